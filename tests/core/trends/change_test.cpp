#include "core/trends/change.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

Values falling(size_t nights)
{
    Values values(nights);
    for (size_t i = 0; i < nights; ++i)
        values[i] = 8 - double(i) / 6 + (i % 2 ? 0.5 : -0.5);
    return values;
}

TEST(FirstAndLastWeek, ThirteenNightsAreTooFew)
{
    EXPECT_FALSE(firstAndLastWeek(falling(13)));
    EXPECT_TRUE(firstAndLastWeek(falling(14)));
}

TEST(FirstAndLastWeek, AWeekWithFourNightsIsTooThin)
{
    Values values = falling(30);
    values[1] = values[2] = std::nullopt;
    EXPECT_TRUE(firstAndLastWeek(values));
    values[3] = std::nullopt;
    EXPECT_FALSE(firstAndLastWeek(values));
}

TEST(FirstAndLastWeek, EmptyNightsAtTheEdgesOfTheRangeDoNotCount)
{
    Values padded(5);
    const Values values = falling(20);
    padded.insert(padded.end(), values.begin(), values.end());
    padded.resize(40);
    EXPECT_DOUBLE_EQ(firstAndLastWeek(padded)->difference, firstAndLastWeek(values)->difference);
}

TEST(FirstAndLastWeek, TimeReversedTurnsTheDifferenceAround)
{
    Values values = falling(25);
    const auto forward = firstAndLastWeek(values);
    std::reverse(values.begin(), values.end());
    const auto backward = firstAndLastWeek(values);
    EXPECT_NEAR(backward->difference, -forward->difference, 1e-12);
    EXPECT_NEAR(backward->low, -forward->high, 1e-9);
}

TEST(FirstAndLastWeek, AllEqualNightsClaimNothing)
{
    EXPECT_FALSE(firstAndLastWeek(Values(40, 5.0)));
    EXPECT_FALSE(firstAndLastWeek(Values(40)));
}

TEST(FirstAndLastWeek, TheRangeHoldsTheDifference)
{
    const auto change = firstAndLastWeek(falling(60));
    EXPECT_LT(change->low, change->difference);
    EXPECT_GT(change->high, change->difference);
    EXPECT_TRUE(std::isfinite(change->low) && std::isfinite(change->high));
}

} // namespace
} // namespace supine
