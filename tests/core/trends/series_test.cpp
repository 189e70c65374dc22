#include "core/trends/series.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using Values = std::vector<std::optional<double>>;
const MeasureId stiffness{QStringLiteral("stiffness_morning")};

TEST(Series, ANightNotLoggedStaysAGapAndIsNoZero)
{
    const Night first = test::nightOf("2026-11-01");
    const Series series = buildSeries({test::nightWith(first.plusDays(3), {{"stiffness_morning", 0}}),
                                       test::nightWith(first, {{"stiffness_morning", 4}}),
                                       test::nightWith(first.plusDays(1), {{"pain_evening", 7}})},
                                      stiffness, first, first.plusDays(4));
    EXPECT_EQ(series.values, (Values{4, std::nullopt, std::nullopt, 0, std::nullopt}));
    EXPECT_EQ(series.count(), 2);
}

TEST(Series, NightsOutsideTheRangeAreLeftOut)
{
    const Night first = test::nightOf("2026-11-01");
    const Series series = buildSeries({test::nightWith(first.plusDays(-1), {{"stiffness_morning", 4}}),
                                       test::nightWith(first.plusDays(1), {{"stiffness_morning", 5}})},
                                      stiffness, first, first);
    EXPECT_EQ(series.values, Values(1));
}

TEST(Series, ARangeThatEndsBeforeItBeginsIsEmpty)
{
    const Night first = test::nightOf("2026-11-01");
    EXPECT_TRUE(buildSeries({}, stiffness, first, first.plusDays(-3)).values.empty());
}

TEST(SevenNightMean, NeedsThreeOfTheSevenNights)
{
    EXPECT_EQ(sevenNightMean({2, 4, 6}), (Values{std::nullopt, std::nullopt, 4}));
    EXPECT_EQ(sevenNightMean({2, 4}), Values(2));
    const Values sparse{3, std::nullopt, std::nullopt, std::nullopt, std::nullopt, std::nullopt, 5, 7};
    EXPECT_EQ(sevenNightMean(sparse), Values(8)) << "the window of the last night has two values only";
}

TEST(SevenNightMean, LooksAtTheSixNightsBeforeAndNoFurther)
{
    const auto means = sevenNightMean({10, 1, 1, 1, 1, 1, 1, 1});
    EXPECT_DOUBLE_EQ(*means[6], 16.0 / 7);
    EXPECT_DOUBLE_EQ(*means[7], 1.0);
}

TEST(SevenNightMean, BreaksAtANightWithoutAValue)
{
    const auto means = sevenNightMean({4, 4, 4, std::nullopt, 4});
    EXPECT_TRUE(means[2]);
    EXPECT_FALSE(means[3]);
    EXPECT_TRUE(means[4]);
}

} // namespace
} // namespace supine
