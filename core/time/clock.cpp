#include "core/time/clock.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <ctime>
#endif

namespace supine
{

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTime();
}

std::chrono::milliseconds SystemClock::uptime() const
{
#if defined(Q_OS_WIN)
    return std::chrono::milliseconds(::GetTickCount64()); // counts sleep and hibernation
#else
#if defined(Q_OS_LINUX)
    constexpr clockid_t clock = CLOCK_BOOTTIME; // unlike CLOCK_MONOTONIC it counts suspend
#else
    constexpr clockid_t clock = CLOCK_MONOTONIC; // counts sleep on macOS
#endif
    timespec time{};
    ::clock_gettime(clock, &time);
    return std::chrono::milliseconds(qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000);
#endif
}

} // namespace supine
