#include "app/trends/chart_ticks.h"

#include <algorithm>
#include <array>

namespace supine
{

namespace
{

void addDays(ChartGeometry& geometry, double apart)
{
    const qint64 nights = geometry.from.daysTo(geometry.to) + 1;
    int every = 1;
    for (const int candidate : {1, 2, 7, 14, 28, 56}) {
        every = candidate;
        if (geometry.step * candidate >= apart)
            break;
    }
    for (qint64 back = 0; back < nights; back += every) {
        const Night night = geometry.to.plusDays(-back);
        geometry.ticks.push_back({geometry.xOf(night), night, false});
    }
}

void addMonths(ChartGeometry& geometry, double apart)
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

} // namespace

void addTicks(ChartGeometry& geometry, const ChartMetrics& metrics)
{
    const double apart = metrics.dateWidth * 2;
    if (geometry.period == Period::Night)
        addDays(geometry, apart);
    else
        addMonths(geometry, apart);
}

void addFlags(ChartGeometry& geometry, const std::vector<DatedEvent>& events, const ChartMetrics& metrics)
{
    constexpr size_t mostRows = 3;
    const double gap = metrics.lineHeight * 0.5;
    std::array<double, mostRows> ends;
    ends.fill(geometry.plot.left() - metrics.dateWidth);
    size_t rows = 0;
    for (const DatedEvent& event : events) {
        if (event.night < geometry.from || event.night > geometry.to)
            continue;
        const double x = geometry.xOf(event.night);
        const double width = metrics.widthOf(event.text) + gap;
        double left = x + gap / 2;
        if (left + width > geometry.plot.right())
            left = std::max(geometry.plot.left(), std::min(x, geometry.plot.right()) - gap / 2 - width);
        const auto row = size_t(
            std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= left; }) - ends.begin());
        ChartGeometry::Flag flag{x, 0, {}, {}, event.night};
        if (row < mostRows) {
            rows = std::max(rows, row + 1);
            ends[row] = left + width;
            flag.text = event.text;
            flag.label = QRectF(left, geometry.plot.top() + double(row) * metrics.lineHeight, width,
                                metrics.lineHeight);
        }
        geometry.flags.push_back(flag);
    }
    if (rows > 0)
        geometry.plot.setTop(geometry.plot.top() + double(rows) * metrics.lineHeight + gap / 2);
    for (ChartGeometry::Flag& flag : geometry.flags) {
        const bool crosses =
            std::any_of(geometry.flags.begin(), geometry.flags.end(), [&](const auto& other) {
                return other.label.top() > flag.label.top() && other.label.left() < flag.x &&
                       flag.x < other.label.right();
            });
        flag.top = flag.text.isEmpty() || crosses ? geometry.plot.top()
                                                  : flag.label.top() + metrics.lineHeight * 0.2;
    }
}

} // namespace supine
