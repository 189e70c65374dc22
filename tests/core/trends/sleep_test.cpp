#include "core/trends/sleep.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const QTimeZone berlin("Europe/Berlin");

NightRecord diary(const char* date)
{
    return test::nightWith(test::nightOf(date), {{"bed_time", 22 * 60 + 40},
                                                 {"try_sleep", 23 * 60},
                                                 {"sol_min", 20},
                                                 {"waso_min", 15},
                                                 {"final_wake", 6 * 60 + 30},
                                                 {"out_of_bed", 7 * 60}});
}

TEST(Sleep, TimeAsleepIsWhatIsLeftOfTheNight)
{
    const SleepNight sleep = sleepOf(diary("2026-11-03"), berlin);
    EXPECT_EQ(sleep.asleepMinutes, 7 * 60 + 30 - 35);
    EXPECT_EQ(sleep.inBedMinutes, 8 * 60 + 20);
    EXPECT_NEAR(*sleep.efficiency, 100.0 * 415 / 480, 1e-9);
}

TEST(Sleep, TheNightOfAClockChangeIsAnHourLongerOrShorter)
{
    EXPECT_EQ(sleepOf(diary("2026-10-24"), berlin).asleepMinutes, 415 + 60) << "summer time ends";
    EXPECT_EQ(sleepOf(diary("2026-03-28"), berlin).asleepMinutes, 415 - 60) << "summer time begins";
}

TEST(Sleep, GoingToBedAfterMidnightIsTheSameNight)
{
    NightRecord record = diary("2026-11-03");
    record.measures[MeasureId(QStringLiteral("try_sleep"))] = 30;
    EXPECT_EQ(sleepOf(record, berlin).asleepMinutes, 6 * 60 - 35);
}

TEST(Sleep, WhatCannotBeOrWasNotLoggedIsNothing)
{
    NightRecord record = diary("2026-11-03");
    record.measures[MeasureId(QStringLiteral("sol_min"))] = 600;
    EXPECT_FALSE(sleepOf(record, berlin).asleepMinutes);
    record = diary("2026-11-03");
    record.measures.erase(MeasureId(QStringLiteral("final_wake")));
    EXPECT_FALSE(sleepOf(record, berlin).asleepMinutes);
    record = diary("2026-11-03");
    record.measures[MeasureId(QStringLiteral("final_wake"))] = 22 * 60;
    EXPECT_FALSE(sleepOf(record, berlin).asleepMinutes) << "an evening hour typed for a morning one";
}

TEST(SleepWeek, CountsTheSevenNightsUpToTheLast)
{
    const SleepWeek week =
        sleepWeek({diary("2026-10-27"), diary("2026-10-28"), diary("2026-11-03"), diary("2026-11-04")},
                  test::nightOf("2026-11-03"), berlin);
    EXPECT_EQ(week.nights, 2);
    EXPECT_EQ(week.asleepMinutes, 415);
    EXPECT_FALSE(week.quality);
}

} // namespace
} // namespace supine
