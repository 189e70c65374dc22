#include "core/trends/rise.h"
#include "tests/support/nights.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>

namespace supine
{
namespace
{

const MeasureId pain{QStringLiteral("pain_evening")};

/// Four weeks around `before`, four around `after`, each night half a point or so off.
Values twoLevels(double before, double after)
{
    Values values;
    for (int i = 0; i < nightsWatched; ++i)
        values.emplace_back((i < 28 ? before : after) + (i % 3 - 1));
    return values;
}

/// Whole ratings that only fluctuate, one night hanging together with the next, with nights not logged.
Values flatNoise(std::mt19937& random, int nights, double together, double spread)
{
    std::normal_distribution<double> step(0, spread * std::sqrt(1 - together * together));
    std::uniform_int_distribution<int> tenth(0, 9);
    Values values;
    double drift = 0;
    for (int i = 0; i < nights; ++i) {
        drift = together * drift + step(random);
        values.emplace_back(std::clamp(std::round(4.5 + drift), 0.0, 10.0));
        if (tenth(random) == 0)
            values.back().reset();
    }
    return values;
}

TEST(Rise, FourWeeksThreePointsHigherAreSaidWithTheirRangeAndNights)
{
    const auto rise = lastingRise(twoLevels(3, 6), pain);
    ASSERT_TRUE(rise);
    EXPECT_NEAR(rise->before, 3, 0.1);
    EXPECT_NEAR(rise->difference, 3, 0.1);
    EXPECT_LT(rise->low, rise->difference);
    EXPECT_GT(rise->low, 0);
    EXPECT_EQ(rise->nBefore, 28);
    EXPECT_EQ(rise->nLately, 28);
}

TEST(Rise, LessThanTwoPointsOrLessThanAThirdIsNotSaid)
{
    EXPECT_FALSE(lastingRise(twoLevels(3, 4.5), pain));
    EXPECT_FALSE(lastingRise(twoLevels(7, 9), pain)) << "two points, but under 30 %";
}

TEST(Rise, OneBetterWeekAmongTheLastFourIsEnoughForSilence)
{
    Values values = twoLevels(3, 7);
    for (size_t i = 35; i < 42; ++i)
        values[i] = 4;
    EXPECT_FALSE(lastingRise(values, pain));
}

TEST(Rise, FewNightsSayNothing)
{
    Values thinWeek = twoLevels(2, 7);
    for (size_t i = 49; i < 52; ++i)
        thinWeek[i].reset();
    EXPECT_FALSE(lastingRise(thinWeek, pain)) << "four nights in the last week";
    Values thinBefore = twoLevels(2, 7);
    for (size_t i = 0; i < 15; ++i)
        thinBefore[i].reset();
    EXPECT_FALSE(lastingRise(thinBefore, pain)) << "thirteen nights before";
    EXPECT_FALSE(lastingRise(Values(55, 9.0), pain));
    EXPECT_FALSE(lastingRise(Values(size_t(nightsWatched)), pain));
}

TEST(Rise, ALevelThatFallsOrStaysIsNoRise)
{
    EXPECT_FALSE(lastingRise(twoLevels(7, 3), pain));
    EXPECT_FALSE(lastingRise(Values(size_t(nightsWatched), 10.0), pain));
    EXPECT_FALSE(lastingRise(Values(size_t(nightsWatched), 0.0), pain));
}

TEST(Rise, NotesThatOnlyFluctuateNeverSetItOffHoweverOftenItLooks)
{
    std::mt19937 random(20);
    for (int person = 0; person < 120; ++person) {
        const Values year = flatNoise(random, 365, 0.3, person % 2 ? 1.5 : 1.0);
        for (auto end = year.begin() + nightsWatched; end <= year.end(); ++end)
            ASSERT_FALSE(lastingRise(Values(end - nightsWatched, end), pain)) << person;
    }
}

TEST(Rise, ALastingRiseOfThreePointsIsFoundInMostDiaries)
{
    std::mt19937 random(7);
    int found = 0;
    for (int person = 0; person < 100; ++person) {
        Values values = flatNoise(random, 28 + 42, 0.3, 1.2);
        for (size_t i = 0; i < values.size(); ++i) {
            if (values[i])
                values[i] = std::clamp(*values[i] + (i < 28 ? -1.5 : 2), 0.0, 10.0);
        }
        bool said = false;
        for (auto end = values.begin() + nightsWatched; end <= values.end() && !said; ++end)
            said = lastingRise(Values(end - nightsWatched, end), pain).has_value();
        found += said;
    }
    EXPECT_GE(found, 60);
}

TEST(Rise, PainInTheMorningIsLookedAtWhereTheEveningsAreSilentAndStiffnessNever)
{
    const Night first = test::nightOf("2026-06-01");
    std::vector<NightRecord> records;
    std::vector<NightRecord> stiff;
    for (int i = 0; i < nightsWatched; ++i) {
        const int value = (i < 28 ? 2 : 6) + i % 2;
        records.push_back(test::nightWith(first.plusDays(i), {{"pain_morning", value}}));
        stiff.push_back(test::nightWith(first.plusDays(i), {{"stiffness_evening", value}}));
    }
    const Night tonight = first.plusDays(nightsWatched - 1);
    const auto rise = risingPain(records, tonight);
    ASSERT_TRUE(rise);
    EXPECT_EQ(rise->measure.text(), "pain_morning");
    EXPECT_FALSE(risingPain(stiff, tonight));
    EXPECT_FALSE(risingPain(records, tonight.plusDays(-20))) << "what is to come is not known";
}

} // namespace
} // namespace supine
