#pragma once

#include "core/reminders/outlook.h"

#include <QString>

namespace supine
{

/// What a reminder says.
struct ReminderWords {
    QString title; ///< "Bedtime in 30 minutes", or the user's own text
    QString text;  ///< a sentence
};

/// A text marked for the context "Reminders", in the user's language.
[[nodiscard]] QString reminderText(const char* text, int n = -1);

/// The words at `now` for a night whose bedtime is `bedtime`. One that is late says when it was meant for.
[[nodiscard]] ReminderWords reminderWords(const Reminder& reminder, const QDateTime& bedtime,
                                          const QDateTime& now,
                                          const std::optional<QDateTime>& meantFor = {});

/// The moment of bedtime in a night, in the zone of `now`.
[[nodiscard]] QDateTime bedtimeOf(Night night, const EveningPlan& plan, const QDateTime& now);

/// How the user's language writes a time of day, without seconds.
[[nodiscard]] QString clockFormat();
[[nodiscard]] QString clockText(QTime time);

/// "Routine", "Wind down", ...
[[nodiscard]] QString kindText(ReminderKind kind);
/// "30 min before bedtime", "22:30".
[[nodiscard]] QString timingText(const Reminder& reminder);
/// "every night", "Mon, Tue".
[[nodiscard]] QString nightsText(Weekdays days);

/// How tonight stands, in a few words: "Tonight at 22:00".
[[nodiscard]] QString outlookTitle(const Outlook& outlook);
/// What comes after that, or why: "Next: tomorrow at 22:00". May be empty.
[[nodiscard]] QString outlookDetail(const Outlook& outlook);

/// Why a reminder came or not: "On time", "Not shown: the computer slept until 07:30".
[[nodiscard]] QString receiptText(const Receipt& receipt);

} // namespace supine
