#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>

namespace supine
{

/// White noise, -1…1, that repeats after centuries (xorshift64*). The same seed gives the same noise.
class Noise
{
public:
    explicit Noise(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15ULL | 1ULL) {}

    float next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        const auto top = std::uint32_t((m_state * 0x2545F4914F6CDD1DULL) >> 40);
        return float(top) / 8388608.0f - 1.0f;
    }
    /// Evenly between `low` and `high`.
    float between(float low, float high) { return low + (high - low) * (0.5f + 0.5f * next()); }

private:
    std::uint64_t m_state;
};

/// A low-pass of one pole.
struct OnePole {
    float value = 0.0f;

    float pass(float sample, float share)
    {
        value += (sample - value) * share;
        return value;
    }
    /// The share of a new sample for a corner at `hertz`.
    static float share(float hertz)
    {
        return 1.0f - std::exp(-2.0f * std::numbers::pi_v<float> * hertz / 48000.0f);
    }
};

} // namespace supine
