#pragma once

#include "core/reminders/reminder.h"

#include <QDateTime>
#include <QTimeZone>

namespace supine::test
{

inline const QTimeZone berlin("Europe/Berlin");

/// A moment of November 2026, or of another month of that year.
inline QDateTime at(int day, int hour, int minute, int month = 11)
{
    return QDateTime(QDate(2026, month, day), QTime(hour, minute), berlin);
}

/// The same in another zone.
inline QDateTime at(int day, int hour, int minute, const QTimeZone& zone)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), zone);
}

/// A reminder with a time of its own.
inline Reminder timed(const char* id, QTime time, Weekdays days = 127)
{
    Reminder reminder;
    reminder.id = ReminderId(id);
    reminder.at = time;
    reminder.days = days;
    return reminder;
}

} // namespace supine::test
