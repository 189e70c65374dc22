#include "app/figure/pictures.h"

#include <QPainter>
#include <QPixmapCache>
#include <QSet>

namespace supine
{

namespace
{

/// A photograph by night is a lamp.
constexpr double pictureByNight = 0.6;

struct Pictures {
    PictureSource source;
    QSet<QString> missing; ///< asked for in vain
};

Pictures& pictures()
{
    static Pictures all;
    return all;
}

QRectF placeIn(const QRectF& box, QSizeF picture)
{
    QRectF place(QPointF(), picture.scaled(box.size(), Qt::KeepAspectRatio));
    place.moveCenter(box.center());
    return place;
}

} // namespace

void setPictureSource(PictureSource source)
{
    pictures() = {std::move(source), {}};
}

void lookForPicturesAnew()
{
    pictures().missing.clear();
}

QImage pictureInPlaceOf(const QString& id)
{
    if (id.isEmpty() || !pictures().source || pictures().missing.contains(id))
        return {};
    QImage picture = pictures().source(id);
    if (picture.isNull())
        pictures().missing.insert(id);
    return picture;
}

void paintPicture(QPainter& painter, const QRectF& box, const QImage& picture)
{
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(placeIn(box, picture.size()), picture);
    painter.restore();
}

QPixmap fittedPicture(const QImage& picture, QSize size, qreal ratio, const Tokens& tokens)
{
    const QSize pixels = size * ratio;
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    const QRect place = placeIn(QRectF(QPointF(), pixels), picture.size()).toAlignedRect();
    QPainter painter(&pixmap);
    painter.setOpacity(tokens.dark ? pictureByNight : 1);
    painter.drawImage(place.topLeft(),
                      picture.scaled(place.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QPixmap pictureThumbnail(const QString& id, QSize size, qreal ratio, const Tokens& tokens)
{
    if (id.isEmpty() || size.isEmpty())
        return {};
    const QString key = QStringLiteral("picture/%1/%2x%3@%4/%5")
                            .arg(id)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(ratio)
                            .arg(tokens.dark);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const QImage picture = pictureInPlaceOf(id);
    if (picture.isNull())
        return {};
    pixmap = fittedPicture(picture, size, ratio, tokens);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace supine
