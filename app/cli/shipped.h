#pragma once

#include "core/routine/routine.h"

namespace supine
{

/// What comes with Supine.
struct Shipped {
    Catalogue catalogue;
    RoutineShelf routines;
};

/// Errors as Catalogue::load() and RoutineShelf::load().
[[nodiscard]] Result<Shipped> loadShipped();

} // namespace supine
