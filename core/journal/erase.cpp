#include "core/journal/erase.h"

#include "core/storage/backup.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "core/storage/durable.h"
#include "core/storage/replace.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>

namespace supine
{
namespace
{

Result<void> emptyTables(Database& database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const auto emptied = deleteRows(database); !emptied)
        return emptied;
    return transaction->commit();
}

/// The log holds what the deleted pages were; it goes only when nobody else reads from it.
Result<void> emptyLog(Database& database)
{
    const auto busy = singleValue(database, QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    if (!busy)
        return busy.error();
    if (busy->value_or(QVariant(0)).toInt() != 0)
        return Error{Error::Kind::Storage,
                     QStringLiteral("The journal %1 is in use by another program, so traces of it are left; "
                                    "close that and erase again.")
                         .arg(database.path())};
    return {};
}

Result<void> emptyJournal(Database& database)
{
    if (const auto emptied = emptyTables(database); !emptied)
        return emptied;
    if (const auto small = database.execute(QStringLiteral("VACUUM")); !small)
        return small;
    return emptyLog(database);
}

Result<void> removeFolder(const QString& path)
{
    if (QFileInfo(path).isDir() && !QDir(path).removeRecursively())
        return Error{Error::Kind::Storage, QStringLiteral("The folder %1 cannot be removed.").arg(path)};
    return {};
}

/// What lies beside the journal.
Result<void> removeTheRest(const QString& folder)
{
    const QDir dir(folder);
    for (const QString& path : {backupFolder(folder), asideFolder(folder), pictureFolder(folder)}) {
        if (const auto removed = removeFolder(path); !removed)
            return removed;
    }
    for (const QString& name : dir.entryList({QStringLiteral(".restore-*"), QStringLiteral(".repair-*")},
                                             QDir::Dirs | QDir::Hidden)) {
        if (const auto removed = removeFolder(dir.filePath(name)); !removed)
            return removed;
    }
    for (const QString& name :
         dir.entryList({QStringLiteral("journal.sqlite.*"), QStringLiteral("settings.ini*"),
                        QStringLiteral("reminders*.json*")},
                       QDir::Files | QDir::Hidden)) {
        if (const auto removed = removeFile(dir.filePath(name)); !removed)
            return removed;
    }
    return syncFolder(folder);
}

} // namespace

Result<void> eraseEverything(const QString& folder)
{
    const QString path = journalPath(folder);
    bool usable = false;
    {
        auto database = Database::open(path);
        if (!database && database.error().kind != Error::Kind::Format)
            return database.error();
        usable = database.ok();
        if (usable) {
            if (const auto emptied = emptyJournal(*database); !emptied)
                return emptied;
        }
    }
    if (!usable) {
        for (const QString& file : {path, logOf(path), sharedMemoryOf(path)}) {
            if (const auto removed = removeFile(file); !removed)
                return removed;
        }
    }
    return removeTheRest(folder);
}

} // namespace supine
