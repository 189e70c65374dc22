#pragma once

#include "core/catalogue/catalogue.h"

#include <QVariantAnimation>
#include <QWidget>

#include <array>

class QGridLayout;
class QVBoxLayout;

namespace supine
{

class FigureView;
class LinkButton;
class ScrollPage;

/// One practice to read: its figure breathing, how it is done, easier and harder, when to leave it out.
class PracticePage : public QWidget
{
    Q_OBJECT
public:
    explicit PracticePage(const Catalogue& catalogue, QWidget* parent = nullptr);

    /// Shows from the top; replaces what was shown.
    void showPractice(const Practice& practice);
    void setReducedMotion(bool reduced);
    /// Puts the keyboard on the page, so that arrow keys scroll it.
    void takeFocus();

signals:
    void closeRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void fill(const Practice& practice);
    QWidget* figureCard(const Practice& practice);
    void place();
    void chooseColumns();
    void beginBreath();
    void breathe();

    const Catalogue& m_catalogue;
    LinkButton* m_back;
    ScrollPage* m_page = nullptr;
    QGridLayout* m_places = nullptr;       ///< words beside figure and facts, or all in one column
    std::array<QVBoxLayout*, 3> m_parts{}; ///< figure, words, facts
    bool m_sideBySide = false;
    FigureView* m_figure = nullptr;
    QVariantAnimation m_breath{this}; ///< one breath, from 0 to 1, over and over
    bool m_breathes = false;
    double m_breathTurn = 0.4; ///< where in it the breath out begins
    bool m_reducedMotion = false;
};

} // namespace supine
