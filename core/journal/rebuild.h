#pragma once

#include "core/base/result.h"
#include "core/journal/salvage.h"

#include <QDateTime>

namespace supine
{

/// Writes a new journal at `path` with what was salvaged and is not doubtful, looks it through and closes it
/// with an empty log. Gives how many nights it has. Errors: Storage, Format.
[[nodiscard]] Result<int> rebuildJournal(const Salvage& salvage, const QString& path, const QDateTime& now);

} // namespace supine
