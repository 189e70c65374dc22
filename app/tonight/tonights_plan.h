#pragma once

#include "app/tonight/plan.h"
#include "core/time/night.h"

namespace supine
{

class Journal;

/// Whether tonight's routine is to be composed from what was marked for the night.
[[nodiscard]] bool isComposed(const Journal& journal, Night night);

/// The routine composed from what was marked for the night, from the poses that hurt and from how stiffness
/// went on the last ninety nights. `second`: the limits of a second person on the mat, as limitsOf(). Errors
/// as of planComposed() and of reading the journal.
[[nodiscard]] Result<Plan> composeTonight(const Journal& journal, const Settings& settings,
                                          const Catalogue& catalogue, Night night, const Marks& second = {});

} // namespace supine
