#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace supine
{

/// A heartbeat that runs only between start() and stop(). It says that time has passed, not how much.
class Ticker : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void start(std::chrono::milliseconds interval) = 0;
    virtual void stop() = 0;

signals:
    void ticked();
};

/// Driven by the event loop.
class TimerTicker final : public Ticker
{
    Q_OBJECT
public:
    explicit TimerTicker(QObject* parent = nullptr);
    void start(std::chrono::milliseconds interval) override { m_timer.start(interval); }
    void stop() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace supine
