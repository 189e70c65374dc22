#include "app/trends/chart_paint.h"

#include "app/theme/theme.h"
#include "app/trends/trend_words.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace supine
{

namespace
{

void paintGrid(QPainter& painter, const ChartGeometry& geometry)
{
    const QFontMetricsF metrics(painter.font());
    const double half = metrics.height() / 2;
    const double gap = metrics.height() * 0.5;
    painter.setPen(QPen(tokens().line, 1));
    for (const auto& line : geometry.leftGrid) {
        const double y = std::round(line.y) + 0.5;
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
    }
    painter.setPen(tokens().textMuted);
    for (const auto& line : geometry.leftGrid)
        painter.drawText(QRectF(0, line.y - half, geometry.plot.left() - gap, 2 * half),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(line.value));
    for (const auto& line : geometry.rightGrid)
        painter.drawText(QRectF(geometry.plot.right() + gap, line.y - half, metrics.height() * 2, 2 * half),
                         Qt::AlignLeft | Qt::AlignVCenter, QLocale().toString(line.value));
}

void paintDates(QPainter& painter, const ChartGeometry& geometry)
{
    const QFontMetricsF metrics(painter.font());
    const double top = geometry.plot.bottom() + metrics.height() * 1.25;
    painter.setPen(tokens().textMuted);
    for (const auto& tick : geometry.ticks) {
        const QString text = tick.longDate ? words::monthAndYear(tick.night) : words::dayAndMonth(tick.night);
        const double width = metrics.horizontalAdvance(text) + 2;
        painter.drawText(QRectF(tick.x - width / 2, top, width, metrics.height()), Qt::AlignCenter, text);
    }
}

/// A bar for a night with a routine; a hairline on the ground for a night
/// without, where there is room for it.
void paintMarks(QPainter& painter, const ChartGeometry& geometry)
{
    painter.setPen(Qt::NoPen);
    for (const auto& mark : geometry.marks) {
        const double radius = std::min(mark.at.width(), mark.at.height()) * 0.35;
        if (mark.practised) {
            painter.setBrush(tokens().accent);
            painter.drawRoundedRect(mark.at, radius, radius);
        } else if (mark.at.width() > 3) {
            painter.setBrush(tokens().line);
            const double height = std::max(1.0, mark.at.height() * 0.25);
            painter.drawRect(QRectF(mark.at.left(), mark.at.bottom() - height, mark.at.width(), height));
        }
    }
}

void paintLines(QPainter& painter, const ChartGeometry& geometry, size_t series, double width)
{
    painter.setPen(linePen(series, width));
    painter.setBrush(Qt::NoBrush);
    const double stub = std::clamp(geometry.step * 0.35, width, width * 4);
    for (const auto& line : geometry.traces[series].lines) {
        QPainterPath path(line.size() == 1 ? line.front() - QPointF(stub, 0) : line.front());
        for (const QPointF& point : line)
            path.lineTo(point);
        if (line.size() == 1)
            path.lineTo(line.front() + QPointF(stub, 0));
        painter.drawPath(path);
    }
}

void paintDots(QPainter& painter, const ChartGeometry& geometry, size_t series, std::optional<Night> chosen)
{
    const bool dense = geometry.step > 0 && geometry.step < geometry.dotSize;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(seriesColour(series), dense ? 0.35 : 0.6));
    for (const auto& dot : geometry.traces[series].dots)
        if (dot.night != chosen)
            paintDot(painter, series, dot.at, geometry.dotSize);
    painter.setBrush(seriesColour(series));
    for (const auto& dot : geometry.traces[series].dots)
        if (dot.night == chosen)
            paintDot(painter, series, dot.at,
                     std::max(geometry.dotSize * 1.5, QFontMetricsF(painter.font()).height() * 0.45));
}

} // namespace

void paintDot(QPainter& painter, size_t series, const QPointF& at, double size)
{
    const double half = size / 2;
    if (series == 0) {
        painter.drawEllipse(at, half, half);
    } else if (series == 1) {
        const double side = size * 0.88;
        painter.drawRect(QRectF(at.x() - side / 2, at.y() - side / 2, side, side));
    } else {
        const double tip = size * 0.64;
        painter.drawPolygon(QPolygonF{at + QPointF(0, -tip), at + QPointF(tip, 0), at + QPointF(0, tip),
                                      at + QPointF(-tip, 0)});
    }
}

QPen linePen(size_t series, double width)
{
    QPen pen(seriesColour(series), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series == 1)
        pen.setDashPattern({4.0, 2.6});
    else if (series == 2)
        pen.setDashPattern({0.6, 2.4});
    return pen;
}

QColor seriesColour(size_t series)
{
    const Tokens& t = tokens();
    return series == 0 ? t.seriesMorning : series == 1 ? t.seriesEvening : t.seriesThird;
}

void paintChart(QPainter& painter, const ChartGeometry& geometry, std::optional<Night> chosen)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::max(1.5, QFontMetricsF(painter.font()).height() * 0.13);
    paintGrid(painter, geometry);
    if (chosen) {
        painter.setPen(QPen(tokens().outline, 1));
        const double x = std::round(geometry.xOf(*chosen)) + 0.5;
        painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()));
    }
    paintMarks(painter, geometry);
    paintDates(painter, geometry);
    for (size_t series = geometry.traces.size(); series > 0; --series) {
        paintDots(painter, geometry, series - 1, chosen);
        paintLines(painter, geometry, series - 1, width);
    }
}

} // namespace supine
