#pragma once

#include "core/base/result.h"
#include "core/journal/night_record.h"
#include "core/journal/problem.h"

#include <QDateTime>

#include <vector>

namespace supine
{

class Database;

/// The rows of things kept beside the nights: SQL and nothing else. Errors: Storage, Format.
namespace recordstore
{

/// All of a kind, or of every kind, by kind, night and id. What does not match its checksum is left out and
/// told in `problems`.
[[nodiscard]] Result<std::vector<KeptRecord>>
readRecords(Database& database, const std::optional<QString>& kind, Problems& problems);
/// Within a transaction: a new row, or the row of that kind and id anew.
[[nodiscard]] Result<void> writeRecord(Database& database, const KeptRecord& record, const QDateTime& now);
[[nodiscard]] Result<void> eraseRecord(Database& database, const QString& kind, const QString& id);

} // namespace recordstore
} // namespace supine
