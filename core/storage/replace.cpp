#include "core/storage/replace.h"

#include "core/storage/data_folder.h"
#include "core/storage/durable.h"

#include <QDir>
#include <QFileInfo>

namespace supine
{
namespace
{

/// Its being there is the decision: from then on the old journal is the past.
QString nextPath(const QString& dataFolder)
{
    return journalPath(dataFolder) + QStringLiteral(".next");
}

} // namespace

QString asideFolder(const QString& dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("damaged"));
}

Result<QString> keepAside(const QString& dataFolder, const QDateTime& now)
{
    const QString stamp = now.toString(QStringLiteral("yyyy-MM-dd-HHmmss"));
    QString folder = QDir(asideFolder(dataFolder)).filePath(stamp);
    for (int number = 2; QFileInfo::exists(folder); ++number)
        folder = QDir(asideFolder(dataFolder)).filePath(QStringLiteral("%1-%2").arg(stamp).arg(number));
    for (const QString& path : {asideFolder(dataFolder), folder}) {
        if (const auto made = makePrivateFolder(path); !made)
            return made.error();
    }
    const QString journal = journalPath(dataFolder);
    for (const QString& path : {journal, logOf(journal), sharedMemoryOf(journal)}) {
        if (!QFileInfo(path).isFile())
            continue;
        if (const auto copied = copyPrivate(path, QDir(folder).filePath(QFileInfo(path).fileName())); !copied)
            return copied.error();
    }
    for (const QString& path : {folder, asideFolder(dataFolder), dataFolder}) {
        if (const auto lasting = syncFolder(path); !lasting)
            return lasting.error();
    }
    return folder;
}

Result<void> replaceJournal(const QString& dataFolder, const QString& fresh)
{
    if (const auto decided = settleFile(fresh, nextPath(dataFolder)); !decided)
        return decided;
    return finishReplacement(dataFolder);
}

Result<void> finishReplacement(const QString& dataFolder)
{
    if (!QFileInfo(nextPath(dataFolder)).isFile())
        return {};
    const QString journal = journalPath(dataFolder);
    // The log goes first: SQLite would apply it to whatever stands beside it.
    for (const QString& path : {logOf(journal), sharedMemoryOf(journal)}) {
        if (const auto removed = removeFile(path); !removed)
            return removed;
    }
    if (const auto lasting = syncFolder(dataFolder); !lasting)
        return lasting;
    if (QFileInfo(journal).isDir())
        QDir().rmdir(journal);
    return settleFile(nextPath(dataFolder), journal);
}

} // namespace supine
