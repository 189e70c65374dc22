#pragma once

#include "app/sound/score.h"
#include "core/catalogue/practice.h"
#include "core/routine/timeline.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace supine
{

class Catalogue;

/// A cue, so many frames of real time after an anchor.
struct PlannedCue {
    std::int64_t after;
    Cue cue;
    friend bool operator==(const PlannedCue&, const PlannedCue&) = default;
};

/// Something that is said at a moment of the timeline, loaded ahead. `phase` is the one it belongs to.
struct SpokenCue {
    std::chrono::milliseconds at;
    size_t phase;
    std::shared_ptr<const Sound> clip;
};

struct PlannedClip {
    std::int64_t after;
    std::shared_ptr<const Sound> clip;
};

/// Half a breath. The one that is under way at the anchor began before it: `after` is below zero.
struct PlannedBreath {
    std::int64_t after;
    bool in;
    std::int64_t whole; ///< frames of this half, as its sound is made
    std::int64_t heard; ///< of these, until the phase ends
    friend bool operator==(const PlannedBreath&, const PlannedBreath&) = default;
};

/// How loud the session is at a moment of its timeline, 0…1; linear from one to the next.
struct SoftPoint {
    std::chrono::milliseconds at;
    float gain;
};

/// How many frames pass while a session at `speed` moves on by `length`.
[[nodiscard]] std::int64_t framesOf(std::chrono::milliseconds length, int speed);

/// What is still to sound for a session that stands at `position` in phase `phase`: the cues at or after the
/// position, of this phase and those that follow. So a hold that was skipped does not ring its end, and a
/// hold gone back to rings its beginning. In order; every `after` is at least 0.
[[nodiscard]] std::vector<PlannedCue> planCues(const Timeline& timeline, size_t phase,
                                               std::chrono::milliseconds position, int speed);

/// What is still to be said, by the same rule.
[[nodiscard]] std::vector<PlannedClip> planSpeech(const std::vector<SpokenCue>& speech, size_t phase,
                                                  std::chrono::milliseconds position, int speed);

/// The breath of each phase, by its index; nothing, or an index past the end: breathe freely.
using BreathPatterns = std::vector<std::optional<BreathPattern>>;

/// The breath of each phase of `timeline`.
[[nodiscard]] BreathPatterns breathOf(const Timeline& timeline, const Catalogue& catalogue);

/// The halves of every breath still to come, as breathAt() has them: each phase begins empty, breathing in.
/// In a rehearsal the breath keeps its own pace.
[[nodiscard]] std::vector<PlannedBreath> planBreaths(const Timeline& timeline, const BreathPatterns& patterns,
                                                     size_t phase, std::chrono::milliseconds position,
                                                     int speed);

/// `points` in frames after an anchor at `position`.
[[nodiscard]] std::vector<Level> planSoftness(const std::vector<SoftPoint>& points,
                                              std::chrono::milliseconds position, int speed);

/// Ambience over a whole session, in frames after an anchor at `position`: up within 3 s of its beginning,
/// down over its last 10 s of real time, each a tenth of the session at most.
[[nodiscard]] std::vector<Level> planAmbience(const Timeline& timeline, std::chrono::milliseconds position,
                                              int speed);

} // namespace supine
