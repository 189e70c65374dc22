#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QImage>

#include <optional>

namespace supine
{

/// The pictures of own practices: PNG files in a folder closed to others, each under its checksum. Nothing of
/// what a camera or another program wrote into a picture is kept but its pixels.
class OwnPictures
{
public:
    /// The data folder; the pictures' own folder in it is made with the first picture.
    explicit OwnPictures(QString folder);

    /// Makes them the program's: they are drawn wherever a practice is shown by one.
    void show() const;

    /// The picture as it is kept: a PNG of at most 960 pixels a side and limits::pictureBytes, upright,
    /// without anything but pixels. A picture that is so already comes out as it is. Errors (Format): no
    /// raster picture of a kind known here, more than 20 MB or 40 million pixels; `name` stands in them.
    [[nodiscard]] static Result<QByteArray> prepared(const QString& name, const QByteArray& bytes);
    /// From a file. Errors as prepared(), Storage.
    [[nodiscard]] static Result<QByteArray> preparedFile(const QString& path);

    /// A copy that fits into a record of the journal, at most 47 KiB: what prepared() gave if it is so small
    /// already, else a JPEG, or a PNG where something shines through, of fewer pixels as need be.
    [[nodiscard]] static QByteArray smallCopy(const QByteArray& png);

    /// Keeps what prepared() gave and says its checksum. Errors: Storage.
    Result<QString> keep(const QByteArray& png);
    /// Keeps a smallCopy() of a picture that is not here itself. Errors: as prepared(), Storage.
    Result<void> keepCopy(const QString& checksum, const QByteArray& copy);
    /// Whether there is a file of the picture or of its copy.
    [[nodiscard]] bool has(const QString& checksum) const;
    /// A PNG of the picture, or else of its copy; nothing when there is neither.
    [[nodiscard]] std::optional<QByteArray> bytes(const QString& checksum) const;
    /// The picture, or its copy; null when there is neither.
    [[nodiscard]] QImage image(const QString& checksum) const;
    /// Nothing happens if there is none.
    Result<void> remove(const QString& checksum);

private:
    [[nodiscard]] QString pathOf(const QString& checksum) const;
    [[nodiscard]] QString copyPathOf(const QString& checksum) const;
    [[nodiscard]] std::optional<QByteArray> whole(const QString& checksum) const;
    [[nodiscard]] Result<void> write(const QString& path, const QByteArray& png) const;
    QString m_folder;
};

} // namespace supine
