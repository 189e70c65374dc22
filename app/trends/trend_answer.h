#pragma once

#include "core/journal/journal.h"
#include "core/trends/dated_event.h"
#include "core/trends/programme.h"
#include "core/trends/rise.h"
#include "core/trends/trend_report.h"
#include "core/trends/trial.h"

namespace supine
{

/// Seven days while fewer than eight nights are logged, the last of them in these seven days; else thirty.
inline constexpr int fittingDays = -1;

/// What the Trends page wants to know.
struct TrendQuestion {
    int days = 30; ///< of the range; 0: all; `fittingDays`: as many as suit
    Night tonight;
    std::vector<MeasureId> chosen; ///< on the chart
    MeasureId outcome;             ///< what habits are held against
};

/// A planned test with what it found, once it is over.
struct TrialState {
    Trial trial;
    bool over;
    int answered;                      ///< nights with an outcome so far
    std::optional<TrialResult> result; ///< nothing before it is over, or with too little to say
};

/// How a night's stiffness goes: means of the range, over the nights that have both values.
struct Relief {
    std::optional<double> tonight; ///< evening minus after the routine
    std::optional<double> morning; ///< evening minus morning
    int nTonight = 0;
    int nMorning = 0;
};

/// Everything the page shows.
struct TrendAnswer {
    TrendQuestion question; ///< its days settled
    bool empty;
    bool firstWeek;     ///< seven days are asked for, and everything logged so far lies in them
    TrendReport chart;  ///< the chosen measures over the range
    TrendReport weeks;  ///< every rating over the range, and sleep
    TrendReport habits; ///< over a year
    std::vector<MeasureId> offered;
    std::vector<DatedEvent> events; ///< all, by night
    std::optional<Programme> programme;
    std::optional<TrialState> trial; ///< the newest
    Relief relief;
    std::vector<NightRecord> records; ///< of the range
    std::optional<Rise> rise;
};

/// Pure. `records` from the beginning on, by night.
[[nodiscard]] TrendAnswer answerTo(const TrendQuestion& question, const std::vector<NightRecord>& records,
                                   const std::vector<KeptRecord>& kept);

} // namespace supine
