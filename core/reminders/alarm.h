#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

namespace supine
{

/// Wakes its owner at a wall-clock moment, over suspend and over changes of the clock or the zone. It may
/// ring when the moment has not come (somebody set the clock): the owner looks at its Clock and sets the
/// alarm again. Once rung it is silent until set.
class Alarm : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// One moment at a time; a moment that is past rings at once (from the event loop).
    virtual void set(const QDateTime& moment) = 0;
    virtual void clear() = 0;

signals:
    void rang();
};

/// For systems that cannot be asked to wake at a wall-clock time: a single-shot timer to the moment, or to
/// five minutes from now if that is sooner, since a plain timer stands still while the machine sleeps.
class CoarseAlarm final : public Alarm
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds longest = std::chrono::minutes(5);

    explicit CoarseAlarm(QObject* parent = nullptr);
    void set(const QDateTime& moment) override;
    void clear() override { m_timer.stop(); }
    /// How long the timer was started for; below zero when it does not run.
    [[nodiscard]] std::chrono::milliseconds armedFor() const;

private:
    QTimer m_timer;
};

/// The best this system has.
[[nodiscard]] std::unique_ptr<Alarm> makeAlarm();

} // namespace supine
