#pragma once

#include "core/base/result.h"
#include "core/journal/journal.h"
#include "core/journal/problem.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace supine
{

class Database;

/// The rows of nights: SQL and nothing else. Values are checked by whoever calls. Errors: Storage,
/// Format.
namespace nightstore
{

/// Every night with a row, both ends included, in order, without sessions. What does not match its checksum
/// is left out and told in `problems`.
[[nodiscard]] Result<std::vector<NightRecord>> readNights(Database& database, std::optional<Night> from,
                                                          std::optional<Night> to, Problems& problems);
/// Error (Format): it does not match its checksum.
[[nodiscard]] Result<NightRecord> readNight(Database& database, Night night);

/// What to write to bring back what `change` replaces, as of `before`; only what differs.
[[nodiscard]] NightChange former(const NightRecord& before, const NightChange& change);

/// Within a transaction: applies the change to the night, whose present state is `before`, and keeps `former`
/// in the history under `source`. A night with nothing left and no session loses its row.
[[nodiscard]] Result<void> writeNight(Database& database, const NightRecord& before,
                                      const NightChange& change, const QString& source, const QDateTime& now);

/// Within a transaction: the night's row, empty if it was not there.
[[nodiscard]] Result<void> ensureNight(Database& database, Night night, const QDateTime& now);
/// Within a transaction: removes the night's row if it holds nothing and has no session.
[[nodiscard]] Result<void> dropEmptyNight(Database& database, Night night);

} // namespace nightstore
} // namespace supine
