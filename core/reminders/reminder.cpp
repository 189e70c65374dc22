#include "core/reminders/reminder.h"

#include <QStringList>

#include <algorithm>

namespace supine
{
namespace
{

constexpr const char* kindNames[] = {"routine", "wind-down", "screens", "lights-out", "morning", "own"};
constexpr const char* weekdayNames[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
constexpr qint64 daySeconds = 24 * 60 * 60;
constexpr qint64 windowDays = 3; ///< longer than the longest change of a zone's offset: a whole day

/// A stretch of time with one offset from UTC, until the next one begins. Seconds.
struct Stretch {
    qint64 begins;
    int offset;
};

std::vector<Stretch> stretches(const QTimeZone& zone, qint64 from, qint64 to)
{
    const auto utc = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC); };
    std::vector<Stretch> found{{from, zone.offsetFromUtc(utc(from))}};
    for (const QTimeZone::OffsetData& change : zone.transitions(utc(from), utc(to)))
        found.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
    return found;
}

/// The moment at which the zone's clocks first show that time. Worked out from the zone's changes of offset,
/// because QDateTime's own choice inside a gap or an overlap differs between versions of Qt.
QDateTime firstMoment(QDate date, QTime time, const QTimeZone& zone)
{
    const qint64 shown = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
    const auto parts = stretches(zone, shown - windowDays * daySeconds, shown + windowDays * daySeconds);
    qint64 moment = shown - parts.front().offset;
    for (size_t i = 0; i < parts.size(); ++i) {
        const qint64 candidate = shown - parts[i].offset;
        if (candidate < parts[i].begins)
            break; // skipped by the change: the offset before it carries the time forward by the gap
        moment = candidate;
        if (i + 1 == parts.size() || candidate < parts[i + 1].begins)
            break;
    }
    return QDateTime::fromSecsSinceEpoch(moment, zone);
}

} // namespace

std::optional<Due> nextDue(const WeekTimes& times, const QDateTime& after, const QTimeZone& zone, QTime turn)
{
    Q_ASSERT(after.isValid() && zone.isValid());
    constexpr int before = 2; // a moved moment may lie a day after the evening it belongs to
    constexpr int span =
        2 * 7 + 2; // one week, and another should the only chosen date be one that a zone left out
    Night night = Night::of(after.toTimeZone(zone), turn).plusDays(-before);
    for (int i = 0; i < before + span; ++i, night = night.plusDays(1)) {
        const std::optional<QTime>& time = times[size_t(night.date().dayOfWeek() - 1)];
        if (!time)
            continue;
        if (firstMoment(night.date(), QTime(0, 0), zone).date() != night.date())
            continue; // no such date there, as 30 December 2011 in Samoa
        const QDate day = *time < turn ? night.date().addDays(1) : night.date();
        const QDateTime at = firstMoment(day, *time, zone);
        if (at > after)
            return Due{at, night};
    }
    return std::nullopt;
}

WeekTimes everyWeek(QTime at, Weekdays days)
{
    WeekTimes times;
    for (size_t day = 0; day < times.size(); ++day)
        if (days.test(day))
            times[day] = at;
    return times;
}

QString kindName(ReminderKind kind)
{
    return QLatin1String(kindNames[size_t(kind)]);
}

std::optional<ReminderKind> kindFrom(const QString& name)
{
    for (size_t i = 0; i < std::size(kindNames); ++i)
        if (name == QLatin1String(kindNames[i]))
            return ReminderKind(i);
    return std::nullopt;
}

QString dayNames(Weekdays days)
{
    QStringList chosen;
    for (size_t day = 0; day < days.size(); ++day)
        if (days.test(day))
            chosen << QLatin1String(weekdayNames[day]);
    return chosen.join(QLatin1Char(','));
}

std::optional<Weekdays> daysFrom(const QString& names)
{
    Weekdays days;
    for (const QString& name : names.split(QLatin1Char(','))) {
        const auto* found = std::find_if(std::begin(weekdayNames), std::end(weekdayNames),
                                         [&name](const char* day) { return name == QLatin1String(day); });
        if (found == std::end(weekdayNames) || days.test(size_t(found - weekdayNames)))
            return std::nullopt;
        days.set(size_t(found - weekdayNames));
    }
    return days;
}

} // namespace supine
