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
constexpr int longestSide = 960;

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

QByteArray asPng(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? bytes : QByteArray();
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

Result<QByteArray> OwnPictures::prepared(const QString& name, const QByteArray& bytes)
{
    if (bytes.size() > mostBytes)
        return refusal(name, QString("is larger than %1 MB").arg(mostBytes >> 20));
    const auto image = decoded(name, bytes);
    if (!image)
        return image.error();
    constexpr double smaller = 0.8;
    QByteArray png;
    for (double side = longestSide; side > 1; side *= smaller) {
        const int most = int(side);
        const bool large = std::max(image->width(), image->height()) > most;
        png = asPng(
            bare(large ? image->scaled(most, most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : *image));
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
    const QString folder = pictureFolder(m_folder);
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    QString checksum = pictureChecksum(png);
    if (bytes(checksum))
        return checksum;
    QSaveFile file(pathOf(checksum));
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(png) == png.size() && file.commit();
    if (!written)
        return Error{Error::Kind::Storage,
                     QString("The picture could not be kept in %1: %2").arg(folder, file.errorString())};
    if (const auto synced = syncFolder(folder); !synced)
        return synced.error();
    lookForPicturesAnew();
    return checksum;
}

std::optional<QByteArray> OwnPictures::bytes(const QString& checksum) const
{
    QFile file(pathOf(checksum));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray all = file.read(limits::pictureBytes + 1);
    if (pictureChecksum(all) != checksum)
        return std::nullopt;
    return all;
}

QImage OwnPictures::image(const QString& checksum) const
{
    const auto png = bytes(checksum);
    return png ? QImage::fromData(*png, "PNG") : QImage();
}

Result<void> OwnPictures::remove(const QString& checksum)
{
    return removeFile(pathOf(checksum));
}

} // namespace supine
