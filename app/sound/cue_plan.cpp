#include "app/sound/cue_plan.h"

#include "core/catalogue/catalogue.h"
#include "core/session/breath.h"

#include <algorithm>

namespace supine
{

using std::chrono::milliseconds;

std::int64_t framesOf(milliseconds length, int speed)
{
    return length.count() * (frameRate / 1000) / speed;
}

std::vector<PlannedCue> planCues(const Timeline& timeline, size_t phase, milliseconds position, int speed)
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

std::vector<PlannedClip> planSpeech(const std::vector<SpokenCue>& speech, size_t phase, milliseconds position,
                                    int speed)
{
    std::vector<PlannedClip> plan;
    for (const SpokenCue& cue : speech)
        if (cue.clip && cue.phase >= phase && cue.at >= position)
            plan.push_back({framesOf(cue.at - position, speed), cue.clip});
    std::stable_sort(plan.begin(), plan.end(),
                     [](const PlannedClip& a, const PlannedClip& b) { return a.after < b.after; });
    return plan;
}

std::vector<PlannedBreath> planBreaths(const Timeline& timeline, const BreathPatterns& patterns, size_t phase,
                                       milliseconds position, int speed)
{
    std::vector<PlannedBreath> plan;
    for (size_t i = phase; i < std::min(timeline.phases.size(), patterns.size()); ++i) {
        if (!patterns[i])
            continue;
        const BreathPattern& pattern = *patterns[i];
        const std::int64_t end = framesOf(timeline.phases[i].end() - position, speed);
        std::int64_t at = framesOf(timeline.phases[i].start - position, speed);
        for (bool in = true; at < end; in = !in) {
            const std::int64_t half = framesOf(in ? pattern.in : pattern.out, 1);
            const std::int64_t heard = std::min(half, end - at);
            if (at + heard > 0)
                plan.push_back({at, in, half, heard});
            at += half;
        }
    }
    return plan;
}

BreathPatterns breathOf(const Timeline& timeline, const Catalogue& catalogue)
{
    BreathPatterns patterns;
    for (const Phase& phase : timeline.phases) {
        patterns.push_back(breathOf(phase, catalogue.practice(phase.practice)));
    }
    return patterns;
}

std::vector<Level> planSoftness(const std::vector<SoftPoint>& points, milliseconds position, int speed)
{
    std::vector<Level> plan;
    for (const SoftPoint& point : points)
        plan.push_back({framesOf(point.at - position, speed), point.gain});
    return plan;
}

std::vector<Level> planAmbience(const Timeline& timeline, milliseconds position, int speed)
{
    const std::int64_t begin = framesOf(-position, speed);
    const std::int64_t end = framesOf(timeline.end() - position, speed);
    const std::int64_t up = std::min<std::int64_t>(3LL * frameRate, (end - begin) / 10);
    const std::int64_t down = std::min<std::int64_t>(10LL * frameRate, (end - begin) / 10);
    return {{begin, 0.0f}, {begin + up, 1.0f}, {end - down, 1.0f}, {end, 0.0f}};
}

} // namespace supine
