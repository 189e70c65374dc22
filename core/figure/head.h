#pragma once

#include "core/figure/drawing.h"
#include "core/figure/stance.h"

#include <vector>

namespace supine
{

/// Head, hair and a calm face with closed eyes, from the back to the front.
[[nodiscard]] std::vector<Shape> headShapes(const Stance& stance, const Joints& joints);

} // namespace supine
