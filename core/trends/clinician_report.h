#pragma once

#include "core/trends/dated_event.h"
#include "core/trends/trend_report.h"

namespace supine
{

/// What somebody takes along to a visit: numbers of their own, with how many nights stand behind each.
struct ClinicianRequest {
    Night from;
    Night to;
    QString question;         ///< for the visit, in the user's words; may be empty
    std::vector<Night> notes; ///< the nights whose notes go along: none unless picked
    QTimeZone zone = QTimeZone::systemTimeZone();
};

struct ClinicianReport {
    struct Cell {
        std::optional<double> mean; ///< nothing without a night
        int n = 0;
    };
    /// A week from Monday, within the range.
    struct Week {
        Night from;
        Night to;
        std::vector<Cell> cells; ///< as `columns`
        int practised = 0;
    };
    struct Habit {
        FactorId factor;
        int yes = 0;
        int noted = 0; ///< nights with a yes or a no
    };
    struct Note {
        Night night;
        QString text;
    };
    ClinicianRequest request;
    TrendReport nights;             ///< the measures of the chart
    std::vector<MeasureId> columns; ///< of the weeks: what was recorded, in the order it is asked
    std::vector<Week> weeks;        ///< all of the range, gaps too
    std::vector<Cell> whole;        ///< the whole range, as `columns`
    int practised = 0;              ///< nights with a routine in full
    std::vector<Habit> habits;      ///< those noted
    std::vector<DatedEvent> events;
    std::vector<Note> notes;
};

/// Pure. At most three measures are drawn and seven have a column: stiffness and pain, sleep, then the rest.
[[nodiscard]] ClinicianReport buildClinicianReport(const std::vector<NightRecord>& records,
                                                   const std::vector<DatedEvent>& events,
                                                   const ClinicianRequest& request);

} // namespace supine
