#include "tests/core/reminders/scheduler_fixture.h"
#include "tests/support/until.h"

#include <QFile>
#include <QJsonDocument>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using test::at;
using test::berlin;
using test::evening;

class Scheduler : public test::SchedulerTest
{
};

TEST_F(Scheduler, RemindsOnceANightAtItsMinute)
{
    wait(at(4, 21, 0));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "03 22:00 of 03 +0"}));
}

TEST_F(Scheduler, HoldsOneAlarmForTheNextMomentAndNoneWhenOff)
{
    EXPECT_EQ(alarm.moment(), at(2, 22, 0));
    setReminder([](Reminder& reminder) { reminder.enabled = false; });
    EXPECT_FALSE(alarm.moment());
    EXPECT_EQ(state(), Outlook::State::Off);
}

TEST_F(Scheduler, IsSilentWhenTonightsRoutineIsDone)
{
    done = {"2026-11-02"};
    EXPECT_EQ(state(), Outlook::State::Done);
    wait(at(3, 23, 0));
    EXPECT_EQ(tape, QStringList{"03 22:00 of 03 +0"});
}

TEST_F(Scheduler, ARestartNeverRepeats)
{
    wait(at(2, 22, 5));
    restart();
    wait(at(2, 23, 59));
    EXPECT_EQ(tape, QStringList{"02 22:00 of 02 +0"});
    EXPECT_EQ(state(), Outlook::State::Given);
}

TEST_F(Scheduler, AStartAfterTheMomentStillRemindsWithinNinetyMinutes)
{
    scheduler.reset();
    clock.pass(90min);
    begin();
    EXPECT_EQ(tape, QStringList{"02 22:30 of 02 +30"});
}

TEST_F(Scheduler, WakingNinetyMinutesLateStillReminds)
{
    sleep(at(2, 23, 30));
    EXPECT_EQ(tape, QStringList{"02 23:30 of 02 +90"});
}

TEST_F(Scheduler, WakingLaterThanThatIsSilentAndSaysSo)
{
    sleep(at(2, 23, 31));
    EXPECT_EQ(tape, QStringList());
    EXPECT_EQ(state(), Outlook::State::Passed);
    wait(at(3, 22, 0));
    EXPECT_EQ(tape, QStringList{"03 22:00 of 03 +0"});
}

TEST_F(Scheduler, AWeekOfSleepEndsInNoBurst)
{
    sleep(at(9, 22, 40));
    EXPECT_EQ(tape, QStringList{"09 22:40 of 09 +40"});
}

TEST_F(Scheduler, AClockSetBackDoesNotRemindTwice)
{
    wait(at(2, 22, 10));
    setClock(at(2, 21, 0));
    wait(at(2, 23, 0));
    EXPECT_EQ(tape, QStringList{"02 22:00 of 02 +0"});
}

TEST_F(Scheduler, AClockThatRanAYearAheadSilencesNothingOnceItIsRight)
{
    setClock(at(2, 21, 0).addYears(1));
    restart();
    setClock(at(2, 21, 30));
    wait(at(2, 23, 0));
    EXPECT_EQ(tape, QStringList{"02 22:00 of 02 +0"});
}

TEST_F(Scheduler, TravelFollowsTheLocalClockAndAFlightWestDoesNotRepeat)
{
    setClock(at(2, 20, 30, QTimeZone("Asia/Tokyo")));
    EXPECT_EQ(alarm.moment(), at(2, 22, 0, QTimeZone("Asia/Tokyo")));
    wait(at(2, 22, 0, QTimeZone("Asia/Tokyo")));
    setClock(at(2, 20, 0));
    wait(at(3, 22, 0));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "03 22:00 of 03 +0"}));
}

TEST_F(Scheduler, ATimeSetAnewCountsFromNowOn)
{
    wait(at(2, 22, 30));
    setBedtime(22, 50);
    EXPECT_EQ(state(), Outlook::State::Passed);
    setBedtime(23, 30);
    EXPECT_EQ(state(), Outlook::State::Coming);
    wait(at(3, 12, 0));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "02 23:00 of 02 +0"}));
}

TEST_F(Scheduler, OnANightThatIsNotChosenItNamesTheNextOne)
{
    setReminder([](Reminder& reminder) { reminder.days = 1 << 4; });
    const Outlook outlook = scheduler->outlook();
    EXPECT_EQ(outlook.state, Outlook::State::NotDue);
    EXPECT_EQ(outlook.next->at, at(6, 22, 0));
}

TEST_F(Scheduler, MemoryThatCannotBeReadIsForgotten)
{
    for (const char* text :
         {"", "{", "[]", R"({"snoozed":5,"seen":"soon","receipts":[{"night":"2026-02-30"}],"looked":[]})"}) {
        const ReminderMemory memory =
            ReminderMemory::fromJson(QJsonDocument::fromJson(QByteArray(text)).object());
        EXPECT_TRUE(memory.receipts.empty() && memory.snoozed.empty()) << text;
        EXPECT_FALSE(memory.looked || memory.seen || memory.skipped) << text;
    }
}

TEST_F(Scheduler, PausedNightsAreSilentAndTheFirstNightAfterIsNot)
{
    EXPECT_TRUE(book.setPause(Pause{*Night::parse("2026-11-02"), *Night::parse("2026-11-03")}));
    EXPECT_EQ(state(), Outlook::State::Paused);
    EXPECT_EQ(alarm.moment(), at(4, 22, 0));
    wait(at(4, 23, 0));
    EXPECT_EQ(tape, QStringList{"04 22:00 of 04 +0"});
}

TEST_F(Scheduler, AnotherCopyThatWasFasterLeavesNothingToShow)
{
    clock.pass(1h);
    ReminderLedger other(folder.path());
    EXPECT_TRUE(other.update([&](ReminderMemory& memory) {
        EXPECT_EQ(judge(book.plan(), memory, Moment::of(clock), [](auto, auto) { return false; }).size(), 1u);
    }));
    alarm.ring();
    EXPECT_EQ(tape, QStringList());
    EXPECT_EQ(state(), Outlook::State::Given);
}

TEST_F(Scheduler, AReminderThatAnotherCopyAddsIsHeardOf)
{
    book.watch();
    Settings otherSettings(folder.filePath("settings.ini"));
    ReminderBook other(folder.path(), otherSettings);
    Reminder early;
    early.at = QTime(21, 30);
    ASSERT_TRUE(other.add(early));
    EXPECT_TRUE(test::until([&] { return alarm.moment() == at(2, 21, 30); }));
    EXPECT_TRUE(other.setBedtimes({QTime(21, 45), QTime(21, 45), QTime(21, 45), QTime(21, 45), QTime(21, 45),
                                   QTime(21, 45), QTime(21, 45)}));
    EXPECT_TRUE(test::until([&] { return alarm.moment() == at(2, 21, 15); }));
}

TEST_F(Scheduler, WhatCannotBeKeptIsStillDoneOnceInThisRun)
{
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    wait(at(2, 23, 0));
    alarm.ring();
    EXPECT_EQ(tape, QStringList{"02 22:00 of 02 +0"});
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace
} // namespace supine
