#include "core/time/ticker.h"

namespace supine
{

TimerTicker::TimerTicker(QObject* parent) : Ticker(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Ticker::ticked);
}

} // namespace supine
