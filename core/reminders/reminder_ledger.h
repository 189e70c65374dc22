#pragma once

#include "core/reminders/json_file.h"
#include "core/reminders/reminder_memory.h"

namespace supine
{

/// The memory of reminders in `reminders-state.json` of the data folder: whichever running copy looks first
/// decides, and the others see it.
class ReminderLedger
{
public:
    explicit ReminderLedger(const QString& folder) : m_file(folder + QStringLiteral("/reminders-state.json"))
    {
    }

    /// Empty where there is none.
    [[nodiscard]] ReminderMemory read() const;
    /// Lets `change` work on the memory alone of all copies. Errors: Storage; what `change` decided holds for
    /// this run then, and a restart may repeat it.
    Result<void> update(const std::function<void(ReminderMemory&)>& change);

private:
    JsonFile m_file;
    std::optional<ReminderMemory> m_unkept; ///< what could not be written
};

} // namespace supine
