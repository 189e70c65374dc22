#pragma once

#include "core/routine/avoid.h"

#include <map>

namespace supine
{

/// How a practice did before: as was answered of it, or as the back's stiffness went from before to after on
/// nights with it.
struct Helped {
    int tenths =
        0; ///< points less of 0 to 10, times ten; below zero: more. Of answers: 10 if all said better
    int nights = 0;              ///< that it was seen on
    std::optional<int> better{}; ///< nights it was answered to feel better; nothing: nobody answered
};

/// What somebody wants of an evening, and what has to be kept in mind.
struct Wish {
    std::map<QString, int> areas; ///< id of an area → how tight it is, 1 to 3; none: everywhere alike
    int minutes = 7;              ///< 1 to `longestWish`
    QStringList kit;              ///< ids of what is at hand
    bool inBed = false;           ///< the mattress stands for the mat; what wants a floor is left out
    std::set<FlagId> avoid;
    Marks marks;
    std::map<PracticeId, Helped> helped;
    std::optional<std::chrono::seconds> prepare; ///< 0–30 s for each change; nothing: each practice's own
};

inline constexpr int longestWish = 45; ///< minutes; breathing and quiet alone fill as much

/// Why a pose is there.
struct Reason {
    enum class Kind {
        Area,       ///< `id` names an area it is for, `value` how tight that is; 0: nothing was chosen
        Whole,      ///< it is for the whole body
        Helped,     ///< stiffness went down by `value` tenths of a point on `nights` nights with it
        FeltBetter, ///< it was answered to feel better on `value` of `nights` nights
        Eased,      ///< `id` names the flag that asks for its easier form; empty: it hurt before
        Fills,      ///< it fills the time that is left
        Spared,     ///< next to nothing else is left: breathing and rest do no harm
    };
    Kind kind;
    QString id{};
    int value = 0;
    int nights = 0;
    friend bool operator==(const Reason&, const Reason&) = default;
};

struct PoseReasons {
    PracticeId practice;
    std::vector<Reason> because; ///< at least one
};

/// Something that might have been proposed, and the flag that skips it; empty: the mark that does.
struct LeftOut {
    PracticeId practice;
    FlagId flag;
};

/// Something that would have been proposed if that were at hand.
struct NotAtHand {
    PracticeId practice;
    QString kit;
};

/// A routine made for an evening, with its why.
struct Composed {
    Routine routine; ///< id "composed"; holds and changes last the minutes asked for, to the second
    std::set<PracticeId> eased;
    std::vector<PoseReasons> reasons; ///< in the order of the routine, each practice once
    std::vector<LeftOut> leftOut;     ///< in the order of the catalogue
    std::vector<NotAtHand> notAtHand;
    QStringList unmet; ///< tight areas that found no pose, in the order of the catalogue
};

/// The routine for `wish`, by an exact search over every set of practices that may be proposed:
/// timed, not off by default (as hang and incline are), not skipped by a flag or a mark, their kit at hand.
/// Of all sets whose changes, shortest and longest holds leave the minutes possible, it is
/// 1. the one that leaves the least tightness without a pose for it,
/// 2. of those the one of greatest worth. A second of a pose is worth the tightness of the areas it is for,
///    whole for the first minute a side, half up to its usual hold, a quarter beyond it; up to a quarter more
///    or less by how it felt, or else by how stiffness went on nights with it. What is for the whole body is
///    for an area only where no other pose is, and worth half; what is for no area a quarter of the tightest.
///    Each change of position costs as much as the tightest area earns in twenty seconds, and time to get
///    into place earns nothing.
/// 3. of those the one whose practices come first in the catalogue.
/// Holds follow from 2, in whole seconds between the shortest and the longest each practice allows; equal
/// claims share equally, the two sides of a pose are always both there and alike, but for an odd second that
/// no other pose can take. An easier form is held no longer than usual, two minutes at most. The order has
/// the fewest changes of position, then the smallest ones, then goes from kneeling over lying to resting.
/// If nothing else fills the time, slow breathing and quiet do, in their easier forms where they were marked.
/// The same wish gives the same answer. Errors (Input), each a sentence: an area, a piece of kit or a flag
/// that is not known; tightness, minutes or time to change out of bounds. At most 24 practices are searched,
/// those worth the most a second.
[[nodiscard]] Result<Composed> compose(const Wish& wish, const Catalogue& catalogue);

/// The id of every composed routine.
[[nodiscard]] RoutineId composedRoutine();

} // namespace supine
