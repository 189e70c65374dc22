#pragma once

#include "core/trends/series.h"

#include <QString>

namespace supine
{

/// What values are read against. Two series share a scale when they are measured alike; a chart has at most
/// two.
struct ChartScale {
    Quantity::Unit unit = Quantity::Unit::Points;
    int min = 0;
    int max = 10;
    int step = 2;
    /// Measured alike: one grid fits both.
    [[nodiscard]] bool alike(const ChartScale& other) const;
};

/// The scale of one measure without regard to values, for asking whether it is alike another.
[[nodiscard]] ChartScale scaleKind(const MeasureId& measure);

/// The scale for one series, or several alike: of points as they are rated; of anything else as far as the
/// values reach. A difference of points has zero in the middle.
[[nodiscard]] ChartScale scaleFor(const std::vector<const Series*>& alike);

/// The scales of a chart: the first is read on the left (points from 0 to 10 when there are any), the second
/// on the right.
[[nodiscard]] std::vector<ChartScale> scalesOf(const std::vector<Series>& series);

/// Whether `candidate` can join `shown` without a third scale.
[[nodiscard]] bool fitsBeside(const std::vector<MeasureId>& shown, const MeasureId& candidate);

} // namespace supine
