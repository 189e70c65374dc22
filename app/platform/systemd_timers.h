#pragma once

#include "app/platform/wake_schedule.h"

#include <QMap>

namespace supine
{

/// Timers of the user's systemd: one unit for each reminder, and one service that they start. Every file
/// carries a mark of what was written, so that one edited by hand is noticed.
class SystemdTimers final : public WakeSchedule
{
public:
    /// `folder` is where the user's units are; it is made when the first one is written.
    SystemdTimers(WakeTarget target, QString folder);

    [[nodiscard]] bool reachable() const override;
    [[nodiscard]] Result<QStringList> install(const std::vector<WakeEntry>& entries) override;

private:
    [[nodiscard]] QMap<QString, QByteArray> wanted(const std::vector<WakeEntry>& entries) const;
    [[nodiscard]] QStringList present() const;
    [[nodiscard]] Result<void> write(const QString& name, const QByteArray& text) const;
    [[nodiscard]] Result<void> remove(const QString& name) const;
    [[nodiscard]] QString enabledLink(const QString& timer) const;

    WakeTarget m_target;
    QString m_folder;
};

/// The text of a timer unit, without the mark at its head; `service` is the unit it starts.
[[nodiscard]] QString timerUnit(const WakeEntry& entry, const QString& service);
/// The text of the service that every timer starts.
[[nodiscard]] QString remindService(const WakeTarget& target);

} // namespace supine
