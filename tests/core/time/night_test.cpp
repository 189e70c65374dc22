#include "core/time/night.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

QDateTime local(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute));
}

TEST(Night, TheSmallHoursBelongToTheEveningBefore)
{
    EXPECT_EQ(Night::of(local(2026, 11, 3, 3, 0)).toString(), "2026-11-02");
    EXPECT_EQ(Night::of(local(2026, 11, 3, 22, 30)).toString(), "2026-11-03");
}

TEST(Night, TheDayTurnsAtNoonOrAtTheChosenHour)
{
    EXPECT_EQ(Night::of(local(2026, 11, 3, 11, 59)).toString(), "2026-11-02");
    EXPECT_EQ(Night::of(local(2026, 11, 3, 12, 0)).toString(), "2026-11-03");
    EXPECT_EQ(Night::of(local(2026, 11, 3, 12, 0), QTime(16, 0)).toString(), "2026-11-02");
}

TEST(Night, OnlyARealDateInTheOneFormIsANight)
{
    EXPECT_TRUE(Night::parse("2024-02-29"));
    for (const char* text :
         {"2026-02-30", "2026-2-3", "26-02-03", "2026-11-01 ", "2026-11-01\n", "", "yesterday"})
        EXPECT_FALSE(Night::parse(QString::fromLatin1(text))) << text;
}

TEST(Night, NightsAreCountedOnTheCalendarAcrossAClockChange)
{
    const Night before = *Night::parse("2026-10-24");
    EXPECT_EQ(before.daysTo(*Night::parse("2026-10-26")), 2);
    EXPECT_EQ(before.plusDays(2).toString(), "2026-10-26");
    EXPECT_LT(before, before.plusDays(1));
}

} // namespace
} // namespace supine
