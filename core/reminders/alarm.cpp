#include "core/reminders/alarm.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include "core/reminders/alarm_linux.h"
#endif

#include <algorithm>

namespace supine
{

CoarseAlarm::CoarseAlarm(QObject* parent) : Alarm(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
}

void CoarseAlarm::set(const QDateTime& moment)
{
    const std::chrono::milliseconds left(QDateTime::currentDateTimeUtc().msecsTo(moment));
    m_timer.start(std::clamp(left, std::chrono::milliseconds(0), longest));
}

std::chrono::milliseconds CoarseAlarm::armedFor() const
{
    return m_timer.isActive() ? m_timer.intervalAsDuration() : std::chrono::milliseconds(-1);
}

std::unique_ptr<Alarm> makeAlarm()
{
#if defined(Q_OS_LINUX)
    if (auto alarm = KernelAlarm::make())
        return alarm;
#endif
    return std::make_unique<CoarseAlarm>();
}

} // namespace supine
