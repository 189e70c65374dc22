#include "app/tonight/test_card.h"
#include "app/trends/events_card.h"
#include "app/trends/thirty_nights_card.h"
#include "app/trends/trial_card.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/nights.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class TrendCards : public test::JournalTest
{
protected:
    QPushButton* button(QWidget& card, const QString& text)
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (QPushButton* each : card.findChildren<QPushButton*>())
            if (each->text() == text)
                return each;
        return nullptr;
    }
    QString words(QWidget& card)
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QStringList all;
        for (const QLabel* label : card.findChildren<QLabel*>())
            all << label->text();
        return all.join('\n');
    }
    std::vector<KeptRecord> kept(const QString& kind) { return *m_journal.records(kind); }
};

TEST_F(TrendCards, AnEventIsAddedChangedAndTakenAway)
{
    EventsCard card(m_journal);
    const auto show = [&] { card.show(eventsOf(kept(eventKind())), m_tonight); };
    show();
    card.QWidget::show();
    button(card, "Add something…")->click();
    card.findChild<QLineEdit*>()->setText("New mattress");
    card.findChild<QDateEdit*>()->setDate(QDate(2026, 10, 20));
    button(card, "Save")->click();
    ASSERT_EQ(kept(eventKind()).size(), 1u);
    EXPECT_EQ(eventsOf(kept(eventKind())).front().night, test::nightOf("2026-10-20"));
    show();
    for (QPushButton* each : card.findChildren<QPushButton*>())
        if (each->text().contains("New mattress"))
            each->click();
    EXPECT_EQ(card.findChild<QLineEdit*>()->text(), "New mattress");
    card.findChild<QLineEdit*>()->setText("Firmer mattress");
    button(card, "Save")->click();
    ASSERT_EQ(kept(eventKind()).size(), 1u) << "changed, not added";
    EXPECT_EQ(eventsOf(kept(eventKind())).front().text, "Firmer mattress");
    show();
    for (QPushButton* each : card.findChildren<QPushButton*>())
        if (each->text().contains("Firmer mattress"))
            each->click();
    button(card, "Remove")->click();
    EXPECT_TRUE(kept(eventKind()).empty());
}

TEST_F(TrendCards, AnEventWithoutWordsIsNotKept)
{
    EventsCard card(m_journal);
    card.show({}, m_tonight);
    button(card, "Add something…")->click();
    card.findChild<QLineEdit*>()->setText("   ");
    button(card, "Save")->click();
    EXPECT_TRUE(kept(eventKind()).empty());
}

TEST_F(TrendCards, ATestIsBegunAndTonightTellsWhatItAsksFor)
{
    TrialCard card(m_journal);
    card.show(std::nullopt, m_tonight);
    const auto choices = card.findChildren<QComboBox*>();
    ASSERT_EQ(choices.size(), 3);
    choices[0]->setCurrentIndex(choices[0]->findData("screens_off"));
    button(card, "Begin tonight")->click();
    const std::vector<Trial> trials = trialsOf(kept(trialKind()));
    ASSERT_EQ(trials.size(), 1u);
    EXPECT_EQ(trials[0].first, m_tonight);
    EXPECT_EQ(trials[0].nights, 28);

    QWidget page;
    TestCard tonight(m_journal, &page);
    tonight.setNight(m_tonight);
    EXPECT_TRUE(tonight.isVisibleTo(&page));
    const bool with = *assignmentOf(trials[0], m_tonight);
    EXPECT_TRUE(words(tonight).contains(with ? "Tonight with: Screens off" : "Tonight without: Screens off"));
    button(tonight, "I did not")->click();
    EXPECT_EQ(factor(m_tonight, "screens_off"), 0);
    tonight.setNight(m_tonight.plusDays(28));
    EXPECT_FALSE(tonight.isVisibleTo(&page)) << "the test is over";
    tonight.setNight(std::nullopt);
    EXPECT_FALSE(tonight.isVisibleTo(&page));
}

TEST_F(TrendCards, ARunningTestShowsItsSealAndNothingOfTheOrder)
{
    const Trial trial{"t", FactorId("pillow"), MeasureId("stiffness_morning"), m_tonight.plusDays(-4), 28, 5,
                      {}};
    ASSERT_TRUE(m_journal.putRecord(recordOf(trial)).ok());
    TrialCard card(m_journal);
    card.show(TrialState{trial, false, 3, {}}, m_tonight);
    EXPECT_TRUE(words(card).contains(sealOf(trial)));
    EXPECT_TRUE(words(card).contains("Night 5 of 28; 3 have a value so far"));
    EXPECT_FALSE(words(card).contains(QString::number(trial.seed) + ':'));
    EXPECT_EQ(button(card, "Save as PDF…"), nullptr);
}

TEST_F(TrendCards, EndingEarlyAsksFirstAndIsWrittenOnTheResult)
{
    const Trial trial{"t", FactorId("pillow"), MeasureId("stiffness_morning"), m_tonight.plusDays(-14), 28, 5,
                      {}};
    TrialCard card(m_journal);
    card.show(TrialState{trial, false, 14, {}}, m_tonight);
    button(card, "End early…")->click();
    QApplication::processEvents();
    EXPECT_TRUE(kept(trialKind()).empty());
    button(card, "End the test")->click();
    const std::vector<Trial> trials = trialsOf(kept(trialKind()));
    ASSERT_EQ(trials.size(), 1u);
    EXPECT_EQ(trials[0].stopped, m_tonight.plusDays(-1));
    card.show(TrialState{trials[0], true, 14, TrialResult{7, 7, 0, 0, -1, -2, 0.5, 0.2, true}}, m_tonight);
    EXPECT_TRUE(words(card).contains("Ended early, after 14 of 28 nights"));
    EXPECT_TRUE(words(card).contains("no clear difference"));
}

TEST_F(TrendCards, ThirtyNightsStandBesideWhatPeopleReportOnDemand)
{
    std::vector<NightRecord> records;
    for (int i = 0; i < 30; ++i)
        records.push_back(
            test::nightWith(m_tonight.plusDays(i - 29), {{"stiffness_morning", i < 15 ? 6 : 3}}));
    records[0].sessions.push_back(test::sessionOf(records[0].night));
    records[2].measures[MeasureId("reach_cm")] = 20;
    records[28].measures[MeasureId("reach_cm")] = 14;
    ThirtyNightsCard card;
    card.show(programmeOf(records, m_tonight));
    EXPECT_TRUE(words(card).contains("6.0 → 3.0"));
    EXPECT_TRUE(words(card).contains("20 cm → 14 cm"));
    EXPECT_TRUE(words(card).contains("not enough yet"));
    EXPECT_FALSE(words(card).contains("Many people"));
    button(card, "What people report")->click();
    QApplication::processEvents();
    EXPECT_EQ(words(card).count("people"), 8) << qPrintable(words(card));
    card.show(programmeOf({}, m_tonight));
    EXPECT_TRUE(words(card).contains("They begin with your first routine"));
}

} // namespace
} // namespace supine
