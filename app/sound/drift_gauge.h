#pragma once

#include <chrono>
#include <cstdint>
#include <optional>

namespace supine
{

/// Compares the sample timeline with the monotonic clock. Devices run a few hundredths of a percent fast or
/// slow, and a server that stalls stops taking samples; both let chimes fall behind the picture.
class DriftGauge
{
public:
    using Moment = std::chrono::steady_clock::time_point;
    /// What is let pass: chunks and buffers make single readings jump by some tens of milliseconds.
    static constexpr std::int64_t tolerance = 4800;

    /// Forgets the past; a second later the relation of both clocks is taken as the right one.
    void restart(Moment now);
    /// By how many frames what is to come has to move (negative: sooner) to stand right again, when two
    /// readings in a row are off by more than the tolerance, in the same direction.
    [[nodiscard]] std::optional<std::int64_t> read(Moment now, std::int64_t rendered);

private:
    Moment m_start{};
    std::optional<std::int64_t> m_usual;
    std::int64_t m_last = 0;
};

} // namespace supine
