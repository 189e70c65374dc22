#pragma once

#include "app/sound/sound.h"

#include <cstdint>

namespace supine
{

/// Kinds of sound that have a loudness of their own.
enum class Bus { Chimes, Speech, Breath, Ambience };
inline constexpr int busCount = 4;

/// A sound at its place on the sample timeline. The sound outlives the mixer's use of it.
struct Note {
    std::int64_t frame; ///< where its first sample stands
    const Sound* sound;
    Bus bus = Bus::Chimes;
    float gain = 1.0f; ///< 0…1, besides the bus
};

} // namespace supine
