#pragma once

#include "core/base/result.h"

#include <QString>

namespace supine
{

/// Makes what was written to a file last through a power cut. Errors: Storage.
[[nodiscard]] Result<void> syncFile(const QString& path);
/// Makes the names in a folder last through a power cut. Errors: Storage.
[[nodiscard]] Result<void> syncFolder(const QString& folder);

/// Gives a finished file its final name in the same folder, in the place of what has that name, so that
/// after a power cut one of the two is there in whole. Errors: Storage.
[[nodiscard]] Result<void> settleFile(const QString& from, const QString& to);

/// A folder closed to others (0700) whatever the umask; one that is there is closed. Errors: Storage.
[[nodiscard]] Result<void> makePrivateFolder(const QString& path);

/// A copy that its owner alone may read (0600), on the disk when this succeeds. `to` must not exist. Errors:
/// Storage (also when the file is larger than `largest` bytes).
[[nodiscard]] Result<void> copyPrivate(const QString& from, const QString& to,
                                       qint64 largest = qint64(1) << 30);

/// Removes a file if it is there. Errors: Storage.
[[nodiscard]] Result<void> removeFile(const QString& path);

/// A database file's own name and those of the files SQLite puts beside it.
[[nodiscard]] QString logOf(const QString& path);
[[nodiscard]] QString sharedMemoryOf(const QString& path);

} // namespace supine
