#pragma once

#include "core/catalogue/catalogue.h"

#include <QStackedWidget>

class QLineEdit;

namespace supine
{

class Label;
class PracticePage;
class ScrollPage;
class TileGrid;

/// Every practice as a card, searched as one types; a card opens the practice's own page. Ctrl+F searches,
/// Esc or Alt+Left goes back from a practice.
class LibraryPage : public QStackedWidget
{
    Q_OBJECT
public:
    /// The catalogue must outlive the page. Figures are those of FigureView::library().
    explicit LibraryPage(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Opens a practice's page; an unknown id changes nothing.
    void showPractice(const PracticeId& id);
    void showAll();
    void search(const QString& query);
    /// With reduced motion a practice's figure is still.
    void setReducedMotion(bool reduced);

signals:
    void practiceShown(const supine::PracticeId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTiles();
    void translateWords();

    const Catalogue& m_catalogue;
    ScrollPage* m_all;
    QLineEdit* m_search;
    TileGrid* m_grid;
    Label* m_nothing;
    PracticePage* m_practice;
    QStringList m_searchTexts; ///< of the practices, in the catalogue's order
    qsizetype m_shownIndex = 0;
};

} // namespace supine
