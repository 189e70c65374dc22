#pragma once

#include "core/base/result.h"

#include <QString>

namespace supine
{

/// Erases everything that Supine keeps in the folder, for good: every night, session, record and draft with
/// its history, in the file and in its log, all backups, all files put aside, and the settings. An empty
/// journal is left. Other copies of Supine that have it open see it as a change. Errors: Newer (nothing is
/// touched), Storage (in use, no permission: some of it may be left; it can be asked for again).
[[nodiscard]] Result<void> eraseEverything(const QString& folder);

} // namespace supine
