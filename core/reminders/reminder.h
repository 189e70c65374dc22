#pragma once

#include "core/base/strong_id.h"
#include "core/time/night.h"

#include <QString>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <bitset>
#include <chrono>
#include <optional>
#include <vector>

namespace supine
{

using ReminderId = StrongId<struct ReminderTag>;

/// Days by Qt::DayOfWeek - 1: bit 0 is Monday. The day is the night's, not the clock's: 00:30 of Monday's
/// night is Tuesday.
using Weekdays = std::bitset<7>;

/// A wall-clock time for each weekday of a night, by Qt::DayOfWeek - 1; nothing on nights that are left out.
/// A time before the hour the day turns belongs to the night before.
using WeekTimes = std::array<std::optional<QTime>, 7>;

/// What a reminder is about: it decides the usual words, what "already done" means, and what Begin begins.
enum class ReminderKind { Routine, WindDown, Screens, LightsOut, Morning, Own };

/// A wall-clock time on chosen nights, or a lead before bedtime. Never stored as an instant: it follows the
/// zone the machine is in.
struct Reminder {
    ReminderId id;
    ReminderKind kind = ReminderKind::Routine;
    QTime at; ///< valid unless `before` is set; before the hour the day turns it belongs to the night before
    std::optional<std::chrono::minutes>
        before; ///< the lead before the bedtime of each night, instead of `at`
    Weekdays days{127};
    QString text; ///< empty: the usual words
    bool chime = true;
    bool unlessDone = true; ///< silent when what it reminds of is done by then
    bool enabled = true;
    friend bool operator==(const Reminder&, const Reminder&) = default;
};

/// A reminder's moment.
struct Due {
    QDateTime at; ///< local, with its zone
    Night night;
};

/// The first moment after `after` in `zone`; nothing if no day has a time. A time that the clocks skip moves
/// forward by the length of the gap; one that comes twice is due the first time only. A date that a zone
/// leaves out altogether has no night of its own.
[[nodiscard]] std::optional<Due> nextDue(const WeekTimes& times, const QDateTime& after,
                                         const QTimeZone& zone, QTime turn = Night::defaultTurn());

/// The same time on each of some nights.
[[nodiscard]] WeekTimes everyWeek(QTime at, Weekdays days);

/// "routine", "wind-down", "screens", "lights-out", "morning", "own".
[[nodiscard]] QString kindName(ReminderKind kind);
[[nodiscard]] std::optional<ReminderKind> kindFrom(const QString& name);

/// "mon,tue": in the order of the week.
[[nodiscard]] QString dayNames(Weekdays days);
/// Nothing for an unknown name, a name given twice or no name at all.
[[nodiscard]] std::optional<Weekdays> daysFrom(const QString& names);

} // namespace supine
