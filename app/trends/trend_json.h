#pragma once

#include "core/trends/dated_event.h"
#include "core/trends/programme.h"
#include "core/trends/trend_report.h"
#include "core/trends/trial.h"

#include <QJsonObject>

namespace supine
{

/// What the Trends page shows, as data.
struct TrendSheet {
    TrendReport nights; ///< series, changes and sleep of the range
    TrendReport habits; ///< factors, of a range that can be longer
    MeasureId outcome;
    std::vector<DatedEvent> events; ///< of the range
    std::optional<Programme> programme;
    std::vector<Trial> trials;
    std::vector<NightRecord> records; ///< what the trials' results are opened from
    Night tonight;
};

/// As the command line prints it. Every number is finite; what cannot be said is null, and `silences` tells
/// why. Nothing of a running test's order is told beyond tonight.
[[nodiscard]] QJsonObject toJson(const TrendSheet& sheet);

} // namespace supine
