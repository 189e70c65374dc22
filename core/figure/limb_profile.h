#pragma once

#include "core/figure/body_parts.h"

namespace supine
{

/// The flesh of an arm from shoulder to wrist, the sleeve of a T-shirt over it, the leg of the trousers from
/// hip to above the ankle: chains of discs close enough that their edge is a smooth curve.
[[nodiscard]] Discs armDiscs(const LimbJoints& limb, double front);
[[nodiscard]] Discs sleeveDiscs(const LimbJoints& limb);
[[nodiscard]] Discs trouserDiscs(const LimbJoints& limb, double front, bool fromFront);
[[nodiscard]] Discs ankleDiscs(const LimbJoints& limb);

} // namespace supine
