#pragma once

#include "core/reminders/evening_plan.h"

namespace supine
{

/// A time of day on days of the clock's week, as calendars and schedulers of systems write it.
struct ClockRule {
    QTime at;
    Weekdays days; ///< the clock's, not the night's: 00:30 of Monday's night is on Tuesday
    friend bool operator==(const ClockRule&, const ClockRule&) = default;
};

/// The times of a week, one rule for each time of day, in the order of the week's nights.
[[nodiscard]] std::vector<ClockRule> clockRules(const WeekTimes& times, QTime turn);

/// The moments up to `to` that are not at their set time, because the clocks skip it: what a scheduler that
/// knows only rules would leave out.
[[nodiscard]] std::vector<QDateTime> movedMoments(const WeekTimes& times, const QDateTime& from,
                                                  const QDateTime& to, const QTimeZone& zone, QTime turn);

} // namespace supine
