#pragma once

#include "core/figure/sketch.h"

namespace supine
{

/// The picture of a posture. Breath: 0 all out .. 1 all in. Mirrored shows the other side; twice is the first
/// again.
[[nodiscard]] Drawing draw(const Posture& posture, double breath = 0, bool mirrored = false);

/// The picture on the way, progress 0..1 (eased here). Limbs keep their lengths, supports that both share
/// stay put. Both must pass canMoveBetween().
[[nodiscard]] Drawing drawBetween(const Placed& from, const Placed& to, double progress, double breath = 0);

} // namespace supine
