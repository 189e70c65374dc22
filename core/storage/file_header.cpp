#include "core/storage/file_header.h"

#include "core/storage/big_endian.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace supine
{
namespace
{

constexpr qint64 headerSize = 100;

Error refusal(Error::Kind kind, const QString& sentence, const QString& path)
{
    return {kind, sentence.arg(QDir::toNativeSeparators(path))};
}

quint32 pageSize(const QByteArray& header)
{
    const quint32 size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

/// The header page as the write-ahead log last committed it; nothing if the log does not hold it.
std::optional<QByteArray> headerInLog(const QString& path)
{
    QFile log(path + QStringLiteral("-wal"));
    if (!log.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray start = log.read(32);
    if (start.size() < 32 || (bigEndianAt(start, 0) & ~1U) != 0x377f0682)
        return std::nullopt;
    const qint64 page = bigEndianAt(start, 8);
    if (page < 512 || page > 65536)
        return std::nullopt;
    std::optional<QByteArray> pending;
    std::optional<QByteArray> committed;
    for (qint64 at = 32; at + 24 + page <= log.size(); at += 24 + page) {
        log.seek(at);
        const QByteArray frame = log.read(24 + headerSize);
        if (frame.size() < 24 + headerSize || frame.mid(8, 8) != start.mid(16, 8))
            break; // left over from before the log was last begun anew
        if (bigEndianAt(frame, 0) == 1)
            pending = frame.mid(24);
        if (bigEndianAt(frame, 4) != 0 && pending)
            committed = pending;
    }
    return committed;
}

Result<void> checkKind(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymLink())
        return refusal(Error::Kind::Storage,
                       QStringLiteral("The journal %1 is a symbolic link, which is not safe."), path);
    if (!info.isFile())
        return refusal(Error::Kind::Storage, QStringLiteral("The journal %1 is not a file."), path);
#ifdef Q_OS_UNIX
    struct stat status {
    };
    if (::lstat(QFile::encodeName(path).constData(), &status) == 0 && status.st_nlink > 1)
        return refusal(Error::Kind::Storage,
                       QStringLiteral("The journal %1 has a second name (a hard link), which is not safe."),
                       path);
#endif
    return {};
}

} // namespace

Result<FileHeader> readFileHeader(const QString& path)
{
    if (const auto plain = checkKind(path); !plain)
        return plain.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(Error::Kind::Storage, QStringLiteral("The journal %1 cannot be read."), path);
    if (file.size() == 0)
        return FileHeader{};
    QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return refusal(Error::Kind::Format, QStringLiteral("The file %1 is not a journal of Supine."), path);
    const auto newer = headerInLog(path);
    const bool sizeIsValid = bigEndianAt(header, 24) == bigEndianAt(header, 92);
    if (!newer && sizeIsValid && file.size() < qint64(bigEndianAt(header, 28)) * pageSize(header))
        return refusal(Error::Kind::Format, QStringLiteral("The journal %1 is damaged: its end is missing."),
                       path);
    const QByteArray& latest = newer ? *newer : header;
    return FileHeader{false, bigEndianAt(latest, 68), bigEndianAt(latest, 60)};
}

FilePlace placeOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat status {
    };
    if (::lstat(QFile::encodeName(path).constData(), &status) == 0)
        return {quint64(status.st_dev), quint64(status.st_ino)};
#else
    Q_UNUSED(path);
#endif
    return {};
}

Result<void> ensurePrivateFile(const QString& path)
{
#ifdef Q_OS_UNIX
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return refusal(Error::Kind::Storage, QStringLiteral("The journal %1 cannot be made or written."),
                       path);
    static_cast<void>(::fchmod(file, 0600));
    ::close(file);
    const int folder = ::open(QFile::encodeName(QFileInfo(path).path()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder >= 0) {
        static_cast<void>(::fsync(folder));
        ::close(folder);
    }
#else
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return refusal(Error::Kind::Storage, QStringLiteral("The journal %1 cannot be made or written."),
                       path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
#endif
    return {};
}

} // namespace supine
