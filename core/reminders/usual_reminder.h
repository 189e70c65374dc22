#pragma once

#include "core/reminders/reminder.h"

namespace supine
{

class Settings;

/// The reminder of the evening as the user set it: the lead time before bedtime on the chosen nights. It
/// never comes before the hour at which its night begins, however long the lead.
[[nodiscard]] Reminder usualReminder(const Settings& settings);
/// The usual bedtime.
[[nodiscard]] QTime bedtime(const Settings& settings);
/// The hour at which one night ends and the next begins.
[[nodiscard]] QTime dayTurn(const Settings& settings);

} // namespace supine
