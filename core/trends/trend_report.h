#pragma once

#include "core/trends/change.h"
#include "core/trends/habit_finding.h"
#include "core/trends/series.h"
#include "core/trends/sleep.h"
#include "core/trends/slope.h"

#include <map>

namespace supine
{

/// What a page or the command line wants to know.
struct TrendRequest {
    Night from;
    Night to; ///< both ends included
    std::vector<MeasureId> shown;
    MeasureId outcome{QStringLiteral("stiffness_morning")}; ///< what habits are held against
    bool withHabits = true;
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/// How many nights a measure has, and what may be said of it with so many.
struct MeasureSummary {
    MeasureId measure;
    int nights = 0;
    std::optional<double> mean;   ///< from 7 nights on
    std::optional<double> lowest; ///< from 7 nights on
    std::optional<double> highest;
    std::optional<Change> change; ///< from 14 nights on, see firstAndLastWeek()
    std::optional<Slope> slope;   ///< from 14 nights on, see slopeOf()
};

struct TrendReport {
    Night from;
    Night to;
    Night
        begun; ///< the first night in range that could have been logged: not before the first record there is
    int nights = 0; ///< with anything recorded
    std::vector<Series> series;
    std::vector<bool> practised;           ///< by night from `from` on
    std::vector<MeasureSummary> summaries; ///< as `series`
    MeasureId outcome;                     ///< what habits are held against
    std::vector<HabitFinding> habits; ///< of factors ever recorded, in their own order; never ranked by p
    SleepWeek sleep;
    std::vector<Silence> silences;
};

/// Pure: the same records and request give the same report. Nights outside the range are not looked at, but
/// for the evening that answers to the habits of the last night.
[[nodiscard]] TrendReport buildTrendReport(const std::vector<NightRecord>& records,
                                           const TrendRequest& request);

} // namespace supine
