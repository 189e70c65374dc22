#pragma once

#include "core/figure/drawing.h"
#include "core/figure/posture.h"

namespace supine
{

/// A posture held by one side or the other.
struct Placed {
    const Posture* posture = nullptr;
    bool mirrored = false;
    friend bool operator==(const Placed&, const Placed&) = default;
};

/// The picture of a posture. Breath: 0 all out .. 1 all in. Mirrored shows the other side; twice is the first
/// again.
[[nodiscard]] Drawing draw(const Posture& posture, double breath = 0, bool mirrored = false);

/// Whether the body can be shown moving from one to the other; otherwise (another view, or rolled over) one
/// fades into the other.
[[nodiscard]] bool canMoveBetween(const Placed& from, const Placed& to);

/// The picture on the way, progress 0..1 (eased here). Limbs keep their lengths, supports that both share
/// stay put. Both must pass canMoveBetween().
[[nodiscard]] Drawing drawBetween(const Placed& from, const Placed& to, double progress, double breath = 0);

} // namespace supine
