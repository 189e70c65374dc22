#include "core/journal/backups.h"

#include "core/journal/integrity.h"
#include "core/storage/data_folder.h"
#include "core/storage/durable.h"
#include "core/storage/recognise.h"
#include "core/storage/replace.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace supine
{
namespace
{

/// A copy of what is to be restored, looked through and brought to the newest schema, in a folder of its own.
struct Candidate {
    std::unique_ptr<QTemporaryDir> folder;
    QString path;
    int nights = 0;
};

Result<Candidate> examine(const QString& dataFolder, const QString& path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no file %1.").arg(path)};
    Candidate candidate{
        std::make_unique<QTemporaryDir>(QDir(dataFolder).filePath(QStringLiteral(".restore-XXXXXX"))), {}};
    if (!candidate.folder->isValid())
        return Error{
            Error::Kind::Storage,
            QStringLiteral("The folder %1 cannot be written: no permission or no space.").arg(dataFolder)};
    candidate.path = candidate.folder->filePath(QStringLiteral("journal.sqlite"));
    if (const auto copied = copyPrivate(file.absoluteFilePath(), candidate.path); !copied)
        return copied.error();
    if (QFileInfo(logOf(path)).isFile()) {
        if (const auto copied = copyPrivate(logOf(path), logOf(candidate.path)); !copied)
            return copied.error();
    }
    const auto named = [&](Error error) {
        error.detail.replace(candidate.path, file.absoluteFilePath());
        return error;
    };
    if (auto asItIs = Database::open(candidate.path, Database::Access::ReadOnly); !asItIs)
        return named(asItIs.error());
    auto database = Database::open(candidate.path);
    if (!database)
        return named(database.error());
    if (const auto sound = verifyJournal(*database); !sound)
        return named(sound.error());
    const auto count = singleValue(*database, QStringLiteral("SELECT count(*) FROM night"));
    if (!count)
        return count.error();
    candidate.nights = (*count)->toInt();
    if (const auto whole = database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !whole)
        return whole.error();
    return candidate;
}

/// One transaction: every row goes, every row of the other file comes.
Result<void> takeRows(Database& database, const QString& from)
{
    if (const auto attached =
            Statement(database, QStringLiteral("ATTACH DATABASE ? AS candidate")).bind(from).run();
        !attached)
        return attached;
    const auto take = [&]() -> Result<void> {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return transaction.error();
        if (const auto emptied = deleteRows(database); !emptied)
            return emptied;
        for (const char* table : journalTables) {
            const QString name = QString::fromLatin1(table);
            if (const auto come = database.execute(
                    QStringLiteral("INSERT INTO main.%1 SELECT * FROM candidate.%1").arg(name));
                !come)
                return come;
        }
        return transaction->commit();
    };
    const auto taken = take();
    const auto detached = database.execute(QStringLiteral("DETACH DATABASE candidate"));
    return taken ? detached : taken;
}

/// The journal is sound: its rows are replaced, the file stays.
Result<Restored> replaceRows(Database& database, const QString& folder, const Candidate& candidate,
                             const QDateTime& now)
{
    auto before = keepBackup(database, folder, now, QStringLiteral("before-restore"), {});
    if (!before)
        return before.error();
    if (const auto taken = takeRows(database, candidate.path); !taken)
        return taken.error();
    thinBackups(folder);
    return Restored{candidate.nights, std::move(*before)};
}

/// There is no journal, or none that can be used: the file itself is replaced.
Result<Restored> replaceWhole(const QString& folder, const Candidate& candidate, const QDateTime& now)
{
    Restored restored{candidate.nights, {}};
    if (QFileInfo::exists(journalPath(folder))) {
        auto aside = keepAside(folder, now);
        if (!aside)
            return aside.error();
        restored.before = std::move(*aside);
    }
    if (const auto replaced = replaceJournal(folder, candidate.path); !replaced)
        return replaced.error();
    return restored;
}

} // namespace

Result<QString> backUpJournal(Database& database, const QString& folder, const QDateTime& now)
{
    auto kept = keepBackup(database, folder, now, {}, verifyJournal);
    if (kept)
        thinBackups(folder);
    return kept;
}

Result<QString> backUpIfDue(const QString& folder, const QDateTime& now)
{
    if (hasBackupOf(folder, now.date()))
        return QString();
    auto database = Database::open(journalPath(folder), Database::Access::ReadWrite, Database::Check::Later);
    if (!database)
        return database.error();
    return backUpJournal(*database, folder, now);
}

Result<void> copyJournal(Database& database, const QString& path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return Error{
            Error::Kind::Input,
            QStringLiteral("There is a file %1 already; a backup does not write over it.").arg(path)};
    if (!QFileInfo(file.absolutePath()).isDir())
        return Error{Error::Kind::NotFound,
                     QStringLiteral("There is no folder %1.").arg(file.absolutePath())};
    return writeCopy(database, file.absoluteFilePath(), verifyJournal);
}

Result<Restored> restoreJournal(const QString& folder, const QString& path, const QDateTime& now)
{
    const auto candidate = examine(folder, path);
    if (!candidate)
        return candidate.error();
    if (!QFileInfo::exists(journalPath(folder)))
        return replaceWhole(folder, *candidate, now);
    {
        auto present = Database::open(journalPath(folder));
        if (present)
            return replaceRows(*present, folder, *candidate, now);
        if (present.error().kind != Error::Kind::Format)
            return present.error();
    }
    return replaceWhole(folder, *candidate, now);
}

} // namespace supine
