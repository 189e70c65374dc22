#pragma once

#include "core/routine/routine.h"

namespace supine
{

/// The routine's name, of a composed one too; the id if there is none of it.
[[nodiscard]] QString routineName(const RoutineId& id, const RoutineShelf& shelf);

} // namespace supine
