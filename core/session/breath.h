#pragma once

#include "core/catalogue/practice.h"
#include "core/routine/timeline.h"

#include <chrono>

namespace supine
{

/// Where a breath is at one moment.
struct BreathMoment {
    bool in;         ///< breathing in, else out
    double fullness; ///< 0 all out … 1 all in, eased at both ends so that nothing jerks at the turn
    int count;       ///< whole breaths finished before this one
    int second;      ///< of this half of the breath, from 1
};

/// The breath at `elapsed` since a hold began; it begins empty, breathing in. A negative time counts as 0.
[[nodiscard]] BreathMoment breathAt(const BreathPattern& pattern, std::chrono::milliseconds elapsed);

/// The breath that leads through `phase` of `practice` (null: unknown): of a hold its own, or else that of
/// the practice; nothing where one breathes freely.
[[nodiscard]] std::optional<BreathPattern> breathOf(const Phase& phase, const Practice* practice);

/// How many whole breaths there are in `length`, at least 1.
[[nodiscard]] int breathsIn(const BreathPattern& pattern, std::chrono::milliseconds length);

} // namespace supine
