#pragma once

#include "core/reminders/reminder.h"

namespace supine
{

class Settings;

/// No reminder on these nights, both included.
struct Pause {
    Night from;
    Night through;
    [[nodiscard]] bool covers(Night night) const { return from <= night && night <= through; }
    friend bool operator==(const Pause&, const Pause&) = default;
};

/// Everything that decides when reminders are due.
struct EveningPlan {
    std::array<QTime, 7> bedtimes; ///< by Qt::DayOfWeek - 1 of the night
    QTime turn;                    ///< the hour at which one night ends and the next begins
    std::vector<Reminder> reminders;
    std::optional<Pause> pause;

    [[nodiscard]] const Reminder* find(const ReminderId& id) const;
};

/// One moment of one reminder.
struct Occurrence {
    ReminderId id;
    Due due;
};

/// When the reminder comes on each night of the week, whether it is on or not. One that leads bedtime never
/// comes before the hour at which its night begins, however long the lead: before it, the night to be done or
/// skipped would be the one before.
[[nodiscard]] WeekTimes timesOf(const Reminder& reminder, const EveningPlan& plan);

/// The nights of the week on which bedtime leaves less than the reminder's lead after the day turns.
[[nodiscard]] Weekdays nightsWithoutLead(const Reminder& reminder, const EveningPlan& plan);

/// The first moment of one reminder after `after`, paused nights passed over; nothing if it is off.
[[nodiscard]] std::optional<Due> nextDue(const Reminder& reminder, const EveningPlan& plan,
                                         const QDateTime& after, const QTimeZone& zone);

/// The first `count` moments of all reminders after `after`, in order; at one moment in the plan's order.
[[nodiscard]] std::vector<Occurrence> nextOccurrences(const EveningPlan& plan, const QDateTime& after,
                                                      const QTimeZone& zone, int count);

/// Every moment of one reminder after `from` up to and with `to`.
[[nodiscard]] std::vector<Due> momentsBetween(const Reminder& reminder, const EveningPlan& plan,
                                              const QDateTime& from, const QDateTime& to);

/// Another reminder that is on and comes at the same minute of one night of the week; null if none does.
[[nodiscard]] const Reminder* sharesMinute(const Reminder& reminder, const EveningPlan& plan);

/// The bedtimes of the week as the user set them: the usual one, and others on some nights.
[[nodiscard]] std::array<QTime, 7> bedtimesOf(const Settings& settings);
/// The bedtime of one night.
[[nodiscard]] QTime bedtimeOn(Night night, const Settings& settings);
/// The hour at which one night ends and the next begins.
[[nodiscard]] QTime dayTurn(const Settings& settings);
/// Seven times as the settings keep them; nothing when all are the usual one.
[[nodiscard]] QString bedtimesText(const std::array<QTime, 7>& bedtimes, QTime usual);

} // namespace supine
