#include "core/storage/sql_error.h"

#include <QSqlError>

namespace supine
{

Error sqlError(const QString& path, const QSqlError& error)
{
    // Primary result codes of SQLite; extended ones carry them in the low byte
    // (https://sqlite.org/rescode.html).
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Error::Kind::Storage,
                QStringLiteral("The journal %1 is in use by another program.").arg(path)};
    case 8: // SQLITE_READONLY
        return {Error::Kind::Storage,
                QStringLiteral("The journal %1 cannot be written: it is read-only.").arg(path)};
    case 10: // SQLITE_IOERR
        return {Error::Kind::Storage,
                QStringLiteral("The disk failed while the journal %1 was read or written.").arg(path)};
    case 11: // SQLITE_CORRUPT
        return {Error::Kind::Format, QStringLiteral("The journal %1 is damaged.").arg(path)};
    case 13: // SQLITE_FULL
        return {Error::Kind::Storage,
                QStringLiteral("The journal %1 cannot be written: the disk is full.").arg(path)};
    case 14: // SQLITE_CANTOPEN
        return {Error::Kind::Storage,
                QStringLiteral("The journal %1 cannot be opened: no permission or no space.").arg(path)};
    case 26: // SQLITE_NOTADB
        return {Error::Kind::Format, QStringLiteral("The file %1 is not a journal of Supine.").arg(path)};
    default:
        return {Error::Kind::Storage,
                QStringLiteral("The journal %1 failed: %2.").arg(path, error.text().simplified())};
    }
}

} // namespace supine
