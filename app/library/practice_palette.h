#pragma once

#include "core/catalogue/catalogue.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace supine
{

/// Every practice that a routine can hold, to be dragged from here or chosen with Enter or a double click; a
/// line above narrows them down.
class PracticePalette : public QWidget
{
    Q_OBJECT
public:
    /// The catalogue outlives this.
    explicit PracticePalette(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Takes up the practices as they are now, the user's own first.
    void refresh();

signals:
    void practiceChosen(const QString& practice);
    void ownPracticeAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void add(const Practice& practice);
    void filter(const QString& text);

    const Catalogue& m_catalogue;
    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace supine
