#pragma once

#include "app/theme/tokens.h"

#include <QImage>
#include <QPixmap>
#include <QRectF>

#include <functional>

class QPainter;

namespace supine
{

/// Where pictures come from that stand in the place of a posture, by its id; a null picture: there is none,
/// or it cannot be read.
using PictureSource = std::function<QImage(const QString& id)>;
/// For the whole program.
void setPictureSource(PictureSource source);
/// What was missing may be there now.
void lookForPicturesAnew();
/// The whole picture; one that was missing is not looked for again.
[[nodiscard]] QImage pictureInPlaceOf(const QString& id);

/// As large as fits into `box`, centred, its proportions kept; for paper, which takes every pixel.
void paintPicture(QPainter& painter, const QRectF& box, const QImage& picture);
/// The same for the screen, on a transparent ground, softer by night. `size` in device-independent pixels.
[[nodiscard]] QPixmap fittedPicture(const QImage& picture, QSize size, qreal ratio, const Tokens& tokens);
/// fittedPicture() of an id, read once and kept for the next time; null where there is none.
[[nodiscard]] QPixmap pictureThumbnail(const QString& id, QSize size, qreal ratio, const Tokens& tokens);

} // namespace supine
