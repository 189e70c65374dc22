#include "core/trends/trend_report.h"
#include "core/trends/trial.h"
#include "tests/support/diary.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const Night begun = test::nightOf("2026-08-03");
const Trial fourWeeks{"t", FactorId("screens_off"), MeasureId("stiffness_morning"), begun, 28, 99, {}};

/// Mornings of the test: `points` less after nights drawn with it.
std::vector<NightRecord> mornings(const Trial& trial, double points, unsigned seed = 1)
{
    std::mt19937 random(seed);
    std::vector<NightRecord> records;
    double wander = 0;
    for (int i = 0; i < trial.nights; ++i) {
        wander = 0.5 * wander + 1.2 * test::normal(random);
        const Night night = trial.first.plusDays(i);
        const bool with = drawOrder(trial.seed, trial.nights)[size_t(i)];
        records.push_back(test::nightWith(
            night,
            {{"stiffness_morning", std::clamp(int(std::lround(5 + wander - (with ? points : 0))), 0, 10)}},
            {{"screens_off", with ? 1 : 0}}));
    }
    return records;
}

TEST(Trial, OfEverySevenNightsThreeOrFourAreWithIt)
{
    for (quint64 seed = 0; seed < 200; ++seed) {
        const std::vector<bool> order = drawOrder(seed, 56);
        ASSERT_EQ(order.size(), 56u);
        for (int week = 0; week < 8; ++week) {
            const auto with = std::count(order.begin() + week * 7, order.begin() + week * 7 + 7, true);
            EXPECT_TRUE(with == 3 || with == 4) << seed;
        }
    }
}

TEST(Trial, EveryNightOfTheWeekIsDrawnHalfOfTheTime)
{
    std::vector<int> with(7);
    for (quint64 seed = 0; seed < 4000; ++seed) {
        const std::vector<bool> order = drawOrder(seed * 7919, 28);
        for (size_t i = 0; i < 7; ++i)
            with[i] += order[i];
    }
    for (const int count : with)
        EXPECT_NEAR(count, 2000, 140);
}

TEST(Trial, ARecordGivesTheSameTestBackAndItsSealHoldsTheOrder)
{
    Trial trial = fourWeeks;
    EXPECT_EQ(trialOf(recordOf(trial)), trial);
    EXPECT_FALSE(recordOf(trial).body.contains("order"));
    const QString seal = sealOf(trial);
    trial.stopped = begun.plusDays(9);
    EXPECT_EQ(trialOf(recordOf(trial)), trial);
    EXPECT_EQ(sealOf(trial), seal);
    trial.seed += 1;
    EXPECT_NE(sealOf(trial), seal);
}

TEST(Trial, WhatIsNoWholeTestIsNone)
{
    for (const char* key : {"habit", "outcome", "nights", "seed"}) {
        KeptRecord record = recordOf(fourWeeks);
        record.body[QLatin1String(key)] = "x";
        EXPECT_FALSE(trialOf(record)) << key;
    }
    KeptRecord record = recordOf(fourWeeks);
    record.body["nights"] = 30;
    EXPECT_FALSE(trialOf(record));
    record = recordOf(fourWeeks);
    record.night.reset();
    EXPECT_FALSE(trialOf(record));
}

TEST(Trial, ItIsOverWithItsLastAnswerOrWhenTheTimeForItIsPast)
{
    auto records = mornings(fourWeeks, 0);
    const Night last = begun.plusDays(27);
    EXPECT_TRUE(isOver(fourWeeks, records, last));
    records.pop_back();
    EXPECT_FALSE(isOver(fourWeeks, records, last));
    EXPECT_TRUE(isOver(fourWeeks, records, last.plusDays(1)));
    EXPECT_FALSE(isOver(fourWeeks, mornings(fourWeeks, 0), last.plusDays(-1)));
    Trial evenings = fourWeeks;
    evenings.outcome = MeasureId("pain_evening");
    EXPECT_FALSE(isOver(evenings, records, last.plusDays(1))) << "the last evening is still to come";
    EXPECT_TRUE(isOver(evenings, records, last.plusDays(2)));
}

TEST(Trial, NightsNotFollowedAreCountedAndStillCountAsDrawn)
{
    auto records = mornings(fourWeeks, 3);
    const auto followed = openTrial(fourWeeks, records);
    records[0].factors[FactorId("screens_off")] ^= 1;
    records[1].factors[FactorId("screens_off")] ^= 1;
    records[2].factors.clear();
    const auto result = openTrial(fourWeeks, records);
    ASSERT_TRUE(followed && result);
    EXPECT_EQ(followed->notFollowed, 0);
    EXPECT_EQ(followed->unknown, 0);
    EXPECT_EQ(result->notFollowed, 2);
    EXPECT_EQ(result->unknown, 1);
    EXPECT_EQ(result->difference, followed->difference);
    EXPECT_EQ(result->p, followed->p);
}

TEST(Trial, StoppedEarlyItLooksAtTheNightsUntilThenAndSaysSo)
{
    Trial stopped = fourWeeks;
    stopped.stopped = begun.plusDays(13);
    const auto result = openTrial(stopped, mornings(fourWeeks, 3));
    ASSERT_TRUE(result);
    EXPECT_TRUE(result->stoppedEarly);
    EXPECT_EQ(result->nWith + result->nWithout, 14);
    EXPECT_FALSE(assignmentOf(stopped, begun.plusDays(14)));
    stopped.stopped = begun.plusDays(-1);
    EXPECT_FALSE(openTrial(stopped, mornings(fourWeeks, 3)));
}

TEST(Trial, TurningTheScaleRoundTurnsTheResultRound)
{
    auto records = mornings(fourWeeks, 2);
    const auto result = openTrial(fourWeeks, records);
    for (NightRecord& record : records)
        for (auto& [id, value] : record.measures)
            value = 10 - value;
    const auto turned = openTrial(fourWeeks, records);
    EXPECT_NEAR(turned->difference, -result->difference, 1e-9);
    EXPECT_NEAR(turned->low, -result->high, 1e-6);
    EXPECT_EQ(turned->p, result->p);
}

TEST(Trial, EqualMorningsOrTooFewGiveNoResult)
{
    std::vector<NightRecord> records;
    for (int i = 0; i < 28; ++i)
        records.push_back(test::nightWith(begun.plusDays(i), {{"stiffness_morning", 4}}));
    EXPECT_FALSE(openTrial(fourWeeks, records));
    EXPECT_FALSE(openTrial(fourWeeks, {}));
    auto few = mornings(fourWeeks, 2);
    few.erase(few.begin() + 7, few.end());
    EXPECT_FALSE(openTrial(fourWeeks, few));
}

TEST(Trial, FalseAlarmsStayAtFivePercentHoweverNightsHangTogether)
{
    constexpr int runs = 120;
    int alarms = 0;
    for (unsigned run = 1; run <= runs; ++run) {
        Trial trial = fourWeeks;
        trial.seed = run * 104729;
        const auto result = openTrial(trial, mornings(trial, 0, run));
        alarms += result && result->p <= 0.05;
    }
    EXPECT_LE(alarms, 0.11 * runs);
}

TEST(Trial, WhatIsSwallowedIsNeverOffered)
{
    for (const FactorId& habit : testableHabits())
        for (const char* taken : {"magnesium", "herbal_tea", "lavender", "cbd", "dead_hang", "incline"})
            EXPECT_NE(habit.text(), QLatin1String(taken));
}

} // namespace
} // namespace supine
