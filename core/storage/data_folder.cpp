#include "core/storage/data_folder.h"

#include "core/storage/file_header.h"
#include "core/storage/replace.h"
#include "core/storage/schema.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace supine
{
namespace
{

Error refusal(const QString& sentence, const QString& path)
{
    return {Error::Kind::Storage, sentence.arg(QDir::toNativeSeparators(path))};
}

bool makeClosed(const QString& path)
{
#ifdef Q_OS_UNIX
    // The umask may have taken away even our own rights.
    const QByteArray name = QFile::encodeName(path);
    return ::mkdir(name.constData(), 0700) == 0 && ::chmod(name.constData(), 0700) == 0;
#else
    return QDir().mkdir(path);
#endif
}

/// Rights to look in and to add a file, asked of the system: QFileInfo calls a read-only file system
/// writable.
bool canWrite(const QString& path)
{
#ifdef Q_OS_UNIX
    return ::access(QFile::encodeName(path).constData(), R_OK | W_OK | X_OK) == 0;
#else
    return QFileInfo(path).isWritable();
#endif
}

bool closeToOthers(const QString& path)
{
#ifdef Q_OS_UNIX
    return ::chmod(QFile::encodeName(path).constData(), 0700) == 0;
#else
    Q_UNUSED(path);
    return true;
#endif
}

/// An empty folder, or one with a journal of Supine: what anybody else keeps is not ours to close.
bool isOurs(const QString& folder)
{
    if (QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return true;
    if (!QFileInfo::exists(journalPath(folder)))
        return false;
    const auto header = readFileHeader(journalPath(folder));
    return header && (header->empty || header->application == applicationId);
}

} // namespace

Result<QString> prepareDataFolder(const QString& folder, Parents parents)
{
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    const QString parent = QFileInfo(path).path();
    if (folder.isEmpty())
        return Error{Error::Kind::Storage, QStringLiteral("The data folder has no name.")};
    const QFileInfo found(path);
    if (found.exists() && !found.isDir())
        return refusal(QStringLiteral("The data folder %1 is a file."), path);
    if (!found.exists()) {
        if (parents == Parents::Make)
            QDir().mkpath(parent);
        if (!QFileInfo(parent).isDir())
            return refusal(QStringLiteral("The data folder cannot be made: there is no folder %1."), parent);
        if (!makeClosed(path) && !QFileInfo(path).isDir())
            return refusal(QStringLiteral("The data folder %1 cannot be made: no permission or no space."),
                           path);
    }
    if (!canWrite(path))
        return refusal(QStringLiteral("The data folder %1 cannot be written."), path);
    if (isOurs(path) && !closeToOthers(path) && !found.exists())
        return refusal(QStringLiteral("The data folder %1 cannot be closed to others."), path);
    if (const auto whole = finishReplacement(path); !whole)
        return whole.error();
    return QFileInfo(path).canonicalFilePath();
}

QString journalPath(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("journal.sqlite"));
}

QString pictureFolder(const QString& folder)
{
    return QDir(folder).filePath(QStringLiteral("pictures"));
}

} // namespace supine
