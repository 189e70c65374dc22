#pragma once

#include "core/routine/marks.h"
#include "core/routine/routine.h"

#include <set>

namespace supine
{

/// What the avoid list and the marks make of one practice. Skip is stronger than Ease.
struct Limit {
    Caution::Effect effect;
    std::vector<FlagId> flags; ///< those that ask for `effect`, in the practice's order
    bool marked = false;       ///< a mark asks for `effect`
};

/// Nothing: shown as it is.
[[nodiscard]] std::optional<Limit> limitOf(const Practice& practice, const std::set<FlagId>& avoid,
                                           const Marks& marks = {});

/// A routine made to fit what its user avoids and what hurt.
struct Adapted {
    Routine routine;
    std::set<PracticeId> eased;       ///< to be shown in their easier form
    std::vector<PracticeId> replaced; ///< left out; something milder takes their time, in routine order
};

/// Applies the avoid list and the marks: a practice that a flag or a mark skips gives its time to legs on a
/// chair, or to slow breathing where that is to be skipped too; one that a flag or a mark eases is shown in
/// its easier form. Slow breathing itself stays where nothing is left to take its place. The holds' sum stays
/// the same. A substitute and neighbouring holds of the same practice become one.
[[nodiscard]] Adapted adaptRoutine(const Routine& routine, const Catalogue& catalogue,
                                   const std::set<FlagId>& avoid, const Marks& marks = {});

/// What a person needs of any routine, by practice: those to leave out and those to ease.
[[nodiscard]] Marks limitsOf(const Catalogue& catalogue, const std::set<FlagId>& avoid,
                             const Marks& marks = {});

/// What two on one mat leave out: the marks of the first, and all that the second has to skip. What the
/// second eases is left to them.
[[nodiscard]] Marks sharedMarks(Marks first, const Marks& limitsOfSecond);

} // namespace supine
