#include "core/trends/incline.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const Night tonight = test::nightOf("2026-11-01");

KeptRecord noted(const char* id, int degrees, int minutes)
{
    return recordOf(Incline{QString::fromLatin1(id), tonight, degrees, minutes});
}

TEST(Incline, AngleAndTimeComeBackInTheOrderTheyWereNoted)
{
    const std::vector<Incline> inclines = inclinesOf({noted("b", 15, 2), noted("a", 5, 1)});
    EXPECT_EQ(inclines, (std::vector<Incline>{{"a", tonight, 5, 1}, {"b", tonight, 15, 2}}));
}

TEST(Incline, WhatIsOutOfItsBoundsOrOfAnotherKindIsLeftOut)
{
    KeptRecord other = noted("e", 15, 2);
    other.kind = "hang";
    KeptRecord nightless = noted("f", 15, 2);
    nightless.night.reset();
    EXPECT_TRUE(inclinesOf({noted("a", 4, 2), noted("b", 61, 2), noted("c", 15, 0), noted("d", 15, 11), other,
                            nightless})
                    .empty());
}

} // namespace
} // namespace supine
