#pragma once

#include "app/sound/sound.h"

#include <cstdint>
#include <limits>
#include <vector>

namespace supine
{

/// Kinds of sound that have a loudness of their own. What is said is never talked over: while speech sounds,
/// the ambience steps back.
enum class Bus { Chimes, Speech, Breath, Ambience };
inline constexpr int busCount = 4;

/// A sound at its place on the sample timeline. The sound outlives the mixer's use of it.
struct Note {
    static constexpr std::int64_t whole = std::numeric_limits<std::int64_t>::max();

    std::int64_t frame; ///< where its first sample stands
    const Sound* sound;
    Bus bus = Bus::Chimes;
    float gain = 1.0f;           ///< 0…1, besides the bus
    std::int64_t length = whole; ///< frames that are heard; where the sound is longer, their end fades
};

/// A loudness at a moment: linear from one to the next, level before the first and after the last.
struct Level {
    std::int64_t frame;
    float gain; ///< 0…1
};

/// Loudness along the sample timeline, in order of frames.
struct Levels {
    std::vector<Level> all;      ///< of everything placed on the timeline; empty: full
    std::vector<Level> ambience; ///< besides; empty: none
};

} // namespace supine
