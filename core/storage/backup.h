#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <functional>
#include <vector>

namespace supine
{

class Database;

/// Copies of the journal in the data folder's own folder of backups, each verified before it gets its name:
///   journal-2026-11-21.sqlite                        of that day, made by itself
///   journal-2026-11-21-220411-before-restore.sqlite  of a moment, before something large happened
struct Backup {
    QString path;
    QDate day;
    QTime time;     ///< invalid for the one of the day
    QString reason; ///< "before-restore", "before-schema-2", …; empty for the one of the day
};

/// What else must be true of a copy, besides that SQLite finds no damage in it.
using VerifyCopy = std::function<Result<void>(Database& copy)>;

[[nodiscard]] QString backupFolder(const QString& dataFolder);

/// By the date in the name, newest first; on one day the one of the day comes first.
[[nodiscard]] std::vector<Backup> listBackups(const QString& dataFolder);

/// Writes all that is committed into one new file (0600) at `path`, looks it through, makes it last on the
/// disk and only then gives it its name, in the place of what has that name. Errors: Format (the journal or
/// the copy is damaged), Storage. What was at `path` is left alone then.
[[nodiscard]] Result<void> writeCopy(Database& database, const QString& path, const VerifyCopy& verify);

/// A copy in the folder of backups, named by `now` and the reason. Gives its path.
[[nodiscard]] Result<QString> keepBackup(Database& database, const QString& dataFolder, const QDateTime& now,
                                         const QString& reason, const VerifyCopy& verify);

/// Those that need not be kept: all but the newest of each of the last 7 days, 4 weeks and 12 months that
/// have one, and the newest 5 of those with a reason.
[[nodiscard]] std::vector<Backup> surplus(const std::vector<Backup>& backups);

/// Removes the surplus. To be called after a backup was made, so that there is always a good one.
void thinBackups(const QString& dataFolder);

/// Whether the folder has a backup of that day that is whole by its header.
[[nodiscard]] bool hasBackupOf(const QString& dataFolder, QDate day);

} // namespace supine
