#include "app/sound/cue_plan.h"

#include <algorithm>

namespace supine
{

std::int64_t framesOf(std::chrono::milliseconds length, int speed)
{
    return length.count() * (frameRate / 1000) / speed;
}

std::vector<PlannedCue> planCues(const Timeline& timeline, size_t phase, std::chrono::milliseconds position,
                                 int speed)
{
    std::vector<PlannedCue> plan;
    for (size_t i = phase; i < timeline.phases.size(); ++i) {
        for (const TimedCue& cue : timeline.phases[i].cues) {
            if (cue.at >= position)
                plan.push_back({framesOf(cue.at - position, speed), cue.cue});
        }
    }
    std::stable_sort(plan.begin(), plan.end(),
                     [](const PlannedCue& a, const PlannedCue& b) { return a.after < b.after; });
    return plan;
}

} // namespace supine
