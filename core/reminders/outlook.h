#pragma once

#include "core/reminders/judge.h"

namespace supine
{

/// How one reminder, or the evening as a whole, stands tonight.
struct Outlook {
    enum class State {
        Off,     ///< reminders are off, or there is none
        NotDue,  ///< not on this night
        Coming,  ///< `at` is when
        Snoozed, ///< comes again at `at`
        Given,   ///< was shown at `at`
        Skipped, ///< by choice; `at` is when it would have come
        Paused,  ///< all are paused
        Done,    ///< tonight's is done, so it stays silent
        Passed,  ///< its time, `at`, went by unused: the computer slept, or it was set to a time gone by
    };
    State state = State::Off;
    Night night;
    ReminderId id;
    std::optional<QDateTime> at; ///< local
    std::optional<Due> next;     ///< the first one on a later night
};

[[nodiscard]] Outlook outlookOf(const Reminder& reminder, const EveningPlan& plan,
                                const ReminderMemory& memory, const QDateTime& now, const DoneOn& doneOn);

/// The evening: the next one that comes, else what became of the last.
[[nodiscard]] Outlook outlookOf(const EveningPlan& plan, const ReminderMemory& memory, const QDateTime& now,
                                const DoneOn& doneOn);

} // namespace supine
