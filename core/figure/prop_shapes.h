#pragma once

#include "core/figure/drawing.h"
#include "core/figure/posture.h"

#include <vector>

namespace supine
{

/// What stands behind the body, and what in front of it.
[[nodiscard]] std::vector<Shape> propsBehind(const Posture& posture);
[[nodiscard]] std::vector<Shape> propsBefore(const Posture& posture);

} // namespace supine
