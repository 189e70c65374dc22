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
        QObject::connect(&delivery, &ReminderDelivery::beginAsked, [this] { tape << "begin"; });
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
    static bool turnOn(Settings& settings) { return settings.set(keys::reminderOn, true).ok(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
    bool on = turnOn(settings);
    bool done = false;
    FakeClock clock{QDateTime(QDate(2026, 11, 2), QTime(21, 59), QTimeZone("Europe/Berlin"))};
    ManualAlarm alarm;
    ReminderScheduler scheduler{settings, clock, alarm, [this](Night) { return done; }};
    ReminderDelivery delivery{scheduler, settings, clock};
    QStringList tape;
};

} // namespace supine::test
