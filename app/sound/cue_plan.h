#pragma once

#include "app/sound/sound.h"
#include "core/routine/timeline.h"

#include <chrono>
#include <cstdint>
#include <vector>

namespace supine
{

/// A cue, so many frames of real time after an anchor.
struct PlannedCue {
    std::int64_t after;
    Cue cue;
    friend bool operator==(const PlannedCue&, const PlannedCue&) = default;
};

/// How many frames pass while a session at `speed` moves on by `length`.
[[nodiscard]] std::int64_t framesOf(std::chrono::milliseconds length, int speed);

/// What is still to sound for a session that stands at `position` in phase `phase`: the cues at or after the
/// position, of this phase and those that follow. So a hold that was skipped does not ring its end, and a
/// hold gone back to rings its beginning. In order; every `after` is at least 0.
[[nodiscard]] std::vector<PlannedCue> planCues(const Timeline& timeline, size_t phase,
                                               std::chrono::milliseconds position, int speed);

} // namespace supine
