#pragma once

#include "core/base/result.h"
#include "core/journal/night_record.h"
#include "core/routine/relief.h"

namespace supine
{

class Journal;

/// The kind of the records that keep how each pose felt; their id is the night.
[[nodiscard]] QString reliefKind();

/// Every night with an answer. Errors as of Journal::records().
[[nodiscard]] Result<std::map<Night, Reliefs>> reliefNights(const Journal& journal);
/// What was answered of the night's poses. Errors as of Journal::records().
[[nodiscard]] Result<Reliefs> reliefOf(const Journal& journal, Night night);
/// Keeps one answer with the night; nothing takes it back. Errors as of Journal::putRecord().
Result<void> keepRelief(Journal& journal, Night night, const PracticeId& practice,
                        std::optional<Felt> relief);

/// The practices of the night's sessions that were done in full, as their plans say, in their order and each
/// once. A rehearsal does not count, and of a session left early nobody knows any more what was held.
[[nodiscard]] std::vector<PracticeId> practisedPoses(const NightRecord& night);

} // namespace supine
