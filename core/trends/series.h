#pragma once

#include "core/trends/quantity.h"

#include <optional>
#include <vector>

namespace supine
{

/// One measure over consecutive nights. A gap stays a gap.
struct Series {
    MeasureId measure;
    Night first;
    std::vector<std::optional<double>> values; ///< values[i] is of night first + i
    std::vector<std::optional<double>> mean7;  ///< see sevenNightMean()

    [[nodiscard]] int count() const; ///< nights with a value
};

/// The measure, or derived quantity, of every night from `from` to `to`, both included; `records` may be in
/// any order and have gaps.
[[nodiscard]] Series buildSeries(const std::vector<NightRecord>& records, const MeasureId& measure,
                                 Night from, Night to, const QTimeZone& zone = QTimeZone::systemTimeZone());

/// The mean of each night and the six before it that have a value; nothing with fewer than 3 of the 7, and
/// nothing on nights without a value of their own, so that a line drawn through it breaks at gaps.
[[nodiscard]] std::vector<std::optional<double>>
sevenNightMean(const std::vector<std::optional<double>>& values);

} // namespace supine
