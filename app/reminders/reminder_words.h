#pragma once

#include "core/reminders/reminder_scheduler.h"

#include <QString>

namespace supine
{

/// What a reminder says.
struct ReminderWords {
    QString title; ///< "Bedtime in 30 minutes"
    QString text;  ///< a sentence
};

/// The words at `now` for a night whose bedtime is `bedtime`.
[[nodiscard]] ReminderWords reminderWords(const QDateTime& bedtime, const QDateTime& now);

/// The moment of bedtime in a night, in the zone of `now`.
[[nodiscard]] QDateTime bedtimeOf(Night night, QTime bedtime, QTime turn, const QDateTime& now);

/// How the user's language writes a time of day, without seconds.
[[nodiscard]] QString clockFormat();

/// How tonight stands, in a few words: "Tonight at 22:00".
[[nodiscard]] QString outlookTitle(const Outlook& outlook);
/// What comes after that, or why: "Next: tomorrow at 22:00". May be empty.
[[nodiscard]] QString outlookDetail(const Outlook& outlook);

} // namespace supine
