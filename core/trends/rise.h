#pragma once

#include "core/trends/estimates.h"
#include "core/trends/series.h"

namespace supine
{

/// Pain that has been noted higher for weeks than in the weeks before. A pattern in somebody's notes, not a
/// finding about their back.
struct Rise {
    MeasureId measure;
    double before;     ///< mean of the four weeks before
    double lately;     ///< mean of the last four weeks
    double difference; ///< above zero
    double low;        ///< likely range of the difference, 95 %
    double high;
    int nBefore; ///< nights with a value
    int nLately;
};

/// How many nights up to the last one are looked at.
inline constexpr int nightsWatched = 56;

/// Whether a 0 to 10 rating has risen and stayed so, over the last 56 values of `values`, the last of them
/// tonight's. All of this has to hold:
/// - each of the last four weeks has at least 5 nights with a value, the four weeks before at least 14;
/// - the mean of each of those last four weeks is 2 points or more above the mean of the weeks before, and
///   that of all four 30 % or more: what people with back pain commonly call noticeable (Ostelo and others,
///   2008, of 0 to 10 ratings of pain);
/// - the likely range of the difference leaves out zero: difference ± t(0.975, n − 2) · s · √(v/n₁ + v'/n₂)
///   with s pooled and v the variance factors of nights that hang together, as in firstAndLastWeek().
/// The four weeks in a row are what keeps this silent: looked at every night for a year, notes that only
/// fluctuate (lag-one autocorrelation 0.3, spread 1 to 2 points) set it off in none of 120 simulated years;
/// notes that swing from week to week (0.7, 1.5 points) in about one year of seven. A lasting rise of 3
/// points is found in eight years of ten.
[[nodiscard]] std::optional<Rise> lastingRise(const Values& values, const MeasureId& measure);

/// Pain in the evening, else pain in the morning: the ratings that a size of change is known for. Nothing is
/// said of stiffness or sleep. Nights after `tonight` are not looked at.
[[nodiscard]] std::optional<Rise> risingPain(const std::vector<NightRecord>& records, Night tonight);

} // namespace supine
