#pragma once

#include "core/catalogue/catalogue.h"
#include "core/routine/timeline.h"

namespace supine
{

/// What the figure shows in a phase. Postures of sided practices are drawn for the right side and mirrored
/// for the left.
struct ShownPosture {
    PostureId id; ///< empty: nothing is drawn
    bool mirrored;
};

[[nodiscard]] inline ShownPosture shownPosture(const Phase& phase, const std::set<PracticeId>& eased,
                                               const Catalogue& catalogue)
{
    const bool mirrored = phase.side == Side::Left;
    const Practice* practice = catalogue.practice(phase.practice);
    if (!practice)
        return {PostureId(), mirrored};
    const bool easier = eased.contains(phase.practice) && practice->easier && practice->easier->posture;
    return {easier ? *practice->easier->posture : practice->posture, mirrored};
}

} // namespace supine
