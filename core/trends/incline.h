#pragma once

#include "core/journal/night_record.h"

namespace supine
{

/// One time on the incline bench. Kept as a record of kind "incline": `{"degrees", "minutes"}`.
struct Incline {
    QString id; ///< in the order of time within a night
    Night night;
    int degrees; ///< head down, from level; 5 to 60
    int minutes; ///< 1 to 10
    friend bool operator==(const Incline&, const Incline&) = default;
};

inline constexpr int leastDegrees = 5;
inline constexpr int mostDegrees = 60;
inline constexpr int mostInclineMinutes = 10;
/// What the practice is meant for and what is proposed; a bench may be steeper, and a log should not lie.
inline constexpr int usualDegrees = 15;
inline constexpr int usualInclineMinutes = 2;

[[nodiscard]] QString inclineKind();
/// By night and id; what is not one, or out of its bounds, is left out.
[[nodiscard]] std::vector<Incline> inclinesOf(const std::vector<KeptRecord>& records);
[[nodiscard]] KeptRecord recordOf(const Incline& incline);

} // namespace supine
