#include "app/trends/chart_paint.h"

#include "app/theme/theme.h"
#include "app/trends/trend_words.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QLocale>
#include <QPaintEngine>
#include <QPainter>

#include <cmath>

namespace supine
{

namespace
{

double lineHeight(const QPainter& painter)
{
    return QFontMetricsF(painter.font(), painter.device()).height();
}

void paintGrid(QPainter& painter, const ChartGeometry& geometry, const Tokens& tokens)
{
    const double height = lineHeight(painter);
    const double gap = height * 0.5;
    painter.setPen(QPen(tokens.line, 1));
    for (const auto& line : geometry.leftGrid) {
        const double y = std::round(line.y) + 0.5;
        painter.drawLine(QPointF(geometry.plot.left(), y), QPointF(geometry.plot.right(), y));
    }
    painter.setPen(tokens.textMuted);
    for (const auto& line : geometry.leftGrid)
        painter.drawText(
            QRectF(geometry.plot.left() - gap - height * 5, line.y - height / 2, height * 5, height),
            Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute,
            words::gridText(geometry.leftScale.unit, line.value));
    for (const auto& line : geometry.rightGrid)
        painter.drawText(QRectF(geometry.plot.right() + gap, line.y - height / 2, height * 5, height),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute,
                         words::gridText(geometry.rightScale.unit, line.value));
}

void paintDates(QPainter& painter, const ChartGeometry& geometry, const Tokens& tokens)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double top = geometry.plot.bottom() + metrics.height() * 1.25;
    painter.setPen(tokens.textMuted);
    for (const auto& tick : geometry.ticks) {
        const QString text = tick.longDate ? words::monthAndYear(tick.night) : words::dayAndMonth(tick.night);
        const double width = metrics.horizontalAdvance(text) + 2;
        painter.drawText(QRectF(tick.x - width / 2, top, width, metrics.height()), Qt::AlignCenter, text);
    }
}

/// A bar for a night with a routine, as high as the share of nights; a hairline on the ground for a night
/// without, where there is room for it.
void paintMarks(QPainter& painter, const ChartGeometry& geometry, const Tokens& tokens)
{
    painter.setPen(Qt::NoPen);
    for (const auto& mark : geometry.marks) {
        const double radius = std::min(mark.at.width(), mark.at.height()) * 0.35;
        if (mark.share > 0) {
            painter.setBrush(tokens.accent);
            const double height = std::max(mark.at.height() * mark.share, mark.at.height() * 0.25);
            painter.drawRoundedRect(mark.at.adjusted(0, mark.at.height() - height, 0, 0), radius, radius);
        } else if (mark.at.width() > 3) {
            painter.setBrush(tokens.line);
            const double height = std::max(1.0, mark.at.height() * 0.25);
            painter.drawRect(QRectF(mark.at.left(), mark.at.bottom() - height, mark.at.width(), height));
        }
    }
}

void paintFlags(QPainter& painter, const ChartGeometry& geometry, const Tokens& tokens)
{
    const double height = lineHeight(painter);
    for (const auto& flag : geometry.flags) {
        QPen pen(tokens.outline, std::max(1.0, height * 0.06));
        pen.setDashPattern({3.0, 3.0});
        painter.setPen(pen);
        painter.drawLine(QPointF(flag.x, flag.top), QPointF(flag.x, geometry.plot.bottom()));
        painter.setPen(tokens.textMuted);
        painter.drawText(flag.label, Qt::AlignCenter | Qt::TextSingleLine, flag.text);
    }
}

/// Stretch by stretch, the dashes going on from one to the next: a path of many points takes Qt tens of
/// milliseconds, as each of its rows is searched for all of them. Round ends make round corners.
void paintStretches(QPainter& painter, const ChartGeometry::Line& line)
{
    QPen pen = painter.pen();
    const bool dashed = pen.style() != Qt::SolidLine;
    double length = 0;
    for (size_t i = 1; i < line.size(); ++i) {
        if (dashed) {
            pen.setDashOffset(length / pen.widthF());
            painter.setPen(pen);
        }
        painter.drawLine(line[i - 1], line[i]);
        length += QLineF(line[i - 1], line[i]).length();
    }
}

void paintLines(QPainter& painter, const ChartGeometry& geometry, size_t series, double width,
                const Tokens& tokens)
{
    painter.setPen(linePen(series, width, tokens));
    painter.setBrush(Qt::NoBrush);
    const double stub = std::clamp(geometry.step * 0.35, width, width * 4);
    for (const auto& line : geometry.traces[series].lines) {
        if (line.size() == 1)
            painter.drawLine(line.front() - QPointF(stub, 0), line.front() + QPointF(stub, 0));
        else
            paintStretches(painter, line);
    }
}

/// From the lowest to the highest night of a week or month. On a screen along its pixels: softened edges cost
/// several times as much, and hundreds of bars stand side by side.
void paintRanges(QPainter& painter, const ChartGeometry& geometry, size_t series, double width,
                 const Tokens& tokens)
{
    const QColor colour = faded(seriesColour(series, tokens), 0.35);
    const bool pixels = painter.paintEngine()->type() == QPaintEngine::Raster;
    const double ratio = painter.device()->devicePixelRatioF();
    const double wide = pixels ? std::max(1.0, std::round(width * 1.2 * ratio)) / ratio : width * 1.2;
    painter.setRenderHint(QPainter::Antialiasing, !pixels);
    for (const auto& dot : geometry.traces[series].dots)
        if (dot.bottom > dot.top)
            painter.fillRect(QRectF(dot.at.x() - wide / 2, dot.top, wide, dot.bottom - dot.top), colour);
    painter.setRenderHint(QPainter::Antialiasing);
}

void paintDots(QPainter& painter, const ChartGeometry& geometry, size_t series, std::optional<Night> chosen,
               const Tokens& tokens)
{
    const bool dense = geometry.step > 0 && geometry.step < geometry.dotSize;
    const QColor colour = seriesColour(series, tokens);
    const bool nights = geometry.period == Period::Night;
    painter.setPen(Qt::NoPen);
    painter.setBrush(nights ? faded(colour, dense ? 0.35 : 0.6) : colour);
    for (const auto& dot : geometry.traces[series].dots)
        if (dot.night != chosen)
            paintDot(painter, series, dot.at, geometry.dotSize);
}

void paintChosenDots(QPainter& painter, const ChartGeometry& geometry, size_t series, Night chosen,
                     const Tokens& tokens)
{
    const double size = std::max(geometry.dotSize * 1.5, lineHeight(painter) * 0.45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(seriesColour(series, tokens));
    for (const auto& dot : geometry.traces[series].dots)
        if (dot.night == chosen)
            paintDot(painter, series, dot.at, size);
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

QPen linePen(size_t series, double width, const Tokens& tokens)
{
    QPen pen(seriesColour(series, tokens), width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series == 1)
        pen.setDashPattern({4.0, 2.6});
    else if (series == 2)
        pen.setDashPattern({0.6, 2.4});
    return pen;
}

QColor seriesColour(size_t series, const Tokens& tokens)
{
    return series == 0 ? tokens.seriesMorning : series == 1 ? tokens.seriesEvening : tokens.seriesThird;
}

void paintSample(QPainter& painter, size_t series, const QRectF& at, const Tokens& tokens)
{
    const double middle = at.center().y();
    painter.setPen(linePen(series, std::max(1.5, at.height() * 0.13), tokens));
    painter.drawLine(QPointF(at.left() + 2, middle), QPointF(at.right() - 2, middle));
    painter.setPen(Qt::NoPen);
    painter.setBrush(seriesColour(series, tokens));
    paintDot(painter, series, at.center(), at.height() * 0.55);
}

void paintLegend(QPainter& painter, const ChartData& data, const QRectF& row, const Tokens& tokens)
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const auto place = [&](double from, double width) {
        return QRectF(mirrored ? row.right() - from - width : row.left() + from, row.top(), width,
                      row.height());
    };
    double at = 0;
    for (size_t i = 0; i < data.series.size(); ++i) {
        const QString name = words::measureName(data.series[i].measure);
        const double width = metrics.horizontalAdvance(name) + 2;
        paintSample(painter, i, place(at, line * 2), tokens);
        painter.setPen(tokens.text);
        painter.drawText(place(at + line * 2.3, width), Qt::AlignLeading | Qt::AlignVCenter, name);
        at += line * 3.8 + width;
    }
}

ChartGeometry layOutFor(const ChartData& data, const QRectF& area, const QFontMetricsF& metrics)
{
    const bool months = periodFor(data.from.daysTo(data.to) + 1) != Period::Night;
    const Night widest = *Night::from(QDate(2028, 10, 28));
    const QString date = months ? words::monthAndYear(widest) : words::dayAndMonth(widest);
    double value = metrics.horizontalAdvance(QLocale().toString(10));
    for (const ChartScale& scale : scalesOf(data.series))
        for (const int end : {scale.min, scale.max})
            value = std::max(value, metrics.horizontalAdvance(words::gridText(scale.unit, end)));
    return layOutChart(data, area,
                       {metrics.height(), value, metrics.horizontalAdvance(date),
                        [&metrics](const QString& text) { return metrics.horizontalAdvance(text); }});
}

void paintCursor(QPainter& painter, const ChartGeometry& geometry, Night chosen, const Tokens& tokens)
{
    if (geometry.stops.empty())
        return;
    painter.setPen(QPen(tokens.outline, 1));
    const double x = std::round(geometry.stops[geometry.stopOf(chosen)].x) + 0.5;
    painter.drawLine(QPointF(x, geometry.plot.top()), QPointF(x, geometry.plot.bottom()));
}

void paintChosen(QPainter& painter, const ChartGeometry& geometry, Night chosen, const Tokens& tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (size_t series = geometry.traces.size(); series > 0; --series)
        paintChosenDots(painter, geometry, series - 1, chosen, tokens);
}

void paintChart(QPainter& painter, const ChartGeometry& geometry, std::optional<Night> chosen,
                const Tokens& tokens)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = std::max(1.5, lineHeight(painter) * 0.13);
    paintGrid(painter, geometry, tokens);
    if (chosen)
        paintCursor(painter, geometry, *chosen, tokens);
    paintFlags(painter, geometry, tokens);
    paintMarks(painter, geometry, tokens);
    paintDates(painter, geometry, tokens);
    for (size_t series = geometry.traces.size(); series > 0; --series) {
        paintRanges(painter, geometry, series - 1, width, tokens);
        paintDots(painter, geometry, series - 1, chosen, tokens);
        if (chosen)
            paintChosenDots(painter, geometry, series - 1, *chosen, tokens);
        paintLines(painter, geometry, series - 1, width, tokens);
    }
}

} // namespace supine
