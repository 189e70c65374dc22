#pragma once

#include "core/reminders/clock_rules.h"

#include <QByteArray>
#include <QJsonObject>

#include <functional>

namespace supine
{

/// One event of a calendar that comes every week.
struct CalendarEntry {
    QString uid;
    QString title;
    ClockRule rule;            ///< floating: the clock's time wherever the reader is
    QDate first;               ///< the day it starts from, one of the rule's days
    std::vector<QDate> except; ///< days on which it does not come, by the clock
    int sequence = 0;          ///< counts the changes that readers were told of
    bool cancelled = false;    ///< exported before and no longer there
};

/// What is exported, and what to remember of it until the next time.
struct CalendarExport {
    std::vector<CalendarEntry> entries;
    QJsonObject remembered;
};

/// The entries of every reminder that is on, one for each time of day it has, from `now` on. A reminder keeps
/// its UID for good; its sequence goes up by one when it differs from what `remembered` says was exported
/// last. `mark` makes the UIDs of this person unlike anybody else's. `quiet` tells which nights have none.
[[nodiscard]] CalendarExport calendarOf(const EveningPlan& plan, const QJsonObject& remembered,
                                        const QString& mark, const QDateTime& now,
                                        const std::function<bool(Night)>& quiet,
                                        const std::function<QString(const Reminder&)>& title);

/// RFC 5545 text of the entries, each with an alarm at its start. `stamp` is when it was written.
[[nodiscard]] QByteArray calendarText(const std::vector<CalendarEntry>& entries, const QDateTime& stamp);

} // namespace supine
