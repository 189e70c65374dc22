#pragma once

#include "core/reminders/reminder_book.h"
#include "core/reminders/reminder_ledger.h"

namespace supine
{

/// Writes every reminder that is on to a calendar file (RFC 5545), and keeps what was written so that the
/// next one tells readers what changed. Errors: Storage.
Result<void> exportCalendar(ReminderBook& book, const ReminderLedger& ledger, const QDateTime& now,
                            const QString& path);

} // namespace supine
