#include "core/trends/hang.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using std::chrono::seconds;
using Advice = HangProgress::Advice;

constexpr seconds cap{30};

/// One hang a night: `{target, held}`.
std::vector<Hang> hangs(std::initializer_list<std::pair<int, int>> list, bool eased = false)
{
    std::vector<Hang> all;
    for (const auto& [target, held] : list)
        all.push_back({QStringLiteral("h"), test::nightOf("2026-11-01").plusDays(qint64(all.size())),
                       seconds(held), seconds(target), eased});
    return all;
}

TEST(HangProgress, BeginsAtTenSeconds)
{
    const HangProgress progress = hangProgress({}, false, cap);
    EXPECT_EQ(progress.advice, Advice::Begin);
    EXPECT_EQ(progress.target, seconds(10));
    EXPECT_EQ(progress.count, 0);
}

TEST(HangProgress, GrowsByFiveOnceTheLastThreeReachedTheirTarget)
{
    EXPECT_EQ(hangProgress(hangs({{10, 10}, {10, 12}}), false, cap).target, seconds(10));
    const HangProgress progress = hangProgress(hangs({{10, 4}, {10, 10}, {10, 12}, {10, 10}}), false, cap);
    EXPECT_EQ(progress.target, seconds(15));
    EXPECT_EQ(progress.advice, Advice::Longer);
}

TEST(HangProgress, AsksForThreeAgainAfterEachStep)
{
    const HangProgress progress =
        hangProgress(hangs({{10, 10}, {10, 10}, {10, 10}, {15, 15}, {15, 15}}), false, cap);
    EXPECT_EQ(progress.target, seconds(15));
    EXPECT_EQ(progress.advice, Advice::Stay);
}

TEST(HangProgress, StaysWhenOneOfThreeFellShort)
{
    EXPECT_EQ(hangProgress(hangs({{15, 15}, {15, 14}, {15, 15}}), false, cap).advice, Advice::Stay);
}

TEST(HangProgress, StepsBackWhenThreeFellShortButNeverBelowFive)
{
    EXPECT_EQ(hangProgress(hangs({{15, 9}, {15, 14}, {15, 8}}), false, cap).target, seconds(10));
    EXPECT_EQ(hangProgress(hangs({{5, 3}, {5, 2}, {5, 1}}), false, cap).target, seconds(5));
}

TEST(HangProgress, NeverGrowsBeyondItsLimit)
{
    const HangProgress progress = hangProgress(hangs({{30, 40}, {30, 31}, {30, 30}}), false, cap);
    EXPECT_EQ(progress.target, cap);
    EXPECT_EQ(progress.advice, Advice::Stay);
}

TEST(HangProgress, TellsTheBestAndTheUsualTimeOfTheLastSeven)
{
    const HangProgress progress = hangProgress(
        hangs({{10, 60}, {10, 1}, {10, 2}, {10, 3}, {10, 9}, {10, 8}, {10, 7}, {10, 6}}), false, cap);
    EXPECT_EQ(progress.count, 8);
    EXPECT_EQ(progress.best, seconds(60));
    EXPECT_EQ(progress.usual, seconds(6));
}

TEST(HangProgress, WithTheFeetOnAStoolCountsByItself)
{
    std::vector<Hang> all = hangs({{20, 20}, {20, 20}, {20, 20}}, true);
    EXPECT_EQ(hangProgress(all, false, cap).advice, Advice::Begin);
    EXPECT_EQ(hangProgress(all, true, cap).target, seconds(25));
}

TEST(Hang, IsKeptAndReadAgainInItsOrder)
{
    const Night night = test::nightOf("2026-11-02");
    const Hang second{QStringLiteral("b"), night, seconds(12), seconds(10), false};
    const Hang first{QStringLiteral("a"), night, seconds(20), seconds(15), true};
    const Hang before{QStringLiteral("z"), night.plusDays(-1), seconds(5), seconds(10), false};
    EXPECT_EQ(hangsOf({recordOf(second), recordOf(first), recordOf(before)}),
              (std::vector<Hang>{before, first, second}));
}

TEST(Hang, WhatIsNoHangIsLeftOut)
{
    const Night night = test::nightOf("2026-11-02");
    EXPECT_TRUE(hangsOf({{"event", "a", night, {{"held", 10}, {"target", 10}}},
                         {"hang", "b", {}, {{"held", 10}, {"target", 10}}},
                         {"hang", "c", night, {{"held", 0}, {"target", 10}}},
                         {"hang", "d", night, {{"held", 10}, {"target", 9e9}}},
                         {"hang", "e", night, {{"held", "long"}, {"target", 10}}}})
                    .empty());
}

} // namespace
} // namespace supine
