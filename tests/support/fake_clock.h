#pragma once

#include "core/time/clock.h"

namespace supine::test
{

/// A clock whose wall and uptime move separately.
class FakeClock final : public Clock
{
public:
    explicit FakeClock(QDateTime wall = QDateTime(QDate(2026, 11, 1), QTime(22, 0))) : m_wall(std::move(wall))
    {
    }

    [[nodiscard]] QDateTime now() const override { return m_wall; }
    [[nodiscard]] std::chrono::milliseconds uptime() const override { return m_uptime; }

    /// Time passes for both.
    void pass(std::chrono::milliseconds time)
    {
        m_wall = m_wall.addMSecs(time.count());
        m_uptime += time;
    }
    /// Somebody sets the clock; no time passes.
    void setWall(const QDateTime& wall) { m_wall = wall; }

private:
    QDateTime m_wall;
    std::chrono::milliseconds m_uptime{1'000'000};
};

} // namespace supine::test
