#pragma once

#include "core/routine/routine.h"

namespace supine
{

/// As it stands on the shelf: of an own one in its user's words, which are never translated.
[[nodiscard]] QString routineName(const Routine& routine);
/// The routine's name, of a composed one too; the id if there is none of it.
[[nodiscard]] QString routineName(const RoutineId& id, const RoutineShelf& shelf);

} // namespace supine
