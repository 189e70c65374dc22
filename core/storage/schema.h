#pragma once

#include "core/base/result.h"

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace supine
{

class Database;

/// The four letters "Supn" in the file's header: this database is a journal of Supine.
inline constexpr quint32 applicationId = 0x5375706e;

/// Every table that keeps something, parents before children.
inline constexpr std::array journalTables{"night",  "measure", "factor", "session",
                                          "change", "former",  "record", "draft"};

/// One step of the schema. Once shipped it is never edited; a later change is a later migration.
struct Migration {
    int number;           ///< the schema it leads to: 1, 2, 3 …
    const char* sentence; ///< what it does
    std::vector<const char*> statements;
};

/// Within a transaction: deletes every row of every table, children before parents. Errors: Storage.
[[nodiscard]] Result<void> deleteRows(Database& database);

[[nodiscard]] std::span<const Migration> migrations();
/// The number this version of Supine reads and writes.
[[nodiscard]] int latestSchema();

} // namespace supine
