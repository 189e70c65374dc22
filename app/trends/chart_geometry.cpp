#include "app/trends/chart_geometry.h"

#include "app/trends/chart_ticks.h"

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

double yOf(const QRectF& plot, const ChartScale& scale, double value)
{
    return plot.bottom() - (value - scale.min) / double(scale.max - scale.min) * plot.height();
}

/// As many lines as have room for a number each.
std::vector<ChartGeometry::Grid> gridOf(const QRectF& plot, const ChartScale& scale, double lineHeight)
{
    const int span = scale.max - scale.min;
    int step = scale.step;
    while (plot.height() / (double(span) / step) < lineHeight && step < span)
        step = std::min(span, 2 * step);
    std::vector<ChartGeometry::Grid> grid;
    for (int value = scale.min; value <= scale.max; value += step)
        grid.push_back({yOf(plot, scale, value), value});
    return grid;
}

ChartGeometry::Trace nightsOf(const ChartGeometry& geometry, const Series& series, const ChartScale& scale,
                              double shift)
{
    ChartGeometry::Trace trace{series.measure, false, {}, {}};
    bool broken = true;
    for (size_t i = 0; i < series.values.size(); ++i) {
        const Night night = series.first.plusDays(qint64(i));
        const double x = geometry.xOf(night);
        if (series.values[i]) {
            const double y = yOf(geometry.plot, scale, *series.values[i]);
            trace.dots.push_back({QPointF(x + shift, y), night, y, y});
        }
        if (!series.mean7[i]) {
            broken = true;
            continue;
        }
        if (broken)
            trace.lines.emplace_back();
        broken = false;
        trace.lines.back().emplace_back(x, yOf(geometry.plot, scale, *series.mean7[i]));
    }
    return trace;
}

ChartGeometry::Trace periodsOf(const ChartGeometry& geometry, const Series& series, const ChartScale& scale,
                               double shift)
{
    ChartGeometry::Trace trace{series.measure, false, {}, {}};
    bool broken = true;
    const std::vector<PeriodSummary> periods = byPeriod(series, geometry.period);
    for (size_t i = 0; i < periods.size(); ++i) {
        if (periods[i].n == 0) {
            broken = true;
            continue;
        }
        const QPointF at(geometry.stops[i].x, yOf(geometry.plot, scale, periods[i].median));
        trace.dots.push_back({at + QPointF(shift, 0), periods[i].from,
                              yOf(geometry.plot, scale, periods[i].high),
                              yOf(geometry.plot, scale, periods[i].low)});
        if (broken)
            trace.lines.emplace_back();
        broken = false;
        trace.lines.back().push_back(at + QPointF(shift, 0));
    }
    return trace;
}

std::vector<ChartGeometry::Stop> stopsOf(const ChartGeometry& geometry)
{
    std::vector<ChartGeometry::Stop> stops;
    const size_t nights = size_t(geometry.from.daysTo(geometry.to) + 1);
    if (geometry.period == Period::Night) {
        for (size_t i = 0; i < nights; ++i) {
            const Night night = geometry.from.plusDays(qint64(i));
            stops.push_back({night, night, geometry.xOf(night)});
        }
        return stops;
    }
    const Series calendar{MeasureId(), geometry.from, std::vector<std::optional<double>>(nights), {}};
    for (const PeriodSummary& each : byPeriod(calendar, geometry.period))
        stops.push_back({each.from, each.to, (geometry.xOf(each.from) + geometry.xOf(each.to)) / 2});
    return stops;
}

void addTraces(ChartGeometry& geometry, const ChartData& data, double room)
{
    const double spread = std::min(room * 0.3, geometry.dotSize);
    const bool right = !geometry.rightGrid.empty();
    for (size_t i = 0; i < data.series.size(); ++i) {
        const Series& series = data.series[i];
        const double shift = (double(i) - double(data.series.size() - 1) / 2) * spread;
        const bool onRight = right && !scaleKind(series.measure).alike(geometry.leftScale);
        const ChartScale& scale = onRight ? geometry.rightScale : geometry.leftScale;
        geometry.traces.push_back(geometry.period == Period::Night
                                      ? nightsOf(geometry, series, scale, shift)
                                      : periodsOf(geometry, series, scale, shift));
        geometry.traces.back().rightScale = onRight;
    }
}

