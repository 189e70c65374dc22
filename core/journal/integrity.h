#pragma once

#include "core/base/result.h"
#include "core/journal/problem.h"
#include "core/storage/database.h"

namespace supine
{

/// Looks through an open journal: its pages, and every night, session and record against its checksum, for
/// SQLite's own checks see a broken page and not a flipped bit in a value. Empty when all is well. Errors:
/// Storage (it could not be read, which says nothing of its state).
[[nodiscard]] Result<Problems> checkJournal(Database& database,
                                            Database::Depth depth = Database::Depth::Whole);

/// The same for the journal in a folder, whatever state it is in; it is not changed, nor brought to a later
/// schema. A file that cannot be opened as a journal is a problem of kind "file", one of a later version of
/// kind "newer". A folder without a journal has no problem. Errors: Storage (reading failed).
[[nodiscard]] Result<Problems> checkFolder(const QString& folder);

/// What must be true of a backup: the first problem as an error.
[[nodiscard]] Result<void> verifyJournal(Database& database);

} // namespace supine
