#pragma once

#include "core/reminders/reminder.h"

namespace supine
{

/// What reminders must not forget over a restart. Kept as one text, so that it is written whole or not at
/// all.
struct ReminderMemory {
    struct Given {
        Night night;
        QTime time;   ///< the wall-clock time it was set for then
        QDateTime at; ///< when it was shown
        friend bool operator==(const Given&, const Given&) = default;
    };
    std::optional<QDateTime> seen; ///< every moment up to this one is dealt with
    std::optional<Given> given;    ///< the last reminder shown
    std::optional<Night> skipped;  ///< no reminder for this night, by choice
    std::optional<Due> snoozed;    ///< comes again then; the night is that of the first one

    /// One line of JSON.
    [[nodiscard]] QString toText() const;
    /// What cannot be read is forgotten.
    [[nodiscard]] static ReminderMemory fromText(const QString& text);
};

} // namespace supine
