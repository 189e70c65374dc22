#pragma once

#include "core/base/error.h"

class QSqlError;

namespace supine
{

/// One sentence on why SQLite failed with the file at `path`: Format when the file is damaged or no database,
/// Storage otherwise (locked, disk full, not writable, a broken constraint).
[[nodiscard]] Error sqlError(const QString& path, const QSqlError& error);

} // namespace supine
