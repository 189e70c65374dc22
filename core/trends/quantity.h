#pragma once

#include "core/journal/night_record.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace supine
{

/// What can be drawn over the nights: every measure, and what follows from several measures of one night.
struct Quantity {
    enum class Unit { Points, Minutes, Times, Percent, TimeOfDay, Centimetres };
    MeasureId id;
    Unit unit;
    Measure::Moment moment; ///< when it is known
    int min;                ///< of its scale
    int max;
    bool derived;
};

/// The measures in the order they are asked, then the derived ones: `relief_tonight` (stiffness of the
/// evening minus that after the routine), `left_by_morning` (stiffness of the evening minus that on waking),
/// `tst_min`, `tib_min` and `sleep_eff` (see sleepOf()).
[[nodiscard]] const std::vector<Quantity>& quantities();
[[nodiscard]] const Quantity* findQuantity(const MeasureId& id);

/// Its value for a night. Times of day are minutes after the noon of the night's date, so that 23:30 comes
/// before 00:30 and a mean of both lies between. Nothing if it, or a part of it, was not recorded.
[[nodiscard]] std::optional<double> valueOf(const NightRecord& record, const MeasureId& quantity,
                                            const QTimeZone& zone);

} // namespace supine
