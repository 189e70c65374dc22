#pragma once

#include "core/trends/series.h"

namespace supine
{

/// How finely a range of nights is drawn.
enum class Period { Night, Week, Month };

/// Nights up to 130 of them, calendar weeks (from Monday) up to two and a half years, months beyond.
[[nodiscard]] Period periodFor(qint64 nights);

/// One week or month of a series: the middle value and the range of those there are.
struct PeriodSummary {
    Night from; ///< both ends included, within the range of the series
    Night to;
    int n; ///< nights with a value; 0: a gap, and the numbers mean nothing
    double median;
    double low;
    double high;
};

/// The whole range in order, gaps too. `period` is Week or Month.
[[nodiscard]] std::vector<PeriodSummary> byPeriod(const Series& series, Period period);

} // namespace supine
