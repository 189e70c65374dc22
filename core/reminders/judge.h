#pragma once

#include "core/reminders/evening_plan.h"
#include "core/reminders/reminder_memory.h"

#include <functional>

namespace supine
{

/// Whether what a kind of reminder is about is already done in a night.
using DoneOn = std::function<bool(ReminderKind, Night)>;

/// A reminder to be shown now.
struct Showing {
    ReminderId id;
    Due due;
    std::chrono::minutes late; ///< under a minute counts as none
};

/// A reminder that could not be shown at its moment is still shown this much later, and not after.
inline constexpr std::chrono::minutes lateness{90};

enum class Look {
    SinceLast, ///< at the moments that came since the last look
    Window,    ///< also at those of the last 90 minutes that were passed over when the plan was changed
    Record,    ///< writes down what was missed for good, and leaves to another look what could still be shown
};

/// Looks at every moment that came, decides on each once, and writes down why. What is to be shown now comes
/// back: the last one that is due and any at that same minute, the routine's first; at most one minute's
/// worth, however long nobody looked. Two looks never show one moment of one night twice: neither a restart,
/// nor a clock set back, nor a flight west.
[[nodiscard]] std::vector<Showing> judge(const EveningPlan& plan, ReminderMemory& memory,
                                         const Moment& moment, const DoneOn& doneOn,
                                         Look look = Look::SinceLast);

/// The receipt of what was to be shown and then could not be.
void reviseShown(ReminderMemory& memory, const std::vector<Showing>& showings, Outcome outcome, Cause cause);

/// Whether a reminder was shown for that night at that time of day.
[[nodiscard]] const Receipt* shownFor(const ReminderMemory& memory, const ReminderId& id, const Due& due);

} // namespace supine
