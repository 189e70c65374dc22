#pragma once

#include "core/journal/journal.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace supine
{

/// One long piece of work at a time, beside the window, which can be stopped.
class DataWork : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~DataWork() override;

    [[nodiscard]] bool busy() const { return m_thread != nullptr; }
    /// Runs `work` in a thread of its own, and `then` in this one with what it gave.
    template<class Value>
    void run(std::function<Value(const Progress&)> work, std::function<void(const Value&)> then)
    {
        auto outcome = std::make_shared<std::optional<Value>>();
        begin(
            [work = std::move(work), outcome](const Progress& progress) { outcome->emplace(work(progress)); },
            [then = std::move(then), outcome] { then(**outcome); });
    }
    void stop() { m_stopped = true; }

signals:
    void progressed(int done, int total);
    void busyChanged();

private:
    void begin(std::function<void(const Progress&)> work, std::function<void()> then);

    std::unique_ptr<QThread> m_thread;
    std::atomic_bool m_stopped = false;
};

} // namespace supine
