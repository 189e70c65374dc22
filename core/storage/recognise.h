#pragma once

#include "core/storage/database.h"

namespace supine
{

/// What the bytes of the file say, before SQLite opens it. Errors: Format (damaged, not ours), Newer (not
/// with Browse), Storage.
[[nodiscard]] Result<void> inspect(const QString& path, Database::Access access);

/// What SQLite says, before anything is written: the application, the schema's number, and its text, which is
/// compared word by word with what that number stands for. So no trigger or view of others is ever run.
/// Errors as of inspect().
[[nodiscard]] Result<void> recognise(Database& database, Database::Access access);

/// The number of the journal's schema; 0 when nothing is written yet.
[[nodiscard]] Result<int> schemaOf(Database& database);

} // namespace supine
