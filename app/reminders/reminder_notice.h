#pragma once

#include "app/platform/notifier.h"
#include "app/reminders/reminder_words.h"
#include "core/journal/journal.h"

namespace supine
{

/// The keys of a notice's actions.
namespace action
{
inline const QString begin = QStringLiteral("begin");
inline const QString snooze = QStringLiteral("snooze");
inline const QString skip = QStringLiteral("skip");
} // namespace action

/// Reminders that share a minute as one notice: the first gives the words, the others are named. Silent
/// unless one of them has a chime; of low urgency unless one is for the routine, for the morning or the
/// user's own.
[[nodiscard]] Notice noticeFor(const std::vector<Showing>& showings, const EveningPlan& plan,
                               const QDateTime& now);

/// The first one's words as of now.
[[nodiscard]] ReminderWords wordsFor(const std::vector<Showing>& showings, const EveningPlan& plan,
                                     const QDateTime& now);

/// A notice to try it out, whose actions mean nothing.
[[nodiscard]] Notice testNotice(const EveningPlan& plan, const QDateTime& now);

/// Reads from the journal whether something is done: a session in full for the routine, winding down and an
/// own reminder; screens ticked; any answer of the morning; nothing ever for lights out. A journal that
/// cannot be read means no.
[[nodiscard]] DoneOn doneFrom(const Journal& journal);

} // namespace supine
