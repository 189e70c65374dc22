#include "app/tonight/ramp.h"

#include "core/reminders/evening_plan.h"

namespace supine
{
namespace
{

constexpr qint64 near = 2 * 3600;      ///< seconds before bedtime
constexpr qint64 longPast = -4 * 3600; ///< and after

/// Longest first.
const char* const shorter[] = {"seven-minutes", "four-minutes", "two-minutes"};

/// Seconds until the bedtime of the night that now is in; below zero when it is past.
qint64 untilBedtime(const QDateTime& now, const Settings& settings)
{
    const QTime turn = dayTurn(settings);
    const Night tonight = Night::of(now, turn);
    const QTime bedtime = bedtimeOn(tonight, settings);
    const QDate day = bedtime < turn ? tonight.date().addDays(1) : tonight.date();
    return now.secsTo(QDateTime(day, bedtime, now.timeZone()));
}

} // namespace

Ramp rampFor(const RoutineId& chosen, const QDateTime& now, const RoutineShelf& shelf,
             const Catalogue& catalogue, const Settings& settings)
{
    const qint64 left = untilBedtime(now, settings);
    const auto length = [&](const RoutineId& id) -> qint64 {
        const auto plan = planRoutine(id, shelf, catalogue, settings);
        return plan ? std::chrono::ceil<std::chrono::seconds>(plan->timeline.total()).count() : 0;
    };
    const qint64 whole = length(chosen);
    if (left > near || left < longPast || whole <= left || whole == 0)
        return {chosen, false};
    RoutineId last = chosen;
    qint64 shortest = whole;
    for (const char* name : shorter) {
        const RoutineId id{QString::fromLatin1(name)};
        const qint64 takes = length(id);
        if (takes == 0 || takes >= shortest)
            continue;
        last = id;
        shortest = takes;
        if (takes <= left)
            break;
    }
    return {last, last != chosen};
}

} // namespace supine
