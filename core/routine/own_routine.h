#pragma once

#include "core/routine/plain_text.h"
#include "core/routine/routine.h"

namespace supine
{

/// What a routine of one's own may say. The caps keep its record and the plan of a session with it below the
/// 64 KiB that the journal keeps of either.
namespace limits
{
inline constexpr std::chrono::seconds shortestHold{5};
inline constexpr std::chrono::seconds longestHold{30 * 60};
inline constexpr std::chrono::seconds longestPrepare{120};
inline constexpr std::chrono::seconds shortestRest{60};
inline constexpr std::chrono::seconds longestRest{120};
inline constexpr double shortestBreath = 1; ///< seconds in, or out
inline constexpr double longestBreath = 20;
inline constexpr int fewestTimes = 2; ///< of a repeat
inline constexpr int mostTimes = 50;
inline constexpr int mostItems = 250; ///< steps as written, repeats not counted out
inline constexpr int mostHolds = 250; ///< as played, repeats counted out
inline constexpr std::chrono::hours longest{12};
inline constexpr int name = 80; ///< characters
inline constexpr int summary = 300;
inline constexpr int idLength = 44;
} // namespace limits

/// A line of an own routine: a step, the head of steps that are repeated, or the foot of these. A step of a
/// practice with sides and without a side is done on both, right first.
struct RoutineItem {
    enum class Kind { Step, Repeat, End };
    Kind kind = Kind::Step;
    Step step{};
    int times = limits::fewestTimes; ///< of a Repeat
};

/// A routine as its user writes it. Repeats hold steps only: every head has its foot, none stands in another,
/// none is empty.
struct OwnRoutine {
    RoutineId id; ///< "own-" and letters, digits and hyphens
    QString name;
    QString summary; ///< may be empty
    std::vector<RoutineItem> items;
    std::set<PracticeId> easier{}; ///< wanted in their easier form
    std::chrono::seconds rest{};   ///< zero: none
    bool quiet = false;
    Tones tones = Tones::All;
    std::optional<VoiceAmount> voice{};
};

[[nodiscard]] bool operator==(const RoutineItem& a, const RoutineItem& b);
[[nodiscard]] bool operator==(const OwnRoutine& a, const OwnRoutine& b);

/// What keeps a routine from being kept or played.
enum class RoutineFlaw {
    NoStep,
    TooManySteps, ///< more than limits::mostItems, or limits::mostHolds as played
    TooLong,      ///< lasts longer than limits::longest
    Hold,         ///< one is shorter or longer than may be
    Prepare,
    Breath,
    Times,
    Rest,
    Practice, ///< there is none of that id
    Side,     ///< of a practice without sides
    Nesting,  ///< repeats that stand in each other, or have no foot
};

[[nodiscard]] std::optional<RoutineFlaw> flawOf(const OwnRoutine& routine, const Catalogue& catalogue);
/// One English sentence, marked for translation in the context "RoutineFlaw".
[[nodiscard]] const char* sentenceOf(RoutineFlaw flaw);

/// Counted out, as it is led through. Valid for a routine without a flaw.
[[nodiscard]] Routine playedRoutine(const OwnRoutine& routine, const Catalogue& catalogue);
/// How many holds playedRoutine() would have.
[[nodiscard]] int playedHolds(const OwnRoutine& routine, const Catalogue& catalogue);

/// A step as it is when it is added: both sides, the usual hold and the usual time to get into place.
[[nodiscard]] RoutineItem stepOf(const Practice& practice);
/// Any routine, to be changed: the same holds and times, under another id and name.
[[nodiscard]] OwnRoutine changeable(const Routine& routine, const Catalogue& catalogue, const RoutineId& id,
                                    const QString& name);

/// "own-" and the name in small letters, digits and hyphens, with a number where it is taken already.
[[nodiscard]] QString ownId(const QString& name, const std::set<QString>& taken);
/// Whether an id could be ownId()'s.
[[nodiscard]] bool isOwnId(const QString& id);

} // namespace supine
