#pragma once

#include "core/routine/timeline.h"

#include <chrono>
#include <variant>
#include <vector>

namespace supine
{

/// What happened, in order. Times are positions on the timeline.
struct SessionEvent {
    enum class Kind { PhaseStarted, CueDue, Paused, Resumed, Moved, Finished };
    Kind kind;
    std::chrono::milliseconds at;
    size_t phase = 0;     ///< index of the phase it belongs to
    Cue cue = Cue::Start; ///< for CueDue
};

/// What a session came to.
struct SessionResult {
    enum class State { Completed, Partial };
    RoutineId routine;
    State state;
    std::chrono::milliseconds held; ///< time spent in holds, on the timeline's scale
    int speed;                      ///< 1, or the factor of a rehearsal
};

/// Leads through a timeline. Pure: time goes in, events come out, and nothing else happens. Times given are
/// those of Clock::uptime(); they never decrease. A late call loses nothing: every phase and cue it covers is
/// reported in order. Moving while paused stays paused; cues due at the new position sound once it goes on. A
/// verb that does not fit the state (resume while running, anything after the end) does nothing. Completed
/// means that every hold was held to its end, in whatever order; the rest may be cut short.
class SessionEngine
{
public:
    /// `speed` 1…120 divides real time. `from` is a position to resume at, within the timeline; `held` what
    /// was held before: with less than all the holds before `from`, one of them was skipped.
    explicit SessionEngine(Timeline timeline, int speed = 1, std::chrono::milliseconds from = {},
                           std::chrono::milliseconds held = {});

    enum class State { Ready, Running, Paused, Finished };

    [[nodiscard]] std::vector<SessionEvent> begin(std::chrono::milliseconds now);
    [[nodiscard]] std::vector<SessionEvent> advance(std::chrono::milliseconds now);
    [[nodiscard]] std::vector<SessionEvent> pause(std::chrono::milliseconds now);
    [[nodiscard]] std::vector<SessionEvent> resume(std::chrono::milliseconds now);
    /// To the next hold's prepare phase (or hold); from the last hold to the rest; from the last phase to the
    /// end.
    [[nodiscard]] std::vector<SessionEvent> forward(std::chrono::milliseconds now);
    /// To the beginning of this step; within its first 3 s of real time, to the step before.
    [[nodiscard]] std::vector<SessionEvent> back(std::chrono::milliseconds now);
    /// To the beginning of this step, its time to get into place included.
    [[nodiscard]] std::vector<SessionEvent> restart(std::chrono::milliseconds now);
    /// Past this practice: as forward(), and past its other side too where that follows at once.
    [[nodiscard]] std::vector<SessionEvent> skip(std::chrono::milliseconds now);
    /// From now on the practice is done in its easier form, or as it is. No time changes.
    void setEased(const PracticeId& practice, bool eased);
    /// Ends here.
    [[nodiscard]] std::vector<SessionEvent> end(std::chrono::milliseconds now);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Timeline& timeline() const { return m_timeline; }
    /// As of the last call.
    [[nodiscard]] std::chrono::milliseconds position() const { return m_position; }
    [[nodiscard]] size_t phase() const { return m_phase; }
    [[nodiscard]] std::chrono::milliseconds held() const { return m_held; }
    [[nodiscard]] int speed() const { return m_speed; }
    [[nodiscard]] SessionResult result() const;
    /// The practices with a hold that was held to its end, in the order of the timeline and each once.
    [[nodiscard]] std::vector<PracticeId> heldPractices() const;

private:
    using Events = std::vector<SessionEvent>;
    void anchor(std::chrono::milliseconds now);
    void runTo(std::chrono::milliseconds position, Events& events);
    void reportCues(Events& events);
    void closePhase(Events& events);
    void moveTo(size_t phase, std::chrono::milliseconds now, Events& events);
    void finish(Events& events);
    void moveOn(size_t phase, std::chrono::milliseconds now, Events& events);
    [[nodiscard]] bool underWay() const { return m_state == State::Running || m_state == State::Paused; }
    [[nodiscard]] size_t firstPhaseOf(int step) const;

    Timeline m_timeline;
    int m_speed;
    std::chrono::milliseconds m_position;
    std::chrono::milliseconds m_held;
    std::chrono::milliseconds m_anchorUptime{};
    std::chrono::milliseconds m_anchorPosition{};
    size_t m_phase = 0;
    size_t m_nextCue = 0;          ///< of this phase, the first not yet reported
    std::vector<bool> m_holdsToDo; ///< by phase; true for a hold not yet held to its end
    State m_state = State::Ready;
};

} // namespace supine
