#include "core/figure/stance.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(Reach, BothBonesEndAtTheTarget)
{
    for (const double side : {-1.0, 1.0}) {
        const Point target{30, -20};
        const auto found = reach({0, 0}, target, 29, 26, side);
        ASSERT_TRUE(found);
        const Point end = direction(found->upper) * 29 + direction(found->lower) * 26;
        EXPECT_LT(length(end - target), 1e-9);
    }
}

TEST(Reach, TheSideChoosesWhereTheJointBends)
{
    const auto left = reach({0, 0}, {40, 0}, 29, 26, 1);
    const auto right = reach({0, 0}, {40, 0}, 29, 26, -1);
    ASSERT_TRUE(left && right);
    EXPECT_GT(direction(left->upper).y, 0);
    EXPECT_LT(direction(right->upper).y, 0);
}

TEST(Reach, WhatIsTooFarOrTooNearIsNotReached)
{
    EXPECT_FALSE(reach({0, 0}, {60, 0}, 29, 26, 1));
    EXPECT_FALSE(reach({0, 0}, {1, 0}, 29, 26, 1));
    EXPECT_TRUE(reach({0, 0}, {55, 0}, 29, 26, 1));
}

} // namespace
} // namespace supine
