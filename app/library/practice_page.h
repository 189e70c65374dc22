#pragma once

#include "app/library/reading_page.h"
#include "core/catalogue/catalogue.h"

#include <QVariantAnimation>

#include <array>

class QGridLayout;
class QVBoxLayout;

namespace supine
{

class Chip;
class FigureView;

/// What this person's page of a practice has besides the practice itself.
struct PracticeAside {
    QStringList warnings; ///< to be read first
    QString caution;      ///< what the avoid list says of it; empty: nothing
    bool favourite = false;
    QWidget* own = nullptr; ///< a card of the practice's own, taken over by the page; may be null
};

/// One practice to read: its figure breathing, how it is done, easier and harder, when to leave it out.
class PracticePage : public ReadingPage
{
    Q_OBJECT
public:
    explicit PracticePage(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows from the top; replaces what was shown.
    void showPractice(const Practice& practice, const PracticeAside& aside = {});
    void setReducedMotion(bool reduced);

signals:
    void favouriteChosen(bool favourite);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill(const Practice& practice, const PracticeAside& aside);
    void showFavourite();
    QWidget* figureCard(const Practice& practice);
    void place();
    void chooseColumns();
    void beginBreath();
    void breathe();

    const Catalogue& m_catalogue;
    Chip* m_favourite;
    QGridLayout* m_places = nullptr;       ///< words beside figure and facts, or all in one column
    std::array<QVBoxLayout*, 3> m_parts{}; ///< figure, words, facts
    bool m_sideBySide = false;
    FigureView* m_figure = nullptr;
    QVariantAnimation m_breath{this}; ///< one breath, from 0 to 1, over and over
    double m_breathTurn = 0.4;        ///< where in it the breath out begins
    bool m_reducedMotion = false;
};

} // namespace supine
