#pragma once

#include "app/sound/mixer.h"

#include <cmath>
#include <cstdlib>

namespace supine::test
{

/// So many frames of one value.
inline Sound flat(std::int64_t frames, std::int16_t value = 16384, int channels = 1)
{
    return {std::vector<std::int16_t>(size_t(frames * channels), value), channels};
}

/// Full scale is 1.
inline std::vector<float> samplesOf(const Sound& sound)
{
    std::vector<float> samples;
    for (const std::int16_t sample : sound.samples)
        samples.push_back(float(sample) / 32768.0f);
    return samples;
}

/// The left channel of the next `frames`, taken in chunks of an odd size as devices do.
inline std::vector<float> listen(Mixer& mixer, std::int64_t frames, std::int64_t chunk = 331)
{
    std::vector<float> left;
    while (std::int64_t(left.size()) < frames) {
        std::vector<float> part(size_t(2 * std::min(chunk, frames - std::int64_t(left.size()))));
        mixer.render(part);
        for (size_t i = 0; i < part.size(); i += 2)
            left.push_back(part[i]);
    }
    return left;
}

/// The first frame that is not silent, or -1.
inline std::int64_t onset(const std::vector<float>& heard)
{
    for (size_t i = 0; i < heard.size(); ++i)
        if (heard[i] != 0.0f)
            return std::int64_t(i);
    return -1;
}

/// The largest difference of neighbouring samples.
inline float largestStep(const std::vector<float>& heard)
{
    float step = 0.0f;
    for (size_t i = 1; i < heard.size(); ++i)
        step = std::max(step, std::abs(heard[i] - heard[i - 1]));
    return step;
}

} // namespace supine::test