void addMarks(ChartGeometry& geometry, const ChartData& data, double room, double gap, double height)
{
    const double width = std::clamp(room * 0.5, 1.0, height * 5 / 3);
    if (data.practised.empty())
        return;
    for (const ChartGeometry::Stop& stop : geometry.stops) {
        const auto first = size_t(data.from.daysTo(stop.from));
        const auto last = size_t(data.from.daysTo(stop.to));
        double share = 0;
        for (size_t i = first; i <= last && i < data.practised.size(); ++i)
            share += data.practised[i] ? 1 : 0;
        geometry.marks.push_back({QRectF(stop.x - width / 2, geometry.plot.bottom() + gap, width, height),
                                  share / double(last - first + 1)});
    }
}

} // namespace

double ChartGeometry::xOf(Night night) const
{
    const qint64 nights = from.daysTo(to);
    return nights <= 0 ? plot.center().x() : plot.left() + step * double(from.daysTo(night));
}

Night ChartGeometry::nightAt(double x) const
{
    if (stops.empty())
        return to;
    const auto after = std::lower_bound(stops.begin(), stops.end(), x,
                                        [](const Stop& stop, double place) { return stop.x < place; });
    if (after == stops.begin())
        return after->from;
    if (after == stops.end())
        return stops.back().from;
    return (x - std::prev(after)->x < after->x - x ? std::prev(after) : after)->from;
}

size_t ChartGeometry::stopOf(Night night) const
{
    const auto after = std::upper_bound(stops.begin(), stops.end(), night,
                                        [](Night each, const Stop& stop) { return each < stop.from; });
    return after == stops.begin() ? 0 : size_t(std::prev(after) - stops.begin());
}

ChartGeometry layOutChart(const ChartData& data, const QRectF& area, const ChartMetrics& metrics)
{
    const std::vector<ChartScale> scales = scalesOf(data.series);
    const bool right = scales.size() > 1;
    const double gap = metrics.lineHeight * 0.6;
    const double markHeight = metrics.lineHeight * 0.3;
    const double leftRoom = std::max(metrics.valueWidth + gap, metrics.dateWidth / 2);
    const double rightRoom = std::max(right ? metrics.valueWidth + gap : 0, metrics.dateWidth / 2);
    ChartGeometry geometry{};
    geometry.from = data.from;
    geometry.to = data.to;
    const qint64 nights = data.from.daysTo(data.to) + 1;
    geometry.period = periodFor(nights);
    geometry.plot = area.adjusted(leftRoom, metrics.lineHeight * 0.6, -rightRoom,
                                  -(metrics.lineHeight * 1.35 + gap + markHeight));
    geometry.step = nights > 1 ? geometry.plot.width() / double(nights - 1) : 0;
    addFlags(geometry, data.events, metrics);
    geometry.leftScale = scales.front();
    geometry.leftGrid = gridOf(geometry.plot, geometry.leftScale, metrics.lineHeight);
    if (right) {
        geometry.rightScale = scales[1];
        geometry.rightGrid = gridOf(geometry.plot, geometry.rightScale, metrics.lineHeight);
    }
    geometry.stops = stopsOf(geometry);
    const double room = geometry.stops.size() > 1 ? geometry.plot.width() / double(geometry.stops.size() - 1)
                                                  : metrics.lineHeight;
    geometry.dotSize = std::clamp(room * 0.55, metrics.lineHeight * 0.14, metrics.lineHeight * 0.4);
    addTicks(geometry, metrics);
    addTraces(geometry, data, room);
    addMarks(geometry, data, room, gap, markHeight);
    return geometry;
}

} // namespace supine
