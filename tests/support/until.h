#pragma once

#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>

namespace supine::test
{

/// Runs the event loop until something holds, without sleeping; whether it came to hold within the limit.
inline bool until(const std::function<bool()>& holds,
                  std::chrono::milliseconds limit = std::chrono::seconds(5))
{
    QEventLoop loop;
    QTimer guard;
    guard.setSingleShot(true);
    guard.start(limit);
    while (!holds() && guard.isActive())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    return holds();
}

} // namespace supine::test
