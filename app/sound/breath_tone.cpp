#include "app/sound/breath_tone.h"

#include "app/sound/noise.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace supine
{

namespace
{

constexpr double loudest = 0.28; ///< of full scale

double smooth(double x)
{
    return 0.5 - 0.5 * std::cos(std::numbers::pi * std::clamp(x, 0.0, 1.0));
}

/// Loudness along half a breath, `x` from 0 to 1: in swells towards its end, out dies away.
double swell(bool in, double x)
{
    const double forth = in ? x : 1.0 - x;
    return smooth(forth / 0.8) * smooth((1.0 - forth) / 0.2);
}

std::vector<double> tone(bool in, std::int64_t frames)
{
    const double from = in ? 196.0 : 146.8;
    const double to = in ? 220.0 : 130.8;
    std::vector<double> samples(static_cast<size_t>(frames));
    double phase = 0.0;
    for (std::int64_t i = 0; i < frames; ++i) {
        const double x = double(i) / double(frames);
        phase += 2.0 * std::numbers::pi * (from + (to - from) * smooth(x)) / frameRate;
        const double wave =
            std::sin(phase) + 0.28 * std::sin(2.0 * phase) + 0.08 * std::sin(3.0 * phase + 0.6);
        samples[size_t(i)] = wave * swell(in, x);
    }
    return samples;
}

std::vector<double> air(bool in, std::int64_t frames)
{
    Noise noise(in ? 11 : 12);
    OnePole low;
    OnePole lower;
    OnePole rumble;
    const float rumbleShare = OnePole::share(140.0f);
    float share = 0.0f;
    std::vector<double> samples(static_cast<size_t>(frames));
    for (std::int64_t i = 0; i < frames; ++i) {
        const double x = double(i) / double(frames);
        if (i % 64 == 0)
            share = OnePole::share(float(in ? 450.0 + 1000.0 * smooth(x) : 1150.0 - 800.0 * smooth(x)));
        const float breath = lower.pass(low.pass(noise.next(), share), share);
        samples[size_t(i)] = double(breath - rumble.pass(breath, rumbleShare)) * swell(in, x);
    }
    return samples;
}

} // namespace

Sound breathSound(BreathSound kind, bool in, std::int64_t frames)
{
    assert(frames > 0 && kind != BreathSound::None);
    const std::vector<double> samples = kind == BreathSound::Noise ? air(in, frames) : tone(in, frames);
    double peak = 1e-9;
    for (const double sample : samples)
        peak = std::max(peak, std::abs(sample));
    Sound sound;
    sound.samples.reserve(samples.size());
    for (const double sample : samples)
        sound.samples.push_back(std::int16_t(std::lround(sample / peak * loudest * 32767.0)));
    return sound;
}

} // namespace supine
