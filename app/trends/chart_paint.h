#pragma once

#include "app/theme/tokens.h"
#include "app/trends/chart_geometry.h"

#include <QFontMetricsF>
#include <QPen>

#include <optional>

class QPainter;

namespace supine
{

/// The length that paper is measured in.
inline constexpr double pointsPerInch = 72;

/// How the n-th series is told apart without colour too: a round dot and an unbroken line, a square one and
/// dashes, a diamond and points.
void paintDot(QPainter& painter, size_t series, const QPointF& at, double size);
[[nodiscard]] QPen linePen(size_t series, double width, const Tokens& tokens);
[[nodiscard]] QColor seriesColour(size_t series, const Tokens& tokens);
/// A piece of the n-th line with its dot, as a legend has it.
void paintSample(QPainter& painter, size_t series, const QRectF& at, const Tokens& tokens);

/// The names of the series beside samples of them, in reading direction, in one row.
void paintLegend(QPainter& painter, const ChartData& data, const QRectF& row, const Tokens& tokens);

/// The geometry that fits the data when it is painted in `font`, on paper or on the screen.
[[nodiscard]] ChartGeometry layOutFor(const ChartData& data, const QRectF& area,
                                      const QFontMetricsF& metrics);

/// What marks a chosen night: a line behind the chart, and its dots, larger, before it. Nothing in an empty
/// chart.
void paintCursor(QPainter& painter, const ChartGeometry& geometry, Night chosen, const Tokens& tokens);
void paintChosen(QPainter& painter, const ChartGeometry& geometry, Night chosen, const Tokens& tokens);

/// The whole chart in these colours and the painter's font: the one way it is drawn, in the window and in any
/// file.
void paintChart(QPainter& painter, const ChartGeometry& geometry, std::optional<Night> chosen,
                const Tokens& tokens);

} // namespace supine
