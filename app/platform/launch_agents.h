#pragma once

#include "app/platform/wake_schedule.h"

namespace supine
{

/// Agents of macOS's launchd, one property list for each reminder.
class LaunchAgents final : public WakeSchedule
{
public:
    /// `folder` is where the user's agents are.
    LaunchAgents(WakeTarget target, QString folder) : m_target(std::move(target)), m_folder(std::move(folder))
    {
    }

    [[nodiscard]] bool reachable() const override { return true; }
    [[nodiscard]] Result<QStringList> install(const std::vector<WakeEntry>& entries) override;

private:
    WakeTarget m_target;
    QString m_folder;
};

/// The property list of one reminder, `label` its name to launchd. A single moment is written as its day of
/// the year: launchd knows no year, and what is not due stays silent.
[[nodiscard]] QString launchAgent(const QString& label, const WakeEntry& entry, const WakeTarget& target);
/// The property list that starts Supine in the background at login.
[[nodiscard]] QString loginAgent(const WakeTarget& target);

} // namespace supine
