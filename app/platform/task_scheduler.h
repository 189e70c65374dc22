#pragma once

#include "app/platform/wake_schedule.h"

namespace supine
{

/// Tasks of the Windows Task Scheduler in a folder of their own, made and removed with `schtasks`.
class TaskScheduler final : public WakeSchedule
{
public:
    explicit TaskScheduler(WakeTarget target) : m_target(std::move(target)) {}

    [[nodiscard]] bool reachable() const override { return true; }
    [[nodiscard]] Result<QStringList> install(const std::vector<WakeEntry>& entries) override;

private:
    WakeTarget m_target;
};

/// A task's definition, Task Scheduler schema 1.2. `today` is the first day it counts from.
[[nodiscard]] QString taskXml(const WakeEntry& entry, const WakeTarget& target, QDate today);

} // namespace supine
