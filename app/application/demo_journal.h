#pragma once

#include "core/journal/journal.h"

namespace supine
{

/// Sixty plausible nights that end at `last`, always the same ones: ratings that ease over the weeks, gaps,
/// habits, diary times, a few notes, and sessions. For showing what Supine looks like in use. Errors as of
/// Journal::add().
Result<void> fillDemoJournal(Journal& journal, Night last);

} // namespace supine
