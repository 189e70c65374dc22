#pragma once

#include "core/journal/night_record.h"
#include "core/routine/compose.h"
#include "core/routine/relief.h"

#include <vector>

namespace supine
{

/// What earned relief before. What was answered of a pose itself comes first: with answers on at least five
/// of these nights, the difference of the nights it felt better and those it felt worse, as a share of all
/// its answers; "the same" thins both. Ten tenths of a point stand for better each time.
/// Only a practice with fewer answers is held against the stiffness of whole evenings: how much more it went
/// down, from before a routine to after it, on nights with the practice than on nights without. Counted are
/// nights on which both was recorded and a routine was done in full; a practice needs five of them with it
/// and five without. Where both say too little, nothing is said.
/// `reliefs` holds the answers by night; those of other nights than `nights` are not looked at.
[[nodiscard]] std::map<PracticeId, Helped> helpedBy(const std::vector<NightRecord>& nights,
                                                    const std::map<Night, Reliefs>& reliefs = {});

} // namespace supine
