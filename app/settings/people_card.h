#pragma once

#include "app/widgets/card.h"

#include <QStringList>

class QCheckBox;
class QLineEdit;

namespace supine
{

class Label;
class PlainButton;

/// Who else keeps a journal on this computer. Each has one of their own; this card opens it in a window of
/// its own, and lets somebody be added.
class PeopleCard : public Card
{
    Q_OBJECT
public:
    explicit PeopleCard(QWidget* parent = nullptr);

    struct People {
        QStringList others; ///< as shown
        bool first = true;  ///< who looks is the first person, who may say what they are called
        QString firstName;  ///< empty: never said
        bool asksWho = true;
    };
    void setPeople(const People& people);
    /// A sentence on what went wrong; empty takes it away.
    void setTrouble(const QString& text);

signals:
    void openRequested(int other);
    void addRequested(const QString& name);
    void firstNamed(const QString& name);
    void asksWhoChosen(bool asks);

private:
    void addFields();

    QWidget* m_list;
    QLineEdit* m_name = nullptr; ///< the three of addFields()
    QLineEdit* m_new = nullptr;
    QCheckBox* m_asks = nullptr;
    QWidget* m_nameRow = nullptr;
    Label* m_trouble;
};

} // namespace supine
