#pragma once

#include "core/figure/drawing.h"
#include "core/figure/posture.h"

#include <vector>

namespace supine
{

/// The things of the room that stand there, seen from the body.
[[nodiscard]] std::vector<Shape> propShapes(const Posture& posture, Depth depth);

} // namespace supine
