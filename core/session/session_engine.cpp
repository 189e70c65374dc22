#include "core/session/session_engine.h"

#include <algorithm>
#include <cassert>

namespace supine
{

using std::chrono::milliseconds;

SessionEngine::SessionEngine(Timeline timeline, int speed, milliseconds from, milliseconds held)
    : m_timeline(std::move(timeline)), m_speed(speed),
      m_position(std::clamp(from, milliseconds{}, m_timeline.phases.back().end())), m_held(held)
{
    assert(!m_timeline.phases.empty() && speed >= 1);
    const auto& phases = m_timeline.phases;
    while (m_phase + 1 < phases.size() && phases[m_phase].end() <= m_position)
        ++m_phase;
    const auto& cues = phases[m_phase].cues;
    m_nextCue = size_t(
        std::count_if(cues.begin(), cues.end(), [this](const TimedCue& c) { return c.at < m_position; }));
    milliseconds before{};
    for (const Phase& phase : phases) {
        m_holdsToDo.push_back(phase.kind == PhaseKind::Hold);
        if (phase.kind == PhaseKind::Hold)
            before += std::clamp(m_position - phase.start, milliseconds{}, phase.length);
    }
    if (m_held >= before)
        std::fill_n(m_holdsToDo.begin(), m_phase, false);
}

std::vector<SessionEvent> SessionEngine::begin(milliseconds now)
{
    Events events;
    if (m_state != State::Ready)
        return events;
    m_state = State::Running;
    anchor(now);
    events.push_back({SessionEvent::Kind::PhaseStarted, m_position, m_phase});
    runTo(m_position, events);
    return events;
}

std::vector<SessionEvent> SessionEngine::advance(milliseconds now)
{
    Events events;
    if (m_state != State::Running)
        return events;
    assert(now >= m_anchorUptime);
    runTo(m_anchorPosition + (now - m_anchorUptime) * m_speed, events);
    return events;
}

std::vector<SessionEvent> SessionEngine::pause(milliseconds now)
{
    Events events = advance(now);
    if (m_state != State::Running)
        return events;
    m_state = State::Paused;
    events.push_back({SessionEvent::Kind::Paused, m_position, m_phase});
    return events;
}

std::vector<SessionEvent> SessionEngine::resume(milliseconds now)
{
    Events events;
    if (m_state != State::Paused)
        return events;
    m_state = State::Running;
    anchor(now);
    events.push_back({SessionEvent::Kind::Resumed, m_position, m_phase});
    runTo(m_position, events);
    return events;
}

std::vector<SessionEvent> SessionEngine::forward(milliseconds now)
{
    Events events = advance(now);
    if (!underWay())
        return events;
    moveOn(firstPhaseOf(m_timeline.phases[m_phase].step + 1), now, events);
    return events;
}

std::vector<SessionEvent> SessionEngine::back(milliseconds now)
{
    Events events = advance(now);
    if (!underWay())
        return events;
    constexpr milliseconds grace{3000};
    const int step = m_timeline.phases[m_phase].step;
    size_t target = firstPhaseOf(step);
    if (target > 0 && m_position - m_timeline.phases[target].start < grace * m_speed)
        target = firstPhaseOf(m_timeline.phases[target - 1].step);
    moveTo(target, now, events);
    return events;
}

std::vector<SessionEvent> SessionEngine::restart(milliseconds now)
{
    Events events = advance(now);
    if (underWay())
        moveTo(firstPhaseOf(m_timeline.phases[m_phase].step), now, events);
    return events;
}

std::vector<SessionEvent> SessionEngine::skip(milliseconds now)
{
    Events events = advance(now);
    if (!underWay())
        return events;
    const auto& phases = m_timeline.phases;
    size_t next = firstPhaseOf(phases[m_phase].step + 1);
    while (next < phases.size() && phases[next].kind != PhaseKind::Rest &&
           phases[next].practice == phases[m_phase].practice)
        ++next;
    moveOn(next, now, events);
    return events;
}

void SessionEngine::setEased(const PracticeId& practice, bool eased)
{
    if (eased)
        m_timeline.eased.insert(practice);
    else
        m_timeline.eased.erase(practice);
}

std::vector<SessionEvent> SessionEngine::end(milliseconds now)
{
    Events events = advance(now);
    if (underWay())
        finish(events);
    return events;
}

SessionResult SessionEngine::result() const
{
    const bool complete = std::find(m_holdsToDo.begin(), m_holdsToDo.end(), true) == m_holdsToDo.end();
    return {m_timeline.routine, complete ? SessionResult::State::Completed : SessionResult::State::Partial,
            m_held, m_speed};
}

std::vector<PracticeId> SessionEngine::heldPractices() const
{
    std::vector<PracticeId> practices;
    for (size_t i = 0; i < m_timeline.phases.size(); ++i) {
        const Phase& phase = m_timeline.phases[i];
        const bool known = std::find(practices.begin(), practices.end(), phase.practice) != practices.end();
        if (phase.kind == PhaseKind::Hold && !m_holdsToDo[i] && !known)
            practices.push_back(phase.practice);
    }
    return practices;
}

void SessionEngine::anchor(milliseconds now)
{
    m_anchorUptime = now;
    m_anchorPosition = m_position;
}

void SessionEngine::runTo(milliseconds position, Events& events)
{
    while (m_state == State::Running) {
        const Phase& phase = m_timeline.phases[m_phase];
        const milliseconds reached = std::min(position, phase.end());
        if (phase.kind == PhaseKind::Hold)
            m_held += reached - m_position;
        m_position = reached;
        reportCues(events);
        if (m_position < phase.end())
            return;
        closePhase(events);
    }
}

void SessionEngine::reportCues(Events& events)
{
    const auto& cues = m_timeline.phases[m_phase].cues;
    for (; m_nextCue < cues.size() && cues[m_nextCue].at <= m_position; ++m_nextCue)
        events.push_back({SessionEvent::Kind::CueDue, cues[m_nextCue].at, m_phase, cues[m_nextCue].cue});
}

void SessionEngine::closePhase(Events& events)
{
    m_holdsToDo[m_phase] = false;
    if (m_phase + 1 == m_timeline.phases.size()) {
        finish(events);
        return;
    }
    ++m_phase;
    m_nextCue = 0;
    events.push_back({SessionEvent::Kind::PhaseStarted, m_position, m_phase});
}

/// To the phase, or to the end where there is none.
void SessionEngine::moveOn(size_t phase, milliseconds now, Events& events)
{
    if (phase < m_timeline.phases.size())
        moveTo(phase, now, events);
    else
        finish(events);
}

void SessionEngine::moveTo(size_t phase, milliseconds now, Events& events)
{
    m_phase = phase;
    m_nextCue = 0;
    m_position = m_timeline.phases[phase].start;
    anchor(now);
    events.push_back({SessionEvent::Kind::Moved, m_position, m_phase});
    events.push_back({SessionEvent::Kind::PhaseStarted, m_position, m_phase});
    runTo(m_position, events);
}

void SessionEngine::finish(Events& events)
{
    m_state = State::Finished;
    events.push_back({SessionEvent::Kind::Finished, m_position, m_phase});
}

size_t SessionEngine::firstPhaseOf(int step) const
{
    const auto& phases = m_timeline.phases;
    const auto found =
        std::find_if(phases.begin(), phases.end(), [step](const Phase& p) { return p.step >= step; });
    return size_t(found - phases.begin());
}

} // namespace supine
