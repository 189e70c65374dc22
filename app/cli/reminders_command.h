#pragma once

#include "core/reminders/judge.h"
#include "core/reminders/reminder_book.h"
#include "core/reminders/reminder_ledger.h"

#include <QTextStream>

namespace supine
{

class Clock;
struct Options;
class Waker;

/// What `supine reminders …` works on.
struct RemindersContext {
    ReminderBook& book;
    ReminderLedger& ledger;
    const Clock& clock;
    DoneOn doneOn;
    Waker* waker; ///< null: nothing is to wake Supine
    QTextStream& out;
    QTextStream& err;
};

/// `supine reminders [--json]` and its sub-commands: add, change, remove, next, log, export, bedtime, pause,
/// resume, skip, unskip, snooze, wake. `arguments` are those after "reminders". Exit codes: 0 done; 2 wrong
/// input, nothing changed; 3 a file cannot be read or written. A sentence on `err` with exit code 0 is
/// something to know.
[[nodiscard]] int runReminders(const RemindersContext& context, const QStringList& arguments);

/// The lines of `supine reminders --help`.
[[nodiscard]] QString remindersUsage();

} // namespace supine
