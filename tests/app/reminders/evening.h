#pragma once

#include "app/reminders/reminder_delivery.h"
#include "core/settings/settings_keys.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_alarm.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::test
{

/// Monday, 2 November 2026, 21:59 in Berlin; bedtime 22:30 with a reminder 30 minutes ahead.
class Evening : public ::testing::Test
{
protected:
    Evening()
    {
        EXPECT_TRUE(book.add(halfHour()));
        QObject::connect(&delivery, &ReminderDelivery::beginAsked,
                         [this](ReminderKind kind) { tape << "begin " + kindName(kind); });
        QObject::connect(&delivery, &ReminderDelivery::openAsked, [this] { tape << "open"; });
        QObject::connect(&delivery, &ReminderDelivery::bannerWanted,
                         [this](bool nothingElse) { tape << (nothingElse ? "banner alone" : "banner too"); });
        QObject::connect(&delivery, &ReminderDelivery::bannerOver, [this] { tape << "banner over"; });
        scheduler.start();
    }
    void comeTo(int hour, int minute)
    {
        clock.setWall(QDateTime(QDate(2026, 11, 2), QTime(hour, minute), QTimeZone("Europe/Berlin")));
        alarm.ring();
    }
    static Reminder halfHour()
    {
        Reminder reminder;
        reminder.before = std::chrono::minutes(30);
        return reminder;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
    ReminderBook book{folder.path(), settings};
    ReminderLedger ledger{folder.path()};
    bool done = false;
    FakeClock clock{QDateTime(QDate(2026, 11, 2), QTime(21, 59), QTimeZone("Europe/Berlin"))};
    ManualAlarm alarm;
    ReminderScheduler scheduler{book, ledger, clock, alarm, [this](auto, auto) { return done; }};
    ReminderDelivery delivery{scheduler, ledger};
    QStringList tape;
};

} // namespace supine::test
