#pragma once

#include "core/figure/posture.h"
#include "core/figure/stance.h"

namespace supine
{

/// Raises or lowers the body so that the trunk's lowest point is at `height`.
void restTrunk(Stance& stance, double height);

/// Bends the neck so that the head's lowest point lies on what carries it in the posture, if anything does.
void restHead(Stance& stance, const Posture& posture);
void restHead(Stance& stance, double height);

/// Turns a limb's two bones so that wrist or ankle come to the target, or as near as they reach.
void reachFor(Stance& stance, Limb limb, Point target, double bendWish);

/// Lifts what would be under the floor: first each limb that is free, then the body.
void liftAboveFloor(Stance& stance);

} // namespace supine
