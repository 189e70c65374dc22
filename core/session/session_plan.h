#pragma once

#include "core/base/result.h"
#include "core/routine/timeline.h"

#include <QString>

namespace supine
{

/// A timeline as one line of JSON, phase by phase: `{"phases":[{"kind","pose","side","length_s",
/// "breath_ms":[in,out]}],"eased":[…],"quiet":true,"tones":"changes","voice":"names"}`, all but the phases
/// where they differ from the usual. Kept with a running session, so that a killed one goes on exactly as it
/// was laid out, whatever has changed in the settings or the catalogue since.
[[nodiscard]] QString planText(const Timeline& timeline);

/// Reads what planText() wrote; its cues are those of buildTimeline(). Errors are of kind Format and name the
/// key; a pose the catalogue does not know is one.
[[nodiscard]] Result<Timeline> readPlan(const QString& text, const RoutineId& routine,
                                        const Catalogue& catalogue);

} // namespace supine
