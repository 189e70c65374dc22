#pragma once

#include "core/journal/night_record.h"
#include "core/routine/compose.h"

#include <vector>

namespace supine
{

/// How much more stiffness went down, from before a session to after it, on nights with a practice than on
/// nights without. Counted are nights on which both was recorded and something was practised; a practice
/// needs five of them with it and five without, fewer say nothing.
[[nodiscard]] std::map<PracticeId, Helped> helpedBy(const std::vector<NightRecord>& nights);

} // namespace supine
