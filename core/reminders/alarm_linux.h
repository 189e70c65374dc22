#pragma once

#include "core/reminders/alarm.h"

#include <QFileSystemWatcher>
#include <QSocketNotifier>

namespace supine
{

/// Linux: a timer of the kernel on the wall clock itself (`timerfd_create(2)`, CLOCK_REALTIME, absolute,
/// cancelled when the clock is set), so that nothing wakes before the moment and nothing polls. Waking from
/// suspend, setting the clock and a new zone (`/etc/localtime` replaced) ring it too.
class KernelAlarm final : public Alarm
{
    Q_OBJECT
public:
    /// Null when the kernel refuses, as in some sandboxes.
    [[nodiscard]] static std::unique_ptr<KernelAlarm> make();
    ~KernelAlarm() override;

    void set(const QDateTime& moment) override;
    void clear() override;

private:
    explicit KernelAlarm(int descriptor);
    void read();

    int m_descriptor;
    QSocketNotifier m_notifier;
    QFileSystemWatcher m_zoneFolder;
    bool m_set = false;
};

} // namespace supine
