#pragma once

#include "app/theme/tokens.h"
#include "core/figure/drawing.h"

#include <QPixmap>
#include <QRectF>
#include <QTransform>

class QPainter;

namespace supine
{

struct Posture;

/// Paints the drawing as large as fits into `box`, centred, its frame whole. The same for thumbnails, cards
/// and print.
void paintFigure(QPainter& painter, const QRectF& box, const Drawing& drawing, const Tokens& tokens);

/// Where paintFigure() puts centimetres on the paper.
[[nodiscard]] QTransform figurePlace(const QRectF& box, const Frame& frame);
/// The box around a shape, in centimetres.
[[nodiscard]] QRectF boundsOf(const Shape& shape);
/// The colours a figure is painted with, as a word to compare.
[[nodiscard]] QString figureColours(const Tokens& tokens);

/// The picture of a posture on a transparent ground, kept for the next time. `size` in device-independent
/// pixels.
[[nodiscard]] QPixmap figureThumbnail(const Posture& posture, bool mirrored, QSize size,
                                      qreal devicePixelRatio, const Tokens& tokens);

} // namespace supine
