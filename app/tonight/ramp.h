#pragma once

#include "app/tonight/plan.h"
#include "core/time/night.h"

#include <QDateTime>

namespace supine
{

/// What still fits tonight.
struct Ramp {
    RoutineId routine;
    bool shortened = false; ///< `routine` is a shorter one than was chosen
};

/// The chosen routine where it ends before bedtime; else the longest of seven, four and two minutes of holds
/// that does, and two minutes when none does or bedtime is past: a little instead of nothing. Far from
/// bedtime (over two hours before, or over four after) nothing is shortened.
[[nodiscard]] Ramp rampFor(const RoutineId& chosen, const QDateTime& now, const RoutineShelf& shelf,
                           const Catalogue& catalogue, const Settings& settings);

} // namespace supine
