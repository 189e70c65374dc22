#pragma once

#include "core/routine/timeline.h"

#include <QString>

#include <chrono>

namespace supine
{

[[nodiscard]] QString practiceName(const Practice& practice);
/// Its id for a practice that is gone.
[[nodiscard]] QString practiceName(const PracticeId& id, const Catalogue& catalogue);
/// "Reclined twist, right"; without a side the name alone.
[[nodiscard]] QString practiceTitle(const Practice& practice, std::optional<Side> side);

/// What to do, a sentence each, in the user's words.
[[nodiscard]] QStringList instructionsOf(const Practice& practice);

/// "45 s", "1 min", "15 min", "1 min 30 s".
[[nodiscard]] QString lengthText(std::chrono::seconds length);
/// "7:00 of holds, 8:08 in all"; a timeline without changes: "7:00".
[[nodiscard]] QString timelineLengthText(const Timeline& timeline);

/// "4 s in, 6 s out".
[[nodiscard]] QString breathText(const BreathPattern& breath);

/// The names of ids out of `terms`, in their order there.
[[nodiscard]] QStringList termNames(const std::vector<Term>& terms, const QStringList& ids);
/// Where a practice is felt; all of the areas are one: "Whole body".
[[nodiscard]] QStringList areaNames(const Practice& practice, const Catalogue& catalogue);
/// "Mat · Wall": all that a routine needs; empty if nothing.
[[nodiscard]] QString kitText(const Routine& routine, const Catalogue& catalogue);
/// "6 poses": how many different practices a routine has.
[[nodiscard]] QString poseCountText(const Routine& routine);

} // namespace supine
