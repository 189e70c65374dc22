#pragma once

#include "core/figure/drawing.h"
#include "core/figure/stance.h"

#include <vector>

namespace supine
{

/// The whole body from the back to the front, with what lies between its far and its near limbs.
[[nodiscard]] std::vector<Shape> bodyShapes(const Stance& stance, const Joints& joints, double breath,
                                            std::vector<Shape> between = {});

} // namespace supine
