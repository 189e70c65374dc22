#pragma once

#include "core/reminders/alarm.h"

#include <optional>

namespace supine::test
{

/// Rings when told to, and remembers what it was set to.
class ManualAlarm final : public Alarm
{
public:
    void set(const QDateTime& moment) override { m_moment = moment; }
    void clear() override { m_moment.reset(); }
    [[nodiscard]] std::optional<QDateTime> moment() const { return m_moment; }
    void ring() { emit rang(); }

private:
    std::optional<QDateTime> m_moment;
};

} // namespace supine::test
