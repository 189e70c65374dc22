#pragma once

#include "core/base/result.h"

#include <QString>

namespace supine
{

/// What a database file says of itself, read as plain bytes before SQLite may touch it: SQLite makes -wal and
/// -shm files even when it only looks. Source of the offsets: https://sqlite.org/fileformat2.html
struct FileHeader {
    bool empty = true; ///< nothing written yet
    quint32 application = 0;
    quint32 schema = 0; ///< of the newest state, also when that is still in the write-ahead log
};

/// Errors: Format (no database, cut short), Storage (no plain file, a symbolic link, a second hard link, not
/// readable).
[[nodiscard]] Result<FileHeader> readFileHeader(const QString& path);

/// Which file a path leads to, whatever its name. Two that are equal are one file; none is equal to none.
struct FilePlace {
    quint64 device = 0;
    quint64 number = 0;
    friend bool operator==(const FilePlace&, const FilePlace&) = default;
};
/// Always the same on a system where an open file cannot be replaced.
[[nodiscard]] FilePlace placeOf(const QString& path);

/// Makes an empty file that only its owner may read, whatever the umask, and makes its name durable. SQLite
/// gives its -wal and -shm the same permission. An existing file is closed to others and otherwise left
/// alone. Errors: Storage.
[[nodiscard]] Result<void> ensurePrivateFile(const QString& path);

} // namespace supine
