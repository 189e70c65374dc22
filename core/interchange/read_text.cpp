#include "core/interchange/read_text.h"

#include "core/interchange/json_text.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace supine
{
namespace
{

Error wrong(const QString& path, const QString& reason)
{
    return {Error::Kind::Input, QStringLiteral("%1 %2").arg(path, reason)};
}

/// The offset of the first byte that is not UTF-8, or -1. Half of a surrogate pair and a byte too many count.
qsizetype firstNonText(const QByteArray& bytes)
{
    qsizetype low = 0;
    qsizetype high = bytes.size();
    const auto sound = [&bytes](qsizetype from, qsizetype to) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString text = decoder(QByteArrayView(bytes).sliced(from, to - from));
        return !decoder.hasError();
    };
    if (bytes.isValidUtf8())
        return -1;
    // The first half that is not sound holds it. A cut inside a character only waits for more, which is
    // sound.
    while (high - low > 1) {
        const qsizetype middle = low + (high - low) / 2;
        (sound(0, middle) ? low : high) = middle;
    }
    return low;
}

Result<QByteArray> asUtf8(const QString& path, QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder(bytes);
        if (decoder.hasError() || bytes.size() % 2 != 0)
            return wrong(path, QStringLiteral("is not whole UTF-16 text."));
        bytes = text.toUtf8();
    }
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return Error{Error::Kind::Input,
                     QStringLiteral("%1: there is a NUL character; this is not a text file.")
                         .arg(placeText(bytes, nul))};
    if (const qsizetype at = firstNonText(bytes); at >= 0)
        return Error{Error::Kind::Input,
                     QStringLiteral("%1: this is not UTF-8 text.").arg(placeText(bytes, at))};
    return bytes;
}

} // namespace

Result<QByteArray> readText(const QString& path, qint64 largest)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no file %1.").arg(path)};
    if (!info.isFile())
        return wrong(path, QStringLiteral("is not a file."));
    if (info.size() > largest)
        return wrong(path, QStringLiteral("is larger than %1 MiB; no journal is.").arg(largest >> 20));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString())};
    QByteArray bytes = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Storage,
                     QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString())};
    if (bytes.size() > largest)
        return wrong(path, QStringLiteral("is larger than %1 MiB; no journal is.").arg(largest >> 20));
    return asUtf8(path, std::move(bytes));
}

} // namespace supine
