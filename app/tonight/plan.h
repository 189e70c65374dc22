#pragma once

#include "core/routine/avoid.h"
#include "core/routine/compose.h"
#include "core/routine/timeline.h"
#include "core/settings/settings.h"

namespace supine
{

/// A routine made ready for this user: adapted to the avoid list and to what hurt, and laid out with the
/// choices of the settings.
struct Plan {
    Adapted adapted;
    TimelineOptions options;
    Timeline timeline;
    std::optional<Composed> composed{}; ///< of a routine that was composed: its why
};

/// The second person on the mat: what they are called, and what their body needs, as limitsOf().
struct Second {
    QString name; ///< empty: there is none
    Marks limits;
};

/// The flags that the settings say to avoid.
[[nodiscard]] std::set<FlagId> avoidedIn(const Settings& settings);

/// Errors: NotFound (no such routine), Input (the choices leave no room for the holds).
[[nodiscard]] Result<Plan> planRoutine(const RoutineId& id, const RoutineShelf& shelf,
                                       const Catalogue& catalogue, const Settings& settings,
                                       const Marks& marks = {});

/// A routine composed for `areas` with the settings' minutes, kit, avoid list and time to change position.
/// Errors: Input.
[[nodiscard]] Result<Plan> planComposed(const std::map<QString, int>& areas, const Catalogue& catalogue,
                                        const Settings& settings, const Marks& marks = {},
                                        const std::map<PracticeId, Helped>& helped = {});

} // namespace supine
