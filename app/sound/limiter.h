#pragma once

#include <algorithm>
#include <cmath>
#include <span>

namespace supine
{

/// Keeps what is mixed below full scale without clipping: the gain falls with the very sample that would pass
/// the ceiling, on both channels alike, and comes back over about 0.3 s. Below the ceiling nothing is
/// changed.
class Limiter
{
public:
    static constexpr float ceiling = 0.89f; ///< -1 dB

    /// Interleaved stereo at 48 kHz, changed in place.
    void apply(std::span<float> samples)
    {
        constexpr float recovery = 1.0f / (0.1f * 48000.0f);
        for (size_t i = 0; i + 1 < samples.size(); i += 2) {
            const float peak = std::max(std::abs(samples[i]), std::abs(samples[i + 1]));
            const float highest = peak > ceiling ? ceiling / peak : 1.0f;
            m_gain = std::min(m_gain + (1.0f - m_gain) * recovery, highest);
            samples[i] *= m_gain;
            samples[i + 1] *= m_gain;
        }
    }

private:
    float m_gain = 1.0f;
};

} // namespace supine
