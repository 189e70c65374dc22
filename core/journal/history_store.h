#pragma once

#include "core/base/result.h"
#include "core/journal/contents.h"

#include <optional>
#include <vector>

namespace supine
{

class Database;

/// The rows of former values: SQL and nothing else. Errors: Storage.
namespace historystore
{

/// In the order of their moments, both ends included.
[[nodiscard]] Result<std::vector<HistoryEntry>> readHistory(Database& database, std::optional<Night> from,
                                                            std::optional<Night> to);
/// Within a transaction.
[[nodiscard]] Result<void> writeHistory(Database& database, const std::vector<const HistoryEntry*>& changes);

} // namespace historystore
} // namespace supine
