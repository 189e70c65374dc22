#pragma once

#include "core/routine/timeline.h"

namespace supine::test
{

/// A timeline laid out by hand, phase after phase, with the cues buildTimeline() promises.
class TimelineMaker
{
public:
    TimelineMaker& prepare(const char* practice, std::chrono::seconds length, std::optional<Side> side = {})
    {
        return add(PhaseKind::Prepare, practice, length, side, m_step);
    }
    TimelineMaker& hold(const char* practice, std::chrono::seconds length, std::optional<Side> side = {},
                        Cue last = Cue::Change)
    {
        add(PhaseKind::Hold, practice, length, side, m_step++);
        Phase& phase = m_timeline.phases.back();
        phase.cues.push_back({phase.start, Cue::Start});
        if (length >= std::chrono::seconds(40))
            phase.cues.push_back({phase.start + phase.length / 2, Cue::Half});
        phase.cues.push_back({phase.end(), last});
        return *this;
    }
    TimelineMaker& rest(std::chrono::seconds length)
    {
        add(PhaseKind::Rest, "savasana", length, {}, m_step);
        Phase& phase = m_timeline.phases.back();
        phase.cues.push_back({phase.end(), Cue::End});
        return *this;
    }
    [[nodiscard]] Timeline made(const char* routine = "test") const
    {
        Timeline timeline = m_timeline;
        timeline.routine = RoutineId(QString::fromLatin1(routine));
        return timeline;
    }

private:
    TimelineMaker& add(PhaseKind kind, const char* practice, std::chrono::seconds length,
                       std::optional<Side> side, int step)
    {
        m_timeline.phases.push_back(
            {kind, PracticeId(QString::fromLatin1(practice)), side, m_at, length, {}, step});
        m_at += length;
        return *this;
    }
    Timeline m_timeline;
    std::chrono::milliseconds m_at{};
    int m_step = 0;
};

/// Seven holds of a minute, eight seconds to get into each, and a minute and a half of rest.
inline Timeline sevenMinutes()
{
    using std::chrono::seconds;
    TimelineMaker maker;
    maker.prepare("knees_chest", seconds(8)).hold("knees_chest", seconds(60));
    maker.prepare("supine_twist", seconds(8), Side::Right)
        .hold("supine_twist", seconds(60), Side::Right, Cue::SideChange);
    maker.prepare("supine_twist", seconds(8), Side::Left).hold("supine_twist", seconds(60), Side::Left);
    for (const char* practice : {"cat_cow", "child", "bridge", "legs_wall"})
        maker.prepare(practice, seconds(8)).hold(practice, seconds(60));
    return maker.rest(seconds(90)).made("seven-minutes");
}

} // namespace supine::test
