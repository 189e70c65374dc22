#include "app/trends/habits_card.h"

#include "app/trends/interval_bar.h"
#include "app/trends/trend_words.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

constexpr double leastReach = 2.0; ///< so that small ranges look small

double reachOf(const TrendReport& report)
{
    double reach = leastReach;
    for (const HabitFinding& finding : report.habits)
        if (finding.effect)
            reach = std::max({reach, std::abs(finding.effect->low), std::abs(finding.effect->high)});
    return reach;
}

} // namespace

HabitsCard::HabitsCard(QWidget* parent) : Card(tr("What goes with better mornings"), parent) {}

void HabitsCard::show(const TrendReport& report)
{
    m_report = report;
    rebuild();
}

void HabitsCard::rebuild()
{
    auto* body = renewBody();

    addOutcomes();
    std::vector<const HabitFinding*> ready;
    bool compared = false;
    for (const HabitFinding& finding : m_report->habits) {
        if (finding.effect)
            ready.push_back(&finding);
        compared = compared || finding.grade != Grade::TooEarly;
    }
    if (ready.empty()) {
        body->addWidget(new Label(TextRole::Body, tr("Nothing can be said yet.")));
        body->addWidget(new Label(TextRole::Muted, tr("It takes 28 nights with this rating, "
                                                      "and at least 7 nights with a "
                                                      "habit and 7 without it.")));
        for (const HabitFinding& finding : m_report->habits)
            body->addWidget(new Label(TextRole::Muted, QStringLiteral("%1: %2").arg(
                                                           words::factorName(finding.factor),
                                                           words::habitSentence(finding, *m_report, false))));
    } else if (compared) {
        for (const HabitFinding* finding : ready)
            addFinding(*finding, false);
    } else {
        addChoice(ready);
    }
    if (!ready.empty())
        body->addWidget(new Label(TextRole::Caption,
                                  tr("Patterns in your notes of the last year, not proof that one causes "
                                     "the "
                                     "other. People often start a "
                                     "diary in a bad phase, so ratings tend to improve on their own.")));
    body->addStretch(1);
}

void HabitsCard::addOutcomes()
{
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("What habits are held against"));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    for (const char* id : habitOutcomes)
        choice->addItem(words::outcomeName(MeasureId(QString::fromLatin1(id))), QString::fromLatin1(id));
    choice->setCurrentIndex(std::max(0, choice->findData(m_report->outcome.text())));
    body()->addWidget(choice);
    connect(choice, &QComboBox::activated, this,
            [this, choice] { emit outcomeChosen(MeasureId(choice->currentData().toString())); });
}

void HabitsCard::addChoice(const std::vector<const HabitFinding*>& ready)
{
    QVBoxLayout* body = Card::body();
    body->addWidget(new Label(TextRole::Muted, tr("With 60 nights all habits can be compared. "
                                                  "Until then, look at one at a time:")));
    auto* choice = new QComboBox;
    choice->setAccessibleName(tr("Habit to look at"));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(12);
    for (const HabitFinding* finding : ready)
        choice->addItem(words::factorName(finding->factor), finding->factor.text());
    choice->setCurrentIndex(std::max(0, choice->findData(m_asked.text())));
    body->addWidget(choice);
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_asked = FactorId(choice->currentData().toString());
        QMetaObject::invokeMethod(this, &HabitsCard::rebuild, Qt::QueuedConnection);
    });
    addFinding(*ready.at(size_t(choice->currentIndex())), true);
}

void HabitsCard::addFinding(const HabitFinding& finding, bool asked)
{
    QVBoxLayout* body = Card::body();
    const QString name = words::factorName(finding.factor);
    const QString sentence = words::habitSentence(finding, *m_report, asked);
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(TextRole::Body, name), 1);
    head->addWidget(
        (new Label(TextRole::Muted, words::habitVerdict(finding, m_report->outcome, asked)))->singleLine(), 0,
        Qt::AlignTop);
    body->addLayout(head);
    const Effect& effect = *finding.effect;
    auto* bar = new IntervalBar(effect.low, effect.difference, effect.high, reachOf(*m_report));
    bar->setAccessibleName(name);
    bar->setAccessibleDescription(sentence);
    bar->setToolTip(sentence);
    body->addWidget(bar);
    const bool claims = asked || finding.grade == Grade::WorthATest || !finding.twins.empty();
    body->addWidget(new Label(TextRole::Caption, claims ? sentence
                                                        : tr("%1 nights with it, %2 without")
                                                              .arg(locale().toString(effect.nWith),
                                                                   locale().toString(effect.nWithout))));
    if (finding.grade == Grade::WorthATest && !asked)
        body->addWidget(new Label(TextRole::Notice, tr("Worth a planned test")));
}

} // namespace supine
