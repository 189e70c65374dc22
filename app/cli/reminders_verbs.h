#pragma once

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/reminders_command.h"

namespace supine::reminders
{

/// A sub-command: what is wrong with its words, or its exit code.
using Verb = Result<int> (*)(const RemindersContext& context, const Options& options);

/// Each with the options it takes in reminders_command.cpp.
[[nodiscard]] Result<int> add(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> change(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> remove(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> bedtime(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> pause(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> resume(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> skip(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> unskip(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> snooze(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> wake(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> next(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> log(const RemindersContext& context, const Options& options);
[[nodiscard]] Result<int> writeCalendar(const RemindersContext& context, const Options& options);

/// A moment as ISO 8601 with its offset.
[[nodiscard]] QString written(const QDateTime& moment);
/// Brings the system's entries in line after a change, and says what did not go as wanted.
void settleWaker(const RemindersContext& context);
/// Strictly HH:MM. Errors: Input.
[[nodiscard]] Result<QTime> timeFrom(const QString& text);
[[nodiscard]] Result<Weekdays> weekdaysFrom(const QString& text);

} // namespace supine::reminders
