#include "app/trends/trial_card.h"

#include "app/text/error_text.h"
#include "app/trends/interval_bar.h"
#include "app/trends/trend_words.h"
#include "app/trends/trial_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"

#include <QComboBox>
#include <QLocale>
#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace supine
{

TrialCard::TrialCard(Journal& journal, QWidget* parent)
    : Card(tr("A planned test"), parent), m_journal(journal), m_tonight(*Night::from(QDate(2000, 1, 1)))
{
}

void TrialCard::show(const std::optional<TrialState>& state, Night tonight)
{
    if (!state || !m_state || !(state->trial == m_state->trial)) {
        m_again = false;
        m_stopping = false;
    }
    m_state = state;
    m_tonight = tonight;
    rebuild();
}

void TrialCard::rebuildSoon()
{
    QMetaObject::invokeMethod(this, &TrialCard::rebuild, Qt::QueuedConnection);
}

void TrialCard::rebuild()
{
    auto* body = renewBody();
    if (!m_trouble.isEmpty())
        body->addWidget(new Label(TextRole::Notice, m_trouble));
    if (!m_state || m_again)
        addOffer();
    else if (m_state->over)
        addResult(*m_state);
    else
        addRunning(*m_state);
    body->addStretch(1);
}

void TrialCard::addOffer()
{
    QVBoxLayout* body = Card::body();
    body->addWidget(new Label(
        TextRole::Body, tr("To learn what a habit does, let chance decide on which nights you keep it. Each "
                           "evening Tonight tells you; the order stays sealed until the last night.")));
    body->addWidget(
        new Label(TextRole::Muted, tr("For harmless habits alone. Never change what a doctor has told you "
                                      "for a test.")));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space(this), row);
    auto* habit = new QComboBox;
    habit->setAccessibleName(tr("Habit to test"));
    for (const FactorId& id : testableHabits())
        habit->addItem(words::factorName(id), id.text());
    auto* outcome = new QComboBox;
    outcome->setAccessibleName(tr("What it may change"));
    for (const char* id : habitOutcomes)
        outcome->addItem(words::measureName(MeasureId(QString::fromLatin1(id))), QString::fromLatin1(id));
    auto* weeks = new QComboBox;
    weeks->setAccessibleName(tr("How long"));
    for (const int nights : {28, 35, 42, 49, 56})
        weeks->addItem(tr("%n nights", nullptr, nights), nights);
    auto* start = new PlainButton(tr("Begin tonight"));
    for (QWidget* widget : {static_cast<QWidget*>(habit), static_cast<QWidget*>(outcome),
                            static_cast<QWidget*>(weeks), static_cast<QWidget*>(start)})
        flow->addWidget(widget);
    body->addWidget(row);
    connect(start, &QPushButton::clicked, this, [=, this] { begin(habit, outcome, weeks); });
}

void TrialCard::addRunning(const TrialState& state)
{
    QVBoxLayout* body = Card::body();
    const Trial& trial = state.trial;
    body->addWidget(new Label(TextRole::Body, words::trialTitle(trial)));
    if (const auto tonight = assignmentOf(trial, m_tonight))
        body->addWidget(new Label(TextRole::Strong, words::trialTonight(trial, *tonight)));
    const auto night = std::clamp<qint64>(trial.first.daysTo(m_tonight) + 1, 1, trial.nights);
    body->addWidget(new Label(
        TextRole::Muted, tr("Night %1 of %2; %3 have a value so far. The result opens with the last one.")
                             .arg(QLocale().toString(night), QLocale().toString(trial.nights),
                                  QLocale().toString(state.answered))));
    body->addWidget(new Label(TextRole::Caption, tr("Seal of the order: %1").arg(sealOf(trial))));
    if (!m_stopping) {
        auto* end = new LinkButton(tr("End early…"));
        body->addWidget(end, 0, Qt::AlignLeading);
        connect(end, &QPushButton::clicked, this, [this] {
            m_stopping = true;
            rebuildSoon();
        });
        return;
    }
    body->addWidget(
        new Label(TextRole::Notice, tr("Ending now opens the result, and the result says that it was "
                                       "ended early.")));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space(this), row);
    auto* sure = new PlainButton(tr("End the test"));
    auto* back = new LinkButton(tr("Go on with it"));
    flow->addWidget(sure);
    flow->addWidget(back);
    body->addWidget(row);
    connect(sure, &QPushButton::clicked, this, [this, trial] { stop(trial); });
    connect(back, &QPushButton::clicked, this, [this] {
        m_stopping = false;
        rebuildSoon();
    });
}

void TrialCard::addResult(const TrialState& state)
{
    QVBoxLayout* body = Card::body();
    body->addWidget(new Label(TextRole::Body, words::trialTitle(state.trial)));
    const QStringList lines = words::trialResult(state);
    body->addWidget(new Label(TextRole::Strong, lines.front()));
    if (state.result) {
        const TrialResult& result = *state.result;
        auto* bar = new IntervalBar(result.low, result.difference, result.high,
                                    std::max({2.0, std::abs(result.low), std::abs(result.high)}));
        bar->setAccessibleName(words::trialTitle(state.trial));
        bar->setAccessibleDescription(lines.front());
        body->addWidget(bar);
    }
    for (const QString& line : lines.mid(1))
        body->addWidget(new Label(TextRole::Muted, line));
    auto* row = new QWidget;
    auto* flow = new FlowLayout(space(this), row);
    auto* print = new PlainButton(tr("Save as PDF…"));
    auto* another = new LinkButton(tr("Plan another test"));
    flow->addWidget(print);
    flow->addWidget(another);
    body->addWidget(row);
    connect(print, &QPushButton::clicked, this, [this] { emit printAsked(*m_state); });
    connect(another, &QPushButton::clicked, this, [this] {
        m_again = true;
        rebuildSoon();
    });
}

void TrialCard::begin(const QComboBox* habit, const QComboBox* outcome, const QComboBox* weeks)
{
    keep({QUuid::createUuid().toString(QUuid::WithoutBraces),
          FactorId(habit->currentData().toString()),
          MeasureId(outcome->currentData().toString()),
          m_tonight,
          weeks->currentData().toInt(),
          QRandomGenerator::system()->generate64(),
          {}});
}

void TrialCard::stop(const Trial& trial)
{
    Trial stopped = trial;
    stopped.stopped = std::max(trial.first, m_tonight).plusDays(-1);
    keep(stopped);
}

void TrialCard::keep(const Trial& trial)
{
    const auto kept = m_journal.putRecord(recordOf(trial));
    m_trouble = kept ? QString() : errorText(kept.error());
    if (!kept)
        rebuildSoon();
}

} // namespace supine
