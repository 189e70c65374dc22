#include "app/tonight/test_card.h"

#include "app/text/error_text.h"
#include "app/trends/trial_words.h"
#include "app/widgets/buttons.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/labels.h"
#include "app/widgets/metrics.h"
#include "core/trends/trend_report.h"

#include <QLocale>

namespace supine
{

TestCard::TestCard(Journal& journal, QWidget* parent)
    : Card(tr("Your planned test"), parent), m_journal(journal), m_asked(new Label(TextRole::Title)),
      m_progress(new Label(TextRole::Muted)), m_answers(new QWidget), m_done(new Chip(tr("I did"))),
      m_notDone(new Chip(tr("I did not"))), m_trouble(new Label(TextRole::Notice))
{
    auto* flow = new FlowLayout(space(this), m_answers);
    flow->addWidget(m_done);
    flow->addWidget(m_notDone);
    content()->addWidget(m_asked);
    content()->addWidget(m_progress);
    content()->addWidget(m_answers);
    content()->addWidget(m_trouble);
    m_trouble->hide();
    hide();
    connect(m_done, &QPushButton::clicked, this,
            [this](bool on) { record(on ? std::optional(1) : std::nullopt); });
    connect(m_notDone, &QPushButton::clicked, this,
            [this](bool on) { record(on ? std::optional(0) : std::nullopt); });
    connect(&journal, &Journal::recordChanged, this, [this](const QString& kind) {
        if (kind == trialKind() && m_night)
            reload();
    });
    connect(&journal, &Journal::nightChanged, this, [this](Night night) {
        if (m_night == night)
            reload();
    });
    connect(&journal, &Journal::changedElsewhere, this, [this] {
        if (m_night)
            reload();
    });
}

void TestCard::setNight(std::optional<Night> night)
{
    m_night = night;
    if (night)
        reload();
    else
        hide();
}

void TestCard::reload()
{
    const auto kept = m_journal.records(trialKind());
    const std::vector<Trial> trials = kept ? trialsOf(*kept) : std::vector<Trial>();
    m_trial = trials.empty() ? std::nullopt : std::optional(trials.back());
    const auto asked = m_trial ? assignmentOf(*m_trial, *m_night) : std::nullopt;
    setVisible(asked.has_value());
    if (!asked)
        return;
    m_asked->setText(words::trialTonight(*m_trial, *asked));
    m_progress->setText(tr("Night %1 of %2. Chance decided; how it turned out is told on the last night.")
                            .arg(QLocale().toString(m_trial->first.daysTo(*m_night) + 1),
                                 QLocale().toString(m_trial->nights)));
    const bool noted = m_trial->habit != practisedFactor(); // a routine is noted by doing it
    m_answers->setVisible(noted);
    const auto record = m_journal.night(*m_night);
    if (!noted || !record)
        return;
    const auto found = record->factors.find(m_trial->habit);
    m_done->setChecked(found != record->factors.end() && found->second == 1);
    m_notDone->setChecked(found != record->factors.end() && found->second == 0);
}

void TestCard::record(std::optional<int> done)
{
    NightChange change;
    change.factors.emplace(m_trial->habit, done);
    const auto kept = m_journal.record(*m_night, change);
    m_trouble->setVisible(!kept);
    if (!kept)
        m_trouble->setText(errorText(kept.error()));
    reload();
}

} // namespace supine
