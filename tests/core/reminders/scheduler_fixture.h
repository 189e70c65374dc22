#pragma once

#include "core/reminders/reminder_scheduler.h"
#include "core/settings/settings_keys.h"
#include "tests/core/reminders/in_berlin.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_alarm.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <set>

namespace supine::test
{

using namespace std::chrono_literals;

inline Reminder evening()
{
    Reminder reminder;
    reminder.before = 30min;
    return reminder;
}

/// Bedtime 22:30, 30 minutes ahead, every night; it is 21:00 on Monday, 2 November 2026.
class SchedulerTest : public ::testing::Test
{
protected:
    SchedulerTest()
    {
        EXPECT_TRUE(book.add(evening()));
        begin();
    }

    void begin()
    {
        scheduler = std::make_unique<ReminderScheduler>(
            book, ledger, clock, alarm,
            [this](ReminderKind, Night night) { return done.contains(night.toString()); });
        QObject::connect(
            scheduler.get(), &ReminderScheduler::fellDue, [this](const std::vector<Showing>& showings) {
                for (const Showing& showing : showings)
                    tape << QStringLiteral("%1 of %2 +%3")
                                .arg(clock.now().toString("dd HH:mm"), showing.due.night.toString().right(2))
                                .arg(showing.late.count());
            });
        scheduler->start();
    }
    void setBedtime(int hour, int minute)
    {
        std::array<QTime, 7> bedtimes;
        bedtimes.fill(QTime(hour, minute));
        EXPECT_TRUE(book.setBedtimes(bedtimes));
    }
    void setReminder(const std::function<void(Reminder&)>& change)
    {
        Reminder reminder = book.plan().reminders.front();
        change(reminder);
        EXPECT_TRUE(book.change(reminder));
    }
    void snooze() { scheduler->snooze(id, *Night::parse("2026-11-02")); }
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
    ReminderBook book{folder.path(), settings};
    ReminderLedger ledger{folder.path()};
    const ReminderId id{"routine"};
    test::FakeClock clock{at(2, 21, 0)};
    test::ManualAlarm alarm;
    std::set<QString> done;
    QStringList tape;
    std::unique_ptr<ReminderScheduler> scheduler;
};

} // namespace supine::test
