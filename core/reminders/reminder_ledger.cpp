#include "core/reminders/reminder_ledger.h"

namespace supine
{

ReminderMemory ReminderLedger::read() const
{
    if (m_unkept)
        return *m_unkept;
    const auto object = m_file.read();
    return object ? ReminderMemory::fromJson(*object) : ReminderMemory();
}

Result<void> ReminderLedger::update(const std::function<void(ReminderMemory&)>& change)
{
    std::optional<ReminderMemory> changed;
    const auto kept = m_file.update([&](QJsonObject& object) -> Result<void> {
        changed = m_unkept ? *m_unkept : ReminderMemory::fromJson(object);
        change(*changed);
        object = changed->toJson();
        return {};
    });
    if (kept) {
        m_unkept.reset();
        return kept;
    }
    if (!changed) {
        changed = read();
        change(*changed);
    }
    m_unkept = changed;
    return kept;
}

} // namespace supine
