#include "app/library/own_pictures.h"

#include "app/figure/pictures.h"
#include "core/routine/own_practice.h"
#include "core/routine/plain_text.h"
#include "core/routine/routine_file.h"
#include "core/storage/data_folder.h"
#include "core/storage/durable.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

#include <algorithm>
#include <cstring>
#include <utility>

namespace supine
{

namespace
{

constexpr qint64 mostBytes = qint64(20) << 20;
constexpr qint64 mostPixels = 40'000'000;
constexpr qint64 copyBytes = 47 << 10;
constexpr int longestSide = 960;
constexpr int copyQuality = 75;

/// The next smaller size to try.
int smallerThan(int side)
{
    return side * 4 / 5;
}

Error refusal(const QString& name, const QString& reason)
{
    return {Error::Kind::Format, shownText(name, 120) + ": " + reason};
}

/// The pixels alone: no text, no place, no time, no profile.
QImage bare(const QImage& image)
{
    const QImage from =
        image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
    QImage pixels(from.size(), from.format());
    const auto bytes = size_t(from.width()) * size_t(from.depth() / 8);
    for (int y = 0; y < from.height(); ++y)
        std::memcpy(pixels.scanLine(y), from.constScanLine(y), bytes);
    return pixels;
}

QByteArray written(const QImage& image, const char* kind, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, kind, quality) ? bytes : QByteArray();
}

QImage atMost(const QImage& image, int side)
{
    const bool large = std::max(image.width(), image.height()) > side;
    return large ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

Result<QImage> decoded(const QString& name, const QByteArray& bytes)
{
    static const QList<QByteArray> kinds{"png", "jpeg", "bmp", "gif", "webp"};
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!reader.canRead() || !kinds.contains(reader.format()))
        return refusal(name, "is no picture that can be read here; PNG and JPEG can");
    const QSize size = reader.size();
    if (!size.isValid())
        return refusal(name, "is damaged: " + reader.errorString());
    if (qint64(size.width()) * size.height() > mostPixels)
        return refusal(
            name, QString("has more than %1 million pixels; make it smaller").arg(mostPixels / 1'000'000));
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return refusal(name, "is damaged: " + reader.errorString());
    return image;
}

} // namespace

OwnPictures::OwnPictures(QString folder) : m_folder(std::move(folder)) {}

void OwnPictures::show() const
{
    setPictureSource([own = *this](const QString& id) {
        const auto checksum = pictureOf(PostureId(id));
        return checksum ? own.image(*checksum) : QImage();
    });
}

QString OwnPictures::pathOf(const QString& checksum) const
{
    return pictureFolder(m_folder) + '/' + checksum + ".png";
}

QString OwnPictures::copyPathOf(const QString& checksum) const
{
    return pictureFolder(m_folder) + '/' + checksum + "-small.png";
}

Result<QByteArray> OwnPictures::prepared(const QString& name, const QByteArray& bytes)
{
    if (bytes.size() > mostBytes)
        return refusal(name, QString("is larger than %1 MB").arg(mostBytes >> 20));
    const auto image = decoded(name, bytes);
    if (!image)
        return image.error();
    for (int side = longestSide; side > 1; side = smallerThan(side)) {
        QByteArray png = written(bare(atMost(*image, side)), "PNG");
        if (!png.isEmpty() && png.size() <= limits::pictureBytes)
            return png;
    }
    return refusal(name, "cannot be made small enough");
}

Result<QByteArray> OwnPictures::preparedFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage, shownText(name, 120) + ": cannot be read: " + file.errorString()};
    return prepared(name, file.read(mostBytes + 1));
}

Result<QString> OwnPictures::keep(const QByteArray& png)
{
    QString checksum = pictureChecksum(png);
    if (whole(checksum))
        return checksum;
    if (const auto kept = write(pathOf(checksum), png); !kept)
        return kept.error();
    return checksum;
}

QByteArray OwnPictures::smallCopy(const QByteArray& png)
{
    if (png.size() <= copyBytes)
        return png;
    const QImage image = QImage::fromData(png, "PNG");
    const bool shinesThrough = image.hasAlphaChannel();
    for (int side = longestSide; side > 1 && !image.isNull(); side = smallerThan(side)) {
        QByteArray copy =
            written(atMost(image, side), shinesThrough ? "PNG" : "JPEG", shinesThrough ? -1 : copyQuality);
        if (!copy.isEmpty() && copy.size() <= copyBytes)
            return copy;
    }
    return {};
}

Result<void> OwnPictures::keepCopy(const QString& checksum, const QByteArray& copy)
{
    const auto png = prepared(checksum.left(8), copy);
    if (!png)
        return png.error();
    return write(pictureChecksum(*png) == checksum ? pathOf(checksum) : copyPathOf(checksum), *png);
}

Result<void> OwnPictures::write(const QString& path, const QByteArray& png) const
{
    const QString folder = pictureFolder(m_folder);
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    QSaveFile file(path);
    const bool done = file.open(QIODevice::WriteOnly) &&
                      file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                      file.write(png) == png.size() && file.commit();
    if (!done)
        return Error{Error::Kind::Storage,
                     QString("The picture could not be kept in %1: %2").arg(folder, file.errorString())};
    if (const auto synced = syncFolder(folder); !synced)
        return synced.error();
    lookForPicturesAnew();
    return {};
}

bool OwnPictures::has(const QString& checksum) const
{
    return QFileInfo::exists(pathOf(checksum)) || QFileInfo::exists(copyPathOf(checksum));
}

std::optional<QByteArray> OwnPictures::whole(const QString& checksum) const
{
    QFile file(pathOf(checksum));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray all = file.read(limits::pictureBytes + 1);
    if (pictureChecksum(all) != checksum)
        return std::nullopt;
    return all;
}

std::optional<QByteArray> OwnPictures::bytes(const QString& checksum) const
{
    if (auto all = whole(checksum))
        return all;
    QFile copy(copyPathOf(checksum));
    if (!copy.open(QIODevice::ReadOnly) || copy.size() > limits::pictureBytes)
        return std::nullopt;
    return copy.readAll();
}

QImage OwnPictures::image(const QString& checksum) const
{
    const auto png = bytes(checksum);
    return png ? QImage::fromData(*png, "PNG") : QImage();
}

Result<void> OwnPictures::remove(const QString& checksum)
{
    if (auto removed = removeFile(copyPathOf(checksum)); !removed)
        return removed;
    return removeFile(pathOf(checksum));
}

} // namespace supine
