#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace supine
{

/// Who is on the mat besides oneself. Hidden where nobody else keeps a journal.
class PartnerRow : public QWidget
{
    Q_OBJECT
public:
    explicit PartnerRow(QWidget* parent = nullptr);

    void setNames(const QStringList& names);
    /// Below zero: nobody.
    void setChosen(int index);

signals:
    void chosen(int index);

private:
    void add(const QString& name, int index);

    QButtonGroup* m_group;
    QStringList m_names;
};

} // namespace supine
