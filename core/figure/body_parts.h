#pragma once

#include "core/figure/drawing.h"
#include "core/figure/stance.h"

#include <vector>

namespace supine
{

/// The outline of the trunk between two heights along the spine (cm from the pelvis), counter-clockwise or
/// clockwise but closed, with rounded ends where it ends at the pelvis or the neck. Breath 0..1 swells it.
[[nodiscard]] std::vector<Point> trunkOutline(const Stance& stance, const Joints& joints, double from,
                                              double to, double breath);

/// The outline of the head without hair.
[[nodiscard]] std::vector<Point> headOutline(const Stance& stance, const Joints& joints);

using Discs = std::vector<Disc>;

/// Hand or foot as chains of discs.
[[nodiscard]] std::vector<Discs> handChains(const Stance& stance, const Joints& joints, Limb limb);
[[nodiscard]] std::vector<Discs> footChains(const Stance& stance, const Joints& joints, Limb limb);

/// The lowest point of each, in cm.
[[nodiscard]] double lowestOf(const std::vector<Point>& points);
[[nodiscard]] double lowestOf(const std::vector<Discs>& chains);
/// The lowest point of a whole limb, hand or foot included.
[[nodiscard]] double lowestOf(const Stance& stance, const Joints& joints, Limb limb);

} // namespace supine
