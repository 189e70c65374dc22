#pragma once

#include "core/figure/drawing.h"
#include "core/figure/stance.h"

#include <vector>

namespace supine
{

/// The whole body from the back to the front.
[[nodiscard]] std::vector<Shape> bodyShapes(const Stance& stance, double breath);

} // namespace supine
