#include "core/trends/estimates.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

const Values uneven{6, std::nullopt, 5, 7, 4, std::nullopt, std::nullopt, 5, 3, 4, 2, 3};

TEST(Median, OfAnEvenNumberIsTheMiddleOfTheTwo)
{
    EXPECT_EQ(medianOf({4, 1, 3, 2}), 2.5);
    EXPECT_EQ(medianOf({9, 1, 3}), 3);
    EXPECT_EQ(medianOf({}), std::nullopt);
}

TEST(TheilSen, TimeReversedTurnsTheSlopeAround)
{
    Values reversed = uneven;
    std::reverse(reversed.begin(), reversed.end());
    ASSERT_LT(theilSen(uneven)->slope, 0);
    EXPECT_DOUBLE_EQ(theilSen(reversed)->slope, -theilSen(uneven)->slope);
}

TEST(TheilSen, OneWildNightDoesNotTurnTheLine)
{
    Values straight(21);
    for (size_t i = 0; i < straight.size(); ++i)
        straight[i] = 8 - 0.25 * double(i);
    straight[10] = 10;
    EXPECT_DOUBLE_EQ(theilSen(straight)->slope, -0.25);
    EXPECT_DOUBLE_EQ(theilSen(straight)->level, 8);
}

TEST(TheilSen, NeedsTwoValues)
{
    EXPECT_FALSE(theilSen({std::nullopt, 4}));
    EXPECT_FALSE(theilSen({}));
}

TEST(Detrended, LeavesGapsGapsAndNoSlopeBehind)
{
    const Values rest = detrended(uneven);
    EXPECT_FALSE(rest[1]);
    EXPECT_NEAR(theilSen(rest)->slope, 0, 1e-12);
}

TEST(LagOne, OfAConstantSeriesIsNothing)
{
    EXPECT_FALSE(lagOne({4, 4, 4, 4}));
    EXPECT_FALSE(lagOne({4, std::nullopt, 5})) << "no two neighbouring nights";
    EXPECT_FALSE(lagOne({}));
}

TEST(LagOne, MendedStaysBetweenNothingAndNineTenths)
{
    EXPECT_EQ(mendedLagOne(-0.8, 20), 0);
    EXPECT_EQ(mendedLagOne(0.95, 20), 0.9);
    EXPECT_DOUBLE_EQ(mendedLagOne(0.3, 19), 0.4);
}

} // namespace
} // namespace supine
