#pragma once

#include "app/trends/chart_geometry.h"

#include <optional>

class QPainter;

namespace supine
{

/// How the n-th series is told apart without colour too: a round dot and an
/// unbroken line, a square one and dashes, a diamond and points.
void paintDot(QPainter& painter, size_t series, const QPointF& at, double size);
[[nodiscard]] QPen linePen(size_t series, double width);
[[nodiscard]] QColor seriesColour(size_t series);

/// The whole chart in the colours of the theme in force and the painter's font.
void paintChart(QPainter& painter, const ChartGeometry& geometry, std::optional<Night> chosen);

} // namespace supine
