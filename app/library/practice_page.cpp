#include "app/library/practice_page.h"

#include "app/figure/figure_view.h"
#include "app/library/practice_cards.h"
#include "app/text/catalogue_text.h"
#include "app/text/catalogue_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/card.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "app/widgets/scroll_page.h"

#include <QButtonGroup>
#include <QGridLayout>

#include <cmath>
#include <numbers>

namespace supine
{

namespace
{

/// Finer steps than this are not seen, and would only repaint.
constexpr double breathSteps = 128;
/// How somebody at rest breathes by themselves: about twelve times a minute.
constexpr BreathPattern breathAtRest{std::chrono::milliseconds(2100), std::chrono::milliseconds(2900)};

} // namespace

PracticePage::PracticePage(const Catalogue& catalogue, QWidget* parent)
    : ReadingPage(parent), m_catalogue(catalogue), m_favourite(new Chip(QString()))
{
    top()->addWidget(m_favourite);
    connect(m_favourite, &Chip::toggled, this, &PracticePage::showFavourite);
    connect(m_favourite, &Chip::clicked, this, &PracticePage::favouriteChosen);
    m_breath.setStartValue(0.0);
    m_breath.setEndValue(1.0);
    m_breath.setLoopCount(-1);
    connect(&m_breath, &QVariantAnimation::valueChanged, this, &PracticePage::breathe);
}

void PracticePage::showFavourite()
{
    m_favourite->setText(m_favourite->isChecked() ? tr("★ Favourite") : tr("☆ Favourite"));
    m_favourite->setAccessibleName(tr("Favourite"));
}

void PracticePage::showPractice(const Practice& practice, const PracticeAside& aside)
{
    m_breath.stop();
    turnTo(practiceName(practice), practice.sanskrit);
    fill(practice, aside);
    m_favourite->setChecked(aside.favourite);
    showFavourite();
    const BreathPattern breath = practice.breath.value_or(breathAtRest);
    m_breath.setDuration(int((breath.in + breath.out).count()));
    m_breathTurn = double(breath.in.count()) / double(m_breath.duration());
    beginBreath();
}

void PracticePage::beginBreath()
{
    if (isVisible() && m_figure && !m_reducedMotion)
        m_breath.start();
}

void PracticePage::fill(const Practice& practice, const PracticeAside& aside)
{
    for (QVBoxLayout*& part : m_parts) {
        part = new QVBoxLayout;
        part->setSpacing(space(this, 2));
    }
    const auto [figure, words, facts] = m_parts;
    m_figure = nullptr;
    if (FigureView::draws(practice.posture.text()))
        figure->addWidget(figureCard(practice));
    if (!aside.warnings.isEmpty())
        words->addWidget(warningsCard(aside.warnings));
    if (!aside.caution.isEmpty())
        words->addWidget(new Label(TextRole::Notice, aside.caution));
    if (aside.own)
        words->addWidget(aside.own);
    words->addWidget(stepsCard(practice));
    if (practice.easier)
        words->addWidget(formCard(tr("Easier"), *practice.easier));
    if (practice.harder)
        words->addWidget(formCard(tr("A little more"), *practice.harder));
    if (!practice.cautions.empty())
        words->addWidget(cautionsCard(practice, m_catalogue));
    words->addStretch(1);
    facts->addWidget(reasonCard(practice));
    facts->addWidget(factsCard(practice, m_catalogue));
    facts->addStretch(1);
    m_places = new QGridLayout;
    m_places->setSpacing(space(this, 2));
    page()->content()->addLayout(m_places);
    place();
}

QWidget* PracticePage::figureCard(const Practice& practice)
{
    auto* card = new Card;
    m_figure = new FigureView;
    m_figure->setReducedMotion(m_reducedMotion);
    m_figure->setPosture(practice.posture.text());
    m_figure->setMinimumHeight(em(this, 8));
    m_figure->setMaximumHeight(em(this, 14));
    m_figure->setAccessibleName(tr("Picture: %1").arg(practiceName(practice)));
    card->content()->addWidget(m_figure);
    if (!practice.sided)
        return card;
    auto* chips = new FlowLayout(space(this));
    auto* group = new QButtonGroup(card);
    for (const Side side : {Side::Right, Side::Left}) {
        auto* chip = new Chip(sideTitle(side));
        chip->setChecked(side == Side::Right);
        group->addButton(chip);
        chips->addWidget(chip);
        connect(chip, &QPushButton::clicked, m_figure,
                [figure = m_figure, side, id = practice.posture.text()] {
                    figure->setPosture(id, side == Side::Left);
                });
    }
    card->content()->addLayout(chips);
    return card;
}

void PracticePage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    if (m_figure)
        m_figure->setReducedMotion(reduced);
    m_breath.stop();
    beginBreath();
}

void PracticePage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    chooseColumns();
}

/// Figure above facts beside the words, where there is room; else one below the other, the words second.
void PracticePage::place()
{
    while (m_places->count() > 0)
        m_places->takeAt(0);
    const auto [figure, words, facts] = m_parts;
    m_places->addLayout(figure, 0, 0);
    if (m_sideBySide) {
        m_places->addLayout(words, 0, 1, 2, 1);
        m_places->addLayout(facts, 1, 0);
    } else {
        m_places->addLayout(words, 1, 0);
        m_places->addLayout(facts, 2, 0);
    }
    m_places->setRowStretch(1, m_sideBySide ? 1 : 0);
    m_places->setColumnStretch(0, 4);
    m_places->setColumnStretch(1, m_sideBySide ? 5 : 0);
}

void PracticePage::chooseColumns()
{
    const bool sideBySide = width() >= em(this, 40);
    if (sideBySide == m_sideBySide)
        return;
    m_sideBySide = sideBySide;
    if (m_places)
        place();
}

void PracticePage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    beginBreath();
}

void PracticePage::hideEvent(QHideEvent* event)
{
    m_breath.stop();
    QWidget::hideEvent(event);
}

/// Half a cosine in and half a cosine out, as in the player: the turn of the breath is soft.
void PracticePage::breathe()
{
    const double at = m_breath.currentValue().toDouble();
    const double part = at < m_breathTurn ? at / m_breathTurn : (at - m_breathTurn) / (1 - m_breathTurn);
    const double half = 0.5 * std::cos(std::numbers::pi * part);
    const double breath = at < m_breathTurn ? 0.5 - half : 0.5 + half;
    m_figure->setBreath(std::round(breath * breathSteps) / breathSteps);
}

} // namespace supine
