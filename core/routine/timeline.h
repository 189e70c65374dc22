#pragma once

#include "core/routine/routine.h"

#include <QJsonObject>

#include <set>

namespace supine
{

/// What sounds at a moment. Change: the hold is over, move on. SideChange: the same pose, other side.
enum class Cue { Start, Change, SideChange, Half, End };

struct TimedCue {
    std::chrono::milliseconds at; ///< from the beginning of the timeline
    Cue cue;
    friend bool operator==(const TimedCue&, const TimedCue&) = default;
};

enum class PhaseKind { Prepare, Hold, Rest };

/// A stretch of a session. Prepare leads into the hold that follows it and names that hold's practice and
/// side.
struct Phase {
    PhaseKind kind;
    PracticeId practice;
    std::optional<Side> side;
    std::chrono::milliseconds start;       ///< from the beginning of the timeline
    std::chrono::milliseconds length;      ///< above zero
    std::vector<TimedCue> cues;            ///< in order; `at` within the phase, its end included
    int step;                              ///< index of the routine's step; the rest is one past the last
    std::optional<BreathPattern> breath{}; ///< of this hold; nothing: the practice's own

    [[nodiscard]] std::chrono::milliseconds end() const { return start + length; }
};

/// The choices a timeline is built with.
struct TimelineOptions {
    std::optional<std::chrono::seconds> prepare; ///< 0–30 s between holds; nothing: each practice's own. A
                                                 ///< step that says its own keeps that
    std::optional<std::chrono::seconds> fit; ///< holds and changes together last this long; holds shrink or
                                             ///< grow in proportion, in whole seconds
    std::chrono::seconds rest{90};           ///< 0, or 60–120 s; only for a shipped routine that offers it
    std::set<PracticeId> eased;              ///< shown in their easier form
};

/// A routine laid out in time: phases without gap or overlap, from 0.
struct Timeline {
    RoutineId routine;
    std::vector<Phase> phases;
    std::set<PracticeId> eased;
    bool quiet = false;
    Tones tones = Tones::All;
    std::optional<VoiceAmount> voice{}; ///< nothing: as in the settings

    /// The sum of all holds, without changes and without the rest.
    [[nodiscard]] std::chrono::milliseconds held() const;
    /// Holds and changes, without the rest: what "in all" means to the user.
    [[nodiscard]] std::chrono::milliseconds total() const;
    /// The rest at the end, or zero.
    [[nodiscard]] std::chrono::milliseconds rest() const;
    /// Where the last phase ends.
    [[nodiscard]] std::chrono::milliseconds end() const;
    /// Every cue of every phase, in order.
    [[nodiscard]] std::vector<TimedCue> cues() const;
};

/// Lays `routine` out. Cues: Start at the first hold; at the end of a hold Change, or SideChange when the
/// same practice follows on the other side; Start again when a hold begins after a Prepare; Half in the
/// middle of every hold of 40 s or more; End once, at the very end. A quiet routine has the End only, and
/// each has what its Tones allow. Errors (Input): a step of an unknown practice or without length, prepare
/// outside 0–30 s, rest neither 0 nor within 60–120 s, or `fit` that leaves a hold under 10 s or over the
/// longest its practice allows.
[[nodiscard]] Result<Timeline> buildTimeline(const Routine& routine, const Catalogue& catalogue,
                                             const TimelineOptions& options = {});

/// Gives every phase the cues that buildTimeline() gives it, in the place of those it has.
void placeCues(Timeline& timeline);

/// `{"routine","holds_s","total_s","rest_s","phases":[{"kind","pose","side","start_s","length_s","cues":[{"at_s","cue"}]}]}`;
/// and where a routine says so: `"eased":[…]`, `"tones":"changes"|"end"`, `"voice":"all"|"names"|"nothing"`,
/// of a phase `"breath":{"in_s","out_s"}`.
[[nodiscard]] QJsonObject toJson(const Timeline& timeline);

} // namespace supine
