#include "core/reminders/evening_plan.h"

#include "core/settings/settings_keys.h"

#include <algorithm>

namespace supine
{
namespace
{

constexpr int dayMinutes = 24 * 60;

QTime timeOf(const QString& text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

/// Minutes since the night began.
int intoNight(QTime time, QTime turn)
{
    return (turn.secsTo(time) / 60 + dayMinutes) % dayMinutes;
}

} // namespace

const Reminder* EveningPlan::find(const ReminderId& id) const
{
    const auto found = std::find_if(reminders.begin(), reminders.end(),
                                    [&id](const Reminder& reminder) { return reminder.id == id; });
    return found == reminders.end() ? nullptr : &*found;
}

WeekTimes timesOf(const Reminder& reminder, const EveningPlan& plan)
{
    if (!reminder.before)
        return everyWeek(reminder.at, reminder.days);
    WeekTimes times;
    for (size_t day = 0; day < times.size(); ++day) {
        if (!reminder.days.test(day))
            continue;
        const QTime bed = plan.bedtimes[day];
        const int lead = std::min(int(reminder.before->count()), intoNight(bed, plan.turn));
        times[day] = bed.addSecs(-60 * lead);
    }
    return times;
}

Weekdays nightsWithoutLead(const Reminder& reminder, const EveningPlan& plan)
{
    Weekdays nights;
    for (size_t day = 0; reminder.before && day < nights.size(); ++day)
        nights.set(day, reminder.days.test(day) &&
                            reminder.before->count() > intoNight(plan.bedtimes[day], plan.turn));
    return nights;
}

std::optional<Due> nextDue(const Reminder& reminder, const EveningPlan& plan, const QDateTime& after,
                           const QTimeZone& zone)
{
    if (!reminder.enabled)
        return std::nullopt;
    const WeekTimes times = timesOf(reminder, plan);
    auto due = nextDue(times, after, zone, plan.turn);
    while (due && plan.pause && plan.pause->covers(due->night))
        due = nextDue(times, due->at, zone, plan.turn);
    return due;
}

std::vector<Occurrence> nextOccurrences(const EveningPlan& plan, const QDateTime& after,
                                        const QTimeZone& zone, int count)
{
    std::vector<Occurrence> next;
    for (const Reminder& reminder : plan.reminders)
        if (const auto due = nextDue(reminder, plan, after, zone))
            next.push_back({reminder.id, *due});
    std::vector<Occurrence> found;
    while (int(found.size()) < count && !next.empty()) {
        const auto first = std::min_element(next.begin(), next.end(),
                                            [](const auto& a, const auto& b) { return a.due.at < b.due.at; });
        found.push_back(*first);
        if (const auto later = nextDue(*plan.find(first->id), plan, first->due.at, zone))
            first->due = *later;
        else
            next.erase(first);
    }
    return found;
}

std::vector<Due> momentsBetween(const Reminder& reminder, const EveningPlan& plan, const QDateTime& from,
                                const QDateTime& to)
{
    std::vector<Due> found;
    if (!reminder.enabled)
        return found;
    const WeekTimes times = timesOf(reminder, plan);
    for (auto due = nextDue(times, from, to.timeZone(), plan.turn); due && due->at <= to;
         due = nextDue(times, due->at, to.timeZone(), plan.turn))
        found.push_back(*due);
    return found;
}

const Reminder* sharesMinute(const Reminder& reminder, const EveningPlan& plan)
{
    const WeekTimes mine = timesOf(reminder, plan);
    for (const Reminder& other : plan.reminders) {
        if (other.id == reminder.id || !other.enabled || !reminder.enabled)
            continue;
        const WeekTimes theirs = timesOf(other, plan);
        for (size_t day = 0; day < mine.size(); ++day)
            if (mine[day] && mine[day] == theirs[day])
                return &other;
    }
    return nullptr;
}

std::array<QTime, 7> bedtimesOf(const Settings& settings)
{
    std::array<QTime, 7> bedtimes;
    bedtimes.fill(timeOf(settings.value(keys::bedtime)));
    const QStringList own = settings.value(keys::bedtimes).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (qsizetype day = 0; day < own.size(); ++day)
        bedtimes[size_t(day)] = timeOf(own.at(day));
    return bedtimes;
}

QTime bedtimeOn(Night night, const Settings& settings)
{
    return bedtimesOf(settings)[size_t(night.date().dayOfWeek() - 1)];
}

QTime dayTurn(const Settings& settings)
{
    return timeOf(settings.value(keys::dayTurn));
}

QString bedtimesText(const std::array<QTime, 7>& bedtimes, QTime usual)
{
    if (std::all_of(bedtimes.begin(), bedtimes.end(), [usual](QTime time) { return time == usual; }))
        return {};
    QStringList texts;
    for (const QTime time : bedtimes)
        texts << time.toString(QStringLiteral("HH:mm"));
    return texts.join(QLatin1Char(','));
}

} // namespace supine
