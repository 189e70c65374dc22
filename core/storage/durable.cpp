#include "core/storage/durable.h"

#include "core/storage/file_header.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

#include <cstdio>

namespace supine
{
namespace
{

constexpr qint64 portion = 1 << 20;

Error failed(const QString& sentence, const QString& path)
{
    return {Error::Kind::Storage, sentence.arg(QDir::toNativeSeparators(path))};
}

Error notCopied(const QString& path)
{
    return failed(QStringLiteral("%1 cannot be copied: no permission or no space."), path);
}

#ifdef Q_OS_UNIX
bool synced(const QString& path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}
#endif

bool copyBytes(QFile& source, QFile& target)
{
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(portion);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return false;
    }
    return target.flush();
}

} // namespace

Result<void> syncFile(const QString& path)
{
#ifdef Q_OS_UNIX
    if (!synced(path, O_RDWR))
        return failed(QStringLiteral("%1 cannot be made to last on the disk."), path);
#else
    Q_UNUSED(path);
#endif
    return {};
}

Result<void> syncFolder(const QString& folder)
{
#ifdef Q_OS_UNIX
    if (!synced(folder, O_RDONLY))
        return failed(QStringLiteral("The folder %1 cannot be made to last on the disk."), folder);
#else
    Q_UNUSED(folder);
#endif
    return {};
}

Result<void> settleFile(const QString& from, const QString& to)
{
    if (const auto lasting = syncFile(from); !lasting)
        return lasting;
#ifdef Q_OS_UNIX
    // QFile::rename refuses to replace; the system's rename does it in one step.
    const bool renamed =
        ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
#else
    QFile::remove(to);
    const bool renamed = QFile::rename(from, to);
#endif
    if (!renamed)
        return failed(QStringLiteral("%1 cannot be given its name."), to);
    return syncFolder(QFileInfo(to).absolutePath());
}

Result<void> makePrivateFolder(const QString& path)
{
    if (!QFileInfo(path).isDir() && !QDir().mkpath(path))
        return failed(QStringLiteral("The folder %1 cannot be made: no permission or no space."), path);
#ifdef Q_OS_UNIX
    if (::chmod(QFile::encodeName(path).constData(), 0700) != 0)
        return failed(QStringLiteral("The folder %1 cannot be closed to others."), path);
#endif
    return {};
}

Result<void> copyPrivate(const QString& from, const QString& to, qint64 largest)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("%1 cannot be read."), from);
    if (source.size() > largest)
        return failed(QStringLiteral("%1 is too large to be a journal."), from);
    if (const auto made = ensurePrivateFile(to); !made)
        return made;
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate) || !copyBytes(source, target)) {
        target.close();
        QFile::remove(to);
        return notCopied(from);
    }
    target.close();
    return syncFile(to);
}

Result<void> removeFile(const QString& path)
{
    if (QFileInfo::exists(path) && !QFile::remove(path))
        return failed(QStringLiteral("%1 cannot be removed."), path);
    return {};
}

QString logOf(const QString& path)
{
    return path + QStringLiteral("-wal");
}

QString sharedMemoryOf(const QString& path)
{
    return path + QStringLiteral("-shm");
}

} // namespace supine
