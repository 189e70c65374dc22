#pragma once

#include "core/base/strong_id.h"
#include "core/time/night.h"

#include <QString>
#include <QTime>
#include <QTimeZone>

#include <bitset>
#include <optional>
#include <vector>

namespace supine
{

using ReminderId = StrongId<struct ReminderTag>;

/// Days by Qt::DayOfWeek - 1: bit 0 is Monday. The day is the night's, not the clock's: 00:30 of Monday's
/// night is Tuesday.
using Weekdays = std::bitset<7>;

/// A wall-clock time on chosen nights. Never stored as an instant: it follows the zone the machine is in.
struct Reminder {
    ReminderId id;
    QTime at; ///< valid; before the hour the day turns it belongs to the night before
    Weekdays days;
    QString text; ///< empty: the usual words
    bool enabled = true;
};

/// A reminder's moment.
struct Due {
    QDateTime at; ///< local, with its zone
    Night night;
};

/// The first moment after `after` at which the reminder is due in `zone`; nothing if it is off or has no day.
/// A time that the clocks skip moves forward by the length of the gap; one that comes twice is due the first
/// time only. A date that a zone leaves out altogether has no night of its own.
[[nodiscard]] std::optional<Due> nextDue(const Reminder& reminder, const QDateTime& after,
                                         const QTimeZone& zone, QTime turn = Night::defaultTurn());

} // namespace supine
