#pragma once

#include "app/library/pose_card.h"
#include "app/theme/tokens.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace supine
{

/// Lengths on paper, in tenths of a point: whole numbers are fine enough for type.
inline constexpr double pointsOnPaper = 10;
inline constexpr double millimetresOnPaper = 720 / 25.4;

/// Draws a card with its edge. Its type shrinks until all of it fits, from 10.5 to 6 points.
void paintCard(QPainter& painter, const QRectF& box, const PoseCard& card, const Tokens& tokens);

/// The painter's font in a size on paper.
[[nodiscard]] QFont paperFont(const QPainter& painter, double points, bool bold = false);

} // namespace supine
