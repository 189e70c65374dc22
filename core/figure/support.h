#pragma once

#include "core/figure/posture.h"

#include <QStringList>

#include <optional>

namespace supine
{

/// Every kind of prop a posture may name.
[[nodiscard]] const QStringList& propKinds();

/// How high the thing is on which a part rests, at x, in cm; nothing if it is upright (a wall), held (a bar)
/// or not there.
[[nodiscard]] std::optional<double> supportHeight(const Posture& posture, const QString& on, double x);

/// The support that carries a part, or an empty text.
[[nodiscard]] QString supportOf(const Posture& posture, const QString& part);

/// The name of a limb's end in a contact: near_hand, far_foot, …
[[nodiscard]] QString endName(Limb limb);
/// The limb's key in the catalogue file: near_arm, far_leg, …
[[nodiscard]] QString limbName(Limb limb);

} // namespace supine
