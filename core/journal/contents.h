#pragma once

#include "core/journal/journal.h"
#include "core/journal/problem.h"

#include <QDateTime>

#include <vector>

namespace supine
{

class Database;

/// All that a journal holds of a range of nights: what leaves it and what comes in again. Drafts are not in
/// it: they were never recorded.
struct JournalContents {
    std::vector<NightRecord> nights;   ///< in order, with their sessions
    std::vector<KeptRecord> records;   ///< by kind, night and id
    std::vector<HistoryEntry> history; ///< in the order it happened
    bool sessionsAreSummaries = false; ///< a session that is known already says more than the one here
};

/// What coming in does, or would do.
struct Tally {
    int added = 0;
    int changed = 0; ///< what was there is replaced and kept in the history
    int same = 0;    ///< there already
};
struct MergeTally {
    Tally nights;
    Tally values; ///< measures, factors and notes
    Tally sessions;
    Tally records;
    Tally history;
    [[nodiscard]] bool changesNothing() const;
};

/// Both ends included. With a limit, what is kept beside the nights and belongs to none is left out. Errors:
/// Storage. What does not match its checksum is left out and told in `problems`.
[[nodiscard]] Result<JournalContents> readContents(Database& database, std::optional<Night> from,
                                                   std::optional<Night> to, Problems& problems);

enum class Merge { Preview, Apply };
/// Brings `contents` (valid, as a reader of core/interchange gives it) into the journal in one transaction.
/// Where both have a value, that of `contents` takes its place; what it does not name stays. A session that
/// ended is not replaced by the same one still running. Errors: Format (a night of the journal it would touch
/// is damaged), Input (stopped by `progress`), Storage; nothing has changed then.
[[nodiscard]] Result<MergeTally> mergeContents(Database& database, const JournalContents& contents,
                                               const QDateTime& now, Merge merge,
                                               const Progress& progress = {});

} // namespace supine
