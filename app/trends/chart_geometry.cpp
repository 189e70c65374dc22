#include "app/trends/chart_geometry.h"

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

constexpr int mostForDays = 130; ///< nights up to which ticks are days; above, firsts of months

struct ValueRange {
    int min;
    int max;
};

ValueRange rangeOf(const MeasureId& measure)
{
    const Measure* known = findMeasure(measure.text());
    return known && onRightScale(measure) ? ValueRange{known->min, known->max} : ValueRange{0, 10};
}

double yOf(const QRectF& plot, ValueRange range, double value)
{
    return plot.bottom() - (value - range.min) / double(range.max - range.min) * plot.height();
}

std::vector<ChartGeometry::Grid> gridOf(const QRectF& plot, ValueRange range, double lineHeight)
{
    const int span = range.max - range.min;
    int step = span <= 5 ? 1 : 2;
    if (plot.height() / (double(span) / step) < lineHeight)
        step = std::max(1, span / 2);
    std::vector<ChartGeometry::Grid> grid;
    for (int value = range.min; value <= range.max; value += step)
        grid.push_back({yOf(plot, range, value), value});
    return grid;
}

/// Days counted back from the last night, so that the newest is always named.
void addDayTicks(ChartGeometry& geometry, int nights, double apart)
{
    int every = 1;
    for (const int candidate : {1, 2, 7, 14, 28, 56}) {
        every = candidate;
        if (geometry.step * candidate >= apart)
            break;
    }
    for (int back = 0; back < nights; back += every) {
        const Night night = geometry.to.plusDays(-back);
        geometry.ticks.push_back({geometry.xOf(night), night, false});
    }
}

void addMonthTicks(ChartGeometry& geometry, double apart)
{
    QDate first(geometry.from.date().year(), geometry.from.date().month(), 1);
    const double month = geometry.step * 30.4;
    int every = 1;
    for (const int candidate : {1, 2, 3, 6, 12, 24, 60}) {
        every = candidate;
        if (month * candidate >= apart)
            break;
    }
    while ((first.month() - 1) % std::min(every, 12) != 0 || first < geometry.from.date())
        first = first.addMonths(1);
    for (; first <= geometry.to.date(); first = first.addMonths(every)) {
        const Night night = *Night::from(first);
        geometry.ticks.push_back({geometry.xOf(night), night, true});
    }
}

ChartGeometry::Trace traceOf(const ChartGeometry& geometry, const Series& series, double shift)
{
    const ValueRange range = rangeOf(series.measure);
    ChartGeometry::Trace trace{series.measure, onRightScale(series.measure), {}, {}};
    bool broken = true;
    for (size_t i = 0; i < series.values.size(); ++i) {
        const Night night = series.first.plusDays(qint64(i));
        const double x = geometry.xOf(night);
        if (series.values[i])
            trace.dots.push_back({QPointF(x + shift, yOf(geometry.plot, range, *series.values[i])), night});
        if (!series.mean7[i]) {
            broken = true;
            continue;
        }
        if (broken)
            trace.lines.emplace_back();
        broken = false;
        trace.lines.back().emplace_back(x, yOf(geometry.plot, range, *series.mean7[i]));
    }
    return trace;
}

} // namespace

double ChartGeometry::xOf(Night night) const
{
    const qint64 nights = from.daysTo(to);
    return nights <= 0 ? plot.center().x() : plot.left() + step * double(from.daysTo(night));
}

Night ChartGeometry::nightAt(double x) const
{
    if (step <= 0)
        return to;
    const double index = std::round((x - plot.left()) / step);
    return from.plusDays(std::clamp<qint64>(qint64(index), 0, from.daysTo(to)));
}

bool onRightScale(const MeasureId& measure)
{
    const Measure* known = findMeasure(measure.text());
    return known && (known->min != 0 || known->max != 10);
}

ChartGeometry layOutChart(const ChartData& data, const QRectF& area, const ChartMetrics& metrics)
{
    const bool right = std::any_of(data.series.begin(), data.series.end(),
                                   [](const Series& series) { return onRightScale(series.measure); });
    const double gap = metrics.lineHeight * 0.6;
    const double markHeight = metrics.lineHeight * 0.3;
    const double leftRoom = std::max(metrics.valueWidth + gap, metrics.dateWidth / 2);
    const double rightRoom = std::max(right ? metrics.valueWidth + gap : 0, metrics.dateWidth / 2);
    ChartGeometry geometry{area.adjusted(leftRoom, metrics.lineHeight * 0.6, -rightRoom,
                                         -(metrics.lineHeight * 1.35 + gap + markHeight)),
                           0,
                           0,
                           {},
                           {},
                           {},
                           {},
                           {},
                           data.from,
                           data.to};

    const qint64 nights = data.from.daysTo(data.to) + 1;
    geometry.step = nights > 1 ? geometry.plot.width() / double(nights - 1) : 0;
    const double room = nights > 1 ? geometry.step : metrics.lineHeight;
    geometry.dotSize = std::clamp(room * 0.55, metrics.lineHeight * 0.14, metrics.lineHeight * 0.4);
    geometry.leftGrid = gridOf(geometry.plot, {0, 10}, metrics.lineHeight);
    const double apart = metrics.dateWidth * 2;
    if (nights <= mostForDays)
        addDayTicks(geometry, int(nights), apart);
    else
        addMonthTicks(geometry, apart);

    const double spread = std::min(room * 0.3, geometry.dotSize);
    for (size_t i = 0; i < data.series.size(); ++i) {
        const Series& series = data.series[i];
        const double shift = (double(i) - double(data.series.size() - 1) / 2) * spread;
        geometry.traces.push_back(traceOf(geometry, series, nights > mostForDays ? 0 : shift));
        if (onRightScale(series.measure))
            geometry.rightGrid = gridOf(geometry.plot, rangeOf(series.measure), metrics.lineHeight);
    }
    const double width = std::clamp(room * 0.5, 1.0, metrics.lineHeight * 0.5);
    for (size_t i = 0; i < data.practised.size(); ++i) {
        const double x = geometry.xOf(data.from.plusDays(qint64(i)));
        const QRectF at(x - width / 2, geometry.plot.bottom() + gap, width, markHeight);
        geometry.marks.push_back({at, data.practised[i]});
    }
    return geometry;
}

} // namespace supine
