#pragma once

#include "app/theme/tokens.h"
#include "core/routine/body_map.h"

#include <QPainterPath>
#include <QRectF>

class QPainter;

namespace supine
{

/// Height of the picture for a width of one.
inline constexpr double bodyPictureAspect = 2.2;

/// Paints the figure from behind or from the front, head to knees, as large as fits into `box`, with every
/// region lit as tight as it is.
void paintBody(QPainter& painter, const QRectF& box, bool back, const Tightness& tight, const Tokens& tokens);

/// The outline of a region as paintBody() places it in `box`, within the edge of the body.
[[nodiscard]] QPainterPath regionPath(const BodyRegion& region, const QRectF& box);

} // namespace supine
