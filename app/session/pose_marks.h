#pragma once

#include "core/base/result.h"
#include "core/routine/marks.h"
#include "core/time/night.h"

namespace supine
{

class Journal;

/// The kind of the records that keep the poses that hurt.
[[nodiscard]] QString markKind();

/// The poses that hurt, from the journal's records. Errors as of Journal::records().
[[nodiscard]] Result<Marks> marksOf(const Journal& journal);

/// Keeps that a pose hurt on that night, in the place of what was kept of it. Errors as of
/// Journal::putRecord().
Result<void> keepMark(Journal& journal, const PracticeId& practice, Caution::Effect effect, Night night);

} // namespace supine
