#pragma once

#include "core/trends/change.h"
#include "core/trends/factor_effect.h"
#include "core/trends/series.h"
#include "core/trends/sleep.h"

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
};

enum class Grade { TooEarly, NoPattern, WorthATest };

/// One habit against the outcome. Numbers are absent below the least number of nights.
struct HabitFinding {
    FactorId factor;
    Counts counts;
    std::optional<Effect> effect; ///< from 28 nights, 7 of either kind and 4 switches on
    std::optional<double>
        pAdjusted; ///< from 60 nights and 10 of either kind on, over all habits that have as much
    Grade grade = Grade::TooEarly;
    std::vector<FactorId> twins; ///< goes nearly always together with these: cannot be told apart
};

/// Why a number is not there.
struct Silence {
    enum class Reason { TooFewNights, ThinWeek, TooFewInAnArm, TooFewSwitches, NoSpread, TwinHabit };
    QString what; ///< id of a measure or factor
    Reason reason;
    int have = 0;
    int need = 0;
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
    std::vector<HabitFinding> habits; ///< of factors ever recorded, in their own order; never ranked by p
    SleepWeek sleep;
    std::vector<Silence> silences;
};

/// Pure: the same records and request give the same report. Nights outside the range are not looked at, but
/// for the evening that answers to the habits of the last night.
[[nodiscard]] TrendReport buildTrendReport(const std::vector<NightRecord>& records,
                                           const TrendRequest& request);

/// The factor "practised": yes with a session in full, no on nights with records but no session at all, else
/// not known.
[[nodiscard]] FactorId practisedFactor();

/// Whether an outcome of the evening of night D + 1 answers to the habits of night D.
[[nodiscard]] bool answersNextEvening(const MeasureId& outcome);

} // namespace supine
