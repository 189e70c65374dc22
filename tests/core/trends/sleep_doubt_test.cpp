#include "core/trends/sleep_doubt.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

constexpr int at(int hours, int minutes = 0)
{
    return 60 * hours + minutes;
}

std::optional<SleepDoubt> doubtOf(std::initializer_list<std::pair<const char*, int>> times,
                                  const char* night = "2026-06-01")
{
    return sleepDoubt(test::nightWith(test::nightOf(night), times), QTimeZone("Europe/Berlin"));
}

TEST(SleepDoubt, AnOrdinaryNightIsNotDoubted)
{
    EXPECT_FALSE(doubtOf({{"bed_time", at(22, 30)},
                          {"try_sleep", at(22, 45)},
                          {"final_wake", at(6, 10)},
                          {"out_of_bed", at(6, 30)}}));
    EXPECT_FALSE(doubtOf({{"bed_time", at(1)}, {"out_of_bed", at(9)}})) << "a late one neither";
    EXPECT_FALSE(doubtOf({{"bed_time", at(13)}, {"out_of_bed", at(20)}})) << "nor a day's sleep";
    EXPECT_FALSE(doubtOf({{"bed_time", at(22)}}));
    EXPECT_FALSE(doubtOf({}));
}

TEST(SleepDoubt, TenInTheMorningIsAskedAboutAsTenInTheEvening)
{
    const auto doubt = doubtOf({{"bed_time", at(10, 30)}, {"out_of_bed", at(6, 30)}});
    ASSERT_TRUE(doubt);
    EXPECT_LT(doubt->minutes, 0);
    EXPECT_EQ(doubt->turned, MeasureId("bed_time"));
    EXPECT_EQ(doubt->meant, at(22, 30));
}

TEST(SleepDoubt, GettingUpInTheEveningIsAskedAboutAsTheMorning)
{
    const auto doubt = doubtOf({{"try_sleep", at(23)}, {"final_wake", at(18, 30)}});
    ASSERT_TRUE(doubt);
    EXPECT_EQ(doubt->turned, MeasureId("final_wake"));
    EXPECT_EQ(doubt->meant, at(6, 30));
}

TEST(SleepDoubt, FifteenHoursAreDoubtedAndFourteenAreNot)
{
    EXPECT_FALSE(doubtOf({{"bed_time", at(19)}, {"out_of_bed", at(9)}}));
    EXPECT_EQ(doubtOf({{"bed_time", at(18)}, {"out_of_bed", at(9)}})->minutes, 15 * 60);
}

TEST(SleepDoubt, TheClockChangeIsReckonedWith)
{
    EXPECT_FALSE(doubtOf({{"bed_time", at(18, 30)}, {"out_of_bed", at(9)}}, "2026-03-28"))
        << "13 and a half hours in the short night";
    EXPECT_TRUE(doubtOf({{"bed_time", at(18, 30)}, {"out_of_bed", at(8)}}, "2026-10-24"))
        << "14 and a half in the long one";
}

} // namespace
} // namespace supine
