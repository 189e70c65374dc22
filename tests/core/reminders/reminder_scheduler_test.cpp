#include "core/reminders/reminder_scheduler.h"
#include "core/settings/settings_keys.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_alarm.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <set>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

const QTimeZone berlin("Europe/Berlin");

QDateTime at(int day, int hour, int minute, const QTimeZone& zone = berlin)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), zone);
}

/// Bedtime 22:30, 30 minutes ahead, every night; it is 21:00 on Monday, 2 November 2026.
class Scheduler : public ::testing::Test
{
protected:
    Scheduler()
    {
        EXPECT_TRUE(settings.set(keys::reminderOn, true));
        begin();
    }

    void begin()
    {
        scheduler = std::make_unique<ReminderScheduler>(
            settings, clock, alarm, [this](Night night) { return done.contains(night.toString()); });
        QObject::connect(scheduler.get(), &ReminderScheduler::fellDue,
                         [this](const Due& due, std::chrono::minutes late) {
                             tape << QStringLiteral("%1 of %2 +%3")
                                         .arg(clock.now().toString("dd HH:mm"), due.night.toString().right(2))
                                         .arg(late.count());
                         });
        scheduler->start();
    }
    void restart()
    {
        scheduler.reset();
        begin();
    }
    /// Awake until then: the alarm rings when its moment comes.
    void wait(const QDateTime& until)
    {
        while (alarm.moment() && *alarm.moment() <= until) {
            if (*alarm.moment() > clock.now())
                clock.pass(std::chrono::milliseconds(clock.now().msecsTo(*alarm.moment())));
            alarm.ring();
        }
        clock.pass(std::chrono::milliseconds(clock.now().msecsTo(until)));
    }
    /// Asleep until then: what was due rings once after waking.
    void sleep(const QDateTime& until)
    {
        clock.pass(std::chrono::milliseconds(clock.now().msecsTo(until)));
        alarm.ring();
    }
    void setClock(const QDateTime& to)
    {
        clock.setWall(to);
        alarm.ring();
    }
    Outlook::State state() { return scheduler->outlook().state; }

    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
    test::FakeClock clock{at(2, 21, 0)};
    test::ManualAlarm alarm;
    std::set<QString> done;
    QStringList tape;
    std::unique_ptr<ReminderScheduler> scheduler;
};

TEST_F(Scheduler, RemindsOnceANightAtItsMinute)
{
    wait(at(4, 21, 0));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "03 22:00 of 03 +0"}));
}

TEST_F(Scheduler, HoldsOneAlarmForTheNextMomentAndNoneWhenOff)
{
    EXPECT_EQ(alarm.moment(), at(2, 22, 0));
    EXPECT_TRUE(settings.set(keys::reminderOn, false));
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

TEST_F(Scheduler, SkipTonightIsForTonightAlone)
{
    scheduler->skipTonight();
    EXPECT_EQ(state(), Outlook::State::Skipped);
    restart();
    wait(at(3, 23, 0));
    EXPECT_EQ(tape, QStringList{"03 22:00 of 03 +0"});
}

TEST_F(Scheduler, ASkipTakenBackInTimeReminds)
{
    scheduler->skipTonight();
    scheduler->unskipTonight();
    EXPECT_EQ(state(), Outlook::State::Coming);
    wait(at(2, 23, 0));
    EXPECT_EQ(tape, QStringList{"02 22:00 of 02 +0"});
}

TEST_F(Scheduler, ASnoozeComesTenMinutesLaterAndAgainWhenAskedAgain)
{
    wait(at(2, 22, 1));
    scheduler->snooze(*Night::parse("2026-11-02"));
    EXPECT_EQ(state(), Outlook::State::Snoozed);
    wait(at(2, 22, 15));
    scheduler->snooze(*Night::parse("2026-11-02"));
    wait(at(3, 12, 0));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "02 22:11 of 02 +0", "02 22:25 of 02 +0"}));
}

TEST_F(Scheduler, ASnoozeOverMidnightOrOverTheTurnIsStillThatNights)
{
    EXPECT_TRUE(settings.set(keys::bedtime, QStringLiteral("00:25")));
    wait(at(2, 23, 55));
    scheduler->snooze(*Night::parse("2026-11-02"));
    EXPECT_TRUE(settings.set(keys::bedtime, QStringLiteral("12:25")));
    EXPECT_TRUE(settings.set(keys::dayTurn, QStringLiteral("00:00")));
    wait(at(3, 0, 10));
    EXPECT_EQ(tape, (QStringList{"02 23:55 of 02 +0", "03 00:05 of 02 +0"}));
}

TEST_F(Scheduler, ASnoozeIsDroppedWhenTheRoutineGetsDoneOrTheNightIsSkipped)
{
    wait(at(2, 22, 1));
    scheduler->snooze(*Night::parse("2026-11-02"));
    done = {"2026-11-02"};
    wait(at(2, 22, 30));
    done.clear();
    scheduler->snooze(*Night::parse("2026-11-02"));
    scheduler->skipTonight();
    wait(at(3, 12, 0));
    EXPECT_EQ(tape, QStringList{"02 22:00 of 02 +0"});
}

TEST_F(Scheduler, ASnoozeSurvivesARestart)
{
    wait(at(2, 22, 1));
    scheduler->snooze(*Night::parse("2026-11-02"));
    restart();
    wait(at(2, 22, 30));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "02 22:11 of 02 +0"}));
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

TEST_F(Scheduler, AClockSetBackDoesNotStretchASnooze)
{
    wait(at(2, 22, 0));
    scheduler->snooze(*Night::parse("2026-11-02"));
    setClock(at(2, 19, 0));
    wait(at(2, 19, 30));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "02 19:10 of 02 +0"}));
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
    EXPECT_TRUE(settings.set(keys::bedtime, QStringLiteral("22:50")));
    EXPECT_EQ(state(), Outlook::State::Passed);
    EXPECT_TRUE(settings.set(keys::bedtime, QStringLiteral("23:30")));
    EXPECT_EQ(state(), Outlook::State::Coming);
    wait(at(3, 12, 0));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "02 23:00 of 02 +0"}));
}

TEST_F(Scheduler, OnANightThatIsNotChosenItNamesTheNextOne)
{
    EXPECT_TRUE(settings.set(keys::reminderDays, 1 << 4));
    const Outlook outlook = scheduler->outlook();
    EXPECT_EQ(outlook.state, Outlook::State::NotDue);
    EXPECT_EQ(outlook.next->at, at(6, 22, 0));
}

TEST_F(Scheduler, MemoryThatCannotBeReadIsForgotten)
{
    for (const char* text :
         {"", "{", "[]", R"({"given":{"night":"2026-02-30"},"snoozed":5,"seen":"soon"})"}) {
        const ReminderMemory memory = ReminderMemory::fromText(QString::fromLatin1(text));
        EXPECT_FALSE(memory.given || memory.snoozed || memory.seen || memory.skipped) << text;
    }
}

} // namespace
} // namespace supine
