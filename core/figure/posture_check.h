#pragma once

#include "core/base/result.h"
#include "core/figure/posture.h"

namespace supine
{

/// Whether a body can hold the posture: every rest point in reach, every joint in its range, everything said
/// to rest within 1 cm of its support, nothing more than 1 cm under the floor. The error names `file`,
/// posture, key and reason.
[[nodiscard]] Result<void> checkPosture(const Posture& posture, const QString& file);

} // namespace supine
