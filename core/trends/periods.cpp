#include "core/trends/periods.h"

#include "core/trends/estimates.h"

#include <algorithm>

namespace supine
{

namespace
{

QDate endOf(QDate date, Period period)
{
    if (period == Period::Month)
        return QDate(date.year(), date.month(), date.daysInMonth());
    return date.addDays(7 - date.dayOfWeek());
}

} // namespace

Period periodFor(qint64 nights)
{
    constexpr qint64 mostNights = 130;
    constexpr qint64 mostForWeeks = 920;
    return nights <= mostNights ? Period::Night : nights <= mostForWeeks ? Period::Week : Period::Month;
}

std::vector<PeriodSummary> byPeriod(const Series& series, Period period)
{
    std::vector<PeriodSummary> summaries;
    const auto length = qint64(series.values.size());
    for (qint64 begin = 0; begin < length;) {
        const Night from = series.first.plusDays(begin);
        const qint64 end = std::min(length, begin + from.date().daysTo(endOf(from.date(), period)) + 1);
        const Values part(series.values.begin() + begin, series.values.begin() + end);
        const std::vector<double> there = known(part);
        PeriodSummary summary{from, series.first.plusDays(end - 1), int(there.size()), 0, 0, 0};
        if (!there.empty()) {
            summary.median = *medianOf(there);
            summary.low = *std::min_element(there.begin(), there.end());
            summary.high = *std::max_element(there.begin(), there.end());
        }
        summaries.push_back(summary);
        begin = end;
    }
    return summaries;
}

} // namespace supine
