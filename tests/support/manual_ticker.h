#pragma once

#include "core/time/ticker.h"

namespace supine::test
{

/// Ticks when told to.
class ManualTicker final : public Ticker
{
public:
    void start(std::chrono::milliseconds) override { m_running = true; }
    void stop() override { m_running = false; }
    [[nodiscard]] bool running() const { return m_running; }
    void tick()
    {
        if (m_running)
            emit ticked();
    }

private:
    bool m_running = false;
};

} // namespace supine::test
