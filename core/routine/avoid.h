#pragma once

#include "core/routine/routine.h"

#include <set>

namespace supine
{

/// A routine made to fit what its user avoids.
struct Adapted {
    Routine routine;
    std::set<PracticeId> eased;       ///< to be shown in their easier form
    std::vector<PracticeId> replaced; ///< left out; something milder takes their time, in routine order
};

/// Applies the avoid list: a practice that a flag skips gives its time to legs on a chair, or to slow
/// breathing where that is to be skipped too; one that a flag eases is shown in its easier form. The holds'
/// sum stays the same. Neighbouring holds of one practice without sides become one.
[[nodiscard]] Adapted adaptRoutine(const Routine& routine, const Catalogue& catalogue,
                                   const std::set<FlagId>& avoid);

} // namespace supine
