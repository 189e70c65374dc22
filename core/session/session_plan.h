#pragma once

#include "core/base/result.h"
#include "core/routine/timeline.h"

#include <QString>

namespace supine
{

/// A timeline's choices as one line of JSON: `{"prepare_s","fit_s","rest_s","eased":[…]}`, absent where not
/// chosen. Kept with a running session, so that a killed one can be laid out again exactly.
[[nodiscard]] QString planText(const TimelineOptions& options);

/// Reads what planText() wrote. Errors are of kind Format and name the key.
[[nodiscard]] Result<TimelineOptions> readPlan(const QString& text);

} // namespace supine
