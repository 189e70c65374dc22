#include "core/time/clock.h"

#include <QFile>
#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <ctime>
#endif

namespace supine
{
#if defined(Q_OS_LINUX)
namespace
{

std::chrono::milliseconds timeOn(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::milliseconds(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
}

} // namespace
#endif

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

std::chrono::milliseconds SystemClock::uptime() const
{
#if defined(Q_OS_WIN)
    return std::chrono::milliseconds(::GetTickCount64()); // counts sleep and hibernation
#elif defined(Q_OS_LINUX)
    return timeOn(CLOCK_BOOTTIME); // unlike CLOCK_MONOTONIC it counts suspend
#else
    timespec time{};
    ::clock_gettime(CLOCK_MONOTONIC, &time); // counts sleep on macOS
    return std::chrono::milliseconds(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
#endif
}

std::chrono::milliseconds SystemClock::suspended() const
{
#if defined(Q_OS_LINUX)
    return timeOn(CLOCK_BOOTTIME) - timeOn(CLOCK_MONOTONIC);
#else
    return {};
#endif
}

QString SystemClock::boot() const
{
#if defined(Q_OS_LINUX)
    QFile file(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    if (file.open(QIODevice::ReadOnly))
        return QString::fromLatin1(file.readAll()).trimmed();
#endif
    return {};
}

} // namespace supine
