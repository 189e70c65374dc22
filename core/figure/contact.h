#pragma once

#include "core/figure/stance.h"

namespace supine
{

/// How far a part of the body is from what it rests on, in cm: above 0 apart, below 0 sunk in.
[[nodiscard]] double gapOf(const Stance& stance, const Posture& posture, const Contact& contact);
[[nodiscard]] double gapOf(const Stance& stance, const Joints& joints, const Posture& posture,
                           const Contact& contact);

/// The lowest point of the whole body at a breath, in cm above the floor.
[[nodiscard]] double lowestPoint(const Stance& stance, double breath);

} // namespace supine
