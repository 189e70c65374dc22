#pragma once

#include "core/figure/drawing.h"
#include "core/figure/stance.h"

#include <vector>

namespace supine
{

/// The places of a body scan, in the order of its steps: face and jaw, neck, shoulders, arms and hands,
/// chest, belly, hips and seat, thighs, knees and calves, feet.
inline constexpr int attentionPlaces = 10;

/// A soft light over one place, 0 .. attentionPlaces - 1; nothing for any other number.
[[nodiscard]] std::vector<Shape> attentionShapes(const Joints& joints, const Stance& stance, int place);

} // namespace supine
