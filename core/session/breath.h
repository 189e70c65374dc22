#pragma once

#include "core/catalogue/practice.h"

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

} // namespace supine
