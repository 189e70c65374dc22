#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace supine
{

/// Keeps what is mixed below full scale without clipping. It looks 2.7 ms ahead: the gain glides down before
/// a sample that would pass the ceiling and is low enough when that comes, on both channels alike; it comes
/// back over about 0.3 s. Below the ceiling nothing is changed but for the delay.
class Limiter
{
public:
    static constexpr float ceiling = 0.89f;       ///< -1 dB
    static constexpr std::size_t lookahead = 128; ///< frames that come out later than they go in

    /// Interleaved stereo at 48 kHz: takes these in and gives those of `lookahead` frames ago.
    void apply(std::span<float> samples)
    {
        for (std::size_t i = 0; i + 1 < samples.size(); i += 2) {
            const float left = samples[i];
            const float right = samples[i + 1];
            plan(std::max(std::abs(left), std::abs(right)));
            float* line = &m_line[2 * m_at];
            samples[i] = std::clamp(line[0] * m_gain, -ceiling, ceiling);
            samples[i + 1] = std::clamp(line[1] * m_gain, -ceiling, ceiling);
            line[0] = left;
            line[1] = right;
            m_at = (m_at + 1) % lookahead;
        }
    }

private:
    /// A new sample stands at the far end of the line: from here on the gain has `lookahead` frames to get
    /// down to what it needs.
    void plan(float peak)
    {
        constexpr float recovery = 1.0f / (0.1f * 48000.0f);
        if (peak > ceiling) {
            const float needed = ceiling / peak;
            m_floor = std::min(m_floor, needed);
            m_slope = std::min(m_slope, (needed - m_gain) / float(lookahead));
            m_held = lookahead + 1;
        }
        if (m_held > 0) {
            --m_held;
            m_gain = std::max(m_floor, m_gain + m_slope);
        } else {
            m_floor = 1.0f;
            m_slope = 0.0f;
            m_gain = m_gain > 0.99999f ? 1.0f : m_gain + (1.0f - m_gain) * recovery;
        }
    }

    std::array<float, 2 * lookahead> m_line{};
    std::size_t m_at = 0;
    float m_gain = 1.0f;
    float m_floor = 1.0f;   ///< what the loudest sample in the line needs
    float m_slope = 0.0f;   ///< a frame, on the way there
    std::size_t m_held = 0; ///< frames until the last of those has passed
};

} // namespace supine
