#pragma once

#include <QDateTime>
#include <QString>

#include <chrono>

namespace supine
{

/// Where time comes from. Core code never asks the system: a Clock, or a moment, is passed in.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Local wall-clock time. May jump: set by hand or by a time service, travel, summer time.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Time since some fixed moment. Never jumps, never goes back, goes on while the machine is suspended.
    [[nodiscard]] virtual std::chrono::milliseconds uptime() const = 0;
    /// How much of uptime() the machine was suspended; zero where the system does not tell.
    [[nodiscard]] virtual std::chrono::milliseconds suspended() const { return {}; }
    /// Another text after each start of the machine; empty where the system does not tell.
    [[nodiscard]] virtual QString boot() const { return {}; }
};

/// The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
    [[nodiscard]] std::chrono::milliseconds uptime() const override;
    [[nodiscard]] std::chrono::milliseconds suspended() const override;
    [[nodiscard]] QString boot() const override;
};

} // namespace supine
