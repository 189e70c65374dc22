#include "core/reminders/alarm_linux.h"

#include <algorithm>
#include <cstdint>
#include <sys/timerfd.h>
#include <unistd.h>
#include <utility>

namespace supine
{

std::unique_ptr<KernelAlarm> KernelAlarm::make()
{
    const int descriptor = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (descriptor < 0)
        return nullptr;
    return std::unique_ptr<KernelAlarm>(new KernelAlarm(descriptor));
}

KernelAlarm::KernelAlarm(int descriptor)
    : m_descriptor(descriptor), m_notifier(descriptor, QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &KernelAlarm::read);
    // The folder: `localtime` is a link that is replaced, and watching it would watch what it points to.
    m_zoneFolder.addPath(QStringLiteral("/etc"));
    connect(&m_zoneFolder, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (std::exchange(m_set, false))
            emit rang();
    });
}

KernelAlarm::~KernelAlarm()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

void KernelAlarm::set(const QDateTime& moment)
{
    const qint64 milliseconds = std::max<qint64>(moment.toMSecsSinceEpoch(), 1); // zero would disarm it
    itimerspec time{};
    time.it_value.tv_sec = static_cast<time_t>(milliseconds / 1000);
    time.it_value.tv_nsec = static_cast<long>(milliseconds % 1000) * 1'000'000;
    m_set = ::timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &time, nullptr) == 0;
}

void KernelAlarm::clear()
{
    const itimerspec off{};
    ::timerfd_settime(m_descriptor, 0, &off, nullptr);
    m_set = false;
}

void KernelAlarm::read()
{
    // Fails with ECANCELED when the clock was set; either way the owner looks for itself.
    std::uint64_t expirations = 0;
    [[maybe_unused]] const auto size = ::read(m_descriptor, &expirations, sizeof expirations);
    if (std::exchange(m_set, false))
        emit rang();
}

} // namespace supine
