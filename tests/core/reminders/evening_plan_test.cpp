#include "core/reminders/evening_plan.h"
#include "tests/core/reminders/in_berlin.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

using test::at;
using test::berlin;

EveningPlan planWith(QTime bed, std::vector<Reminder> reminders)
{
    EveningPlan plan{{}, QTime(12, 0), std::move(reminders), {}};
    plan.bedtimes.fill(bed);
    return plan;
}

Reminder lead(std::chrono::minutes before, const char* id = "r")
{
    Reminder reminder;
    reminder.id = ReminderId(id);
    reminder.before = before;
    return reminder;
}

QTime mondaysTime(QTime bed, std::chrono::minutes before)
{
    const EveningPlan plan = planWith(bed, {lead(before)});
    return *timesOf(plan.reminders[0], plan)[0];
}

TEST(EveningPlan, AReminderComesItsLeadBeforeBedtimeAlsoOverMidnight)
{
    EXPECT_EQ(mondaysTime(QTime(22, 30), 30min), QTime(22, 0));
    EXPECT_EQ(mondaysTime(QTime(0, 10), 30min), QTime(23, 40));
}

TEST(EveningPlan, NoLeadReachesBeforeItsNightBeginsAndThatCanBeSaid)
{
    EXPECT_EQ(mondaysTime(QTime(12, 15), 30min), QTime(12, 0));
    EveningPlan plan = planWith(QTime(22, 30), {lead(30min)});
    EXPECT_TRUE(nightsWithoutLead(plan.reminders[0], plan).none());
    plan.bedtimes[2] = QTime(12, 15);
    EXPECT_EQ(nightsWithoutLead(plan.reminders[0], plan), Weekdays(1 << 2));
}

TEST(EveningPlan, EachNightOfTheWeekHasItsOwnBedtime)
{
    EveningPlan plan = planWith(QTime(22, 30), {lead(30min)});
    plan.bedtimes[4] = plan.bedtimes[5] = QTime(0, 30);
    QStringList moments;
    for (const Occurrence& next : nextOccurrences(plan, at(5, 12, 0), berlin, 4))
        moments << next.due.at.toString("ddd HH:mm ") + next.due.night.toString().right(2);
    EXPECT_EQ(moments, (QStringList{"Thu 22:00 05", "Sat 00:00 06", "Sun 00:00 07", "Sun 22:00 08"}));
}

TEST(EveningPlan, MomentsOfAllRemindersComeInOrderAndTiesInThePlansOrder)
{
    const EveningPlan plan = planWith(QTime(22, 30), {lead(30min, "b"), lead(60min, "a"), lead(30min, "c")});
    QStringList ids;
    for (const Occurrence& next : nextOccurrences(plan, at(2, 21, 0), berlin, 5))
        ids << next.id.text();
    EXPECT_EQ(ids.join(""), "abcab");
}

TEST(EveningPlan, PausedNightsArePassedOver)
{
    EveningPlan plan = planWith(QTime(22, 30), {lead(30min)});
    plan.pause = Pause{*Night::parse("2026-11-02"), *Night::parse("2027-02-28")};
    const auto next = nextOccurrences(plan, at(2, 12, 0), berlin, 1);
    EXPECT_EQ(next.at(0).due.night.toString(), "2027-03-01");
}

TEST(EveningPlan, TwoRemindersOnOneMinuteOfOneNightAreFound)
{
    EveningPlan plan = planWith(QTime(22, 30), {lead(30min, "a"), lead(30min, "b")});
    EXPECT_EQ(sharesMinute(plan.reminders[0], plan), &plan.reminders[1]);
    plan.reminders[0].days = 0b0000011;
    plan.reminders[1].days = 0b1111100;
    EXPECT_EQ(sharesMinute(plan.reminders[0], plan), nullptr);
    plan.reminders[1].days = 0b1111110;
    plan.reminders[1].enabled = false;
    EXPECT_EQ(sharesMinute(plan.reminders[0], plan), nullptr);
}

TEST(EveningPlan, WeekdaysAreReadStrictly)
{
    EXPECT_EQ(daysFrom("mon,wed"), Weekdays(0b101));
    EXPECT_EQ(dayNames(Weekdays(0b1000001)), "mon,sun");
    for (const char* bad : {"", "mon,", "monday", "mon,mon", "Mon", "mon tue"})
        EXPECT_FALSE(daysFrom(bad)) << bad;
}

} // namespace
} // namespace supine
