#pragma once

#include "app/tonight/plan.h"
#include "core/catalogue/catalogue.h"
#include "core/routine/compose.h"

namespace supine
{

/// Why a pose is there, in words: "For: lower back, hips. Easier form: sore knees".
[[nodiscard]] QString reasonText(const PoseReasons& pose, const Catalogue& catalogue);
/// The same in two or three words, for below its picture: "lower back, hips".
[[nodiscard]] QString shortReason(const PoseReasons& pose, const Catalogue& catalogue);
/// What was left out and what found no pose, one sentence each; empty if nothing.
[[nodiscard]] QStringList leftOutTexts(const Composed& composed, const Catalogue& catalogue,
                                       const Second& second = {});

} // namespace supine
