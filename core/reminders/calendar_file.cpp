#include "core/reminders/calendar_file.h"

#include <QStringList>

#include <libical/ical.h>
#include <memory>

namespace supine
{
namespace
{

constexpr qint64 exceptDays = 400; ///< how far quiet nights are written

QString dayCodes(Weekdays days)
{
    const char* const codes[] = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    QStringList chosen;
    for (size_t day = 0; day < days.size(); ++day)
        if (days.test(day))
            chosen << QLatin1String(codes[day]);
    return chosen.join(QLatin1Char(','));
}

icaltimetype floating(QDate date, QTime time)
{
    icaltimetype value = icaltime_null_time();
    value.year = date.year();
    value.month = date.month();
    value.day = date.day();
    value.hour = time.hour();
    value.minute = time.minute();
    return value;
}

icaltimetype utc(const QDateTime& moment)
{
    return icaltime_from_timet_with_zone(static_cast<time_t>(moment.toSecsSinceEpoch()), 0,
                                         icaltimezone_get_utc_timezone());
}

icalcomponent* alarmOf(const QByteArray& title)
{
    icalcomponent* alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(title.constData()));
    icalcomponent_add_property(alarm, icalproperty_new_from_string("TRIGGER:PT0S"));
    return alarm;
}

icalcomponent* eventOf(const CalendarEntry& entry, const QDateTime& stamp)
{
    const QByteArray title = entry.title.toUtf8();
    icalcomponent* event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_property(event, icalproperty_new_uid(entry.uid.toUtf8().constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(utc(stamp)));
    icalcomponent_add_property(event, icalproperty_new_sequence(entry.sequence));
    icalcomponent_add_property(event, icalproperty_new_summary(title.constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstart(floating(entry.first, entry.rule.at)));
    icalcomponent_add_property(event, icalproperty_new_from_string("DURATION:PT10M"));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    if (entry.cancelled) {
        icalcomponent_add_property(event, icalproperty_new_status(ICAL_STATUS_CANCELLED));
        return event;
    }
    const QByteArray rule = "RRULE:FREQ=WEEKLY;BYDAY=" + dayCodes(entry.rule.days).toLatin1();
    icalcomponent_add_property(event, icalproperty_new_from_string(rule.constData()));
    for (const QDate& date : entry.except)
        icalcomponent_add_property(event, icalproperty_new_exdate(floating(date, entry.rule.at)));
    icalcomponent_add_component(event, alarmOf(title));
    return event;
}

QDate firstDay(const ClockRule& rule, QDate from)
{
    QDate day = from;
    while (!rule.days.test(size_t(day.dayOfWeek() - 1)))
        day = day.addDays(1);
    return day;
}

std::vector<QDate> exceptions(const ClockRule& rule, QDate from, QTime turn,
                              const std::function<bool(Night)>& quiet)
{
    std::vector<QDate> days;
    for (qint64 i = 0; i < exceptDays; ++i) {
        const QDate date = from.addDays(i);
        const auto night = Night::from(rule.at < turn ? date.addDays(-1) : date);
        if (rule.days.test(size_t(date.dayOfWeek() - 1)) && quiet(*night))
            days.push_back(date);
    }
    return days;
}

/// What a reader must be told of when it changes.
QString printOf(const CalendarEntry& entry)
{
    QStringList parts{entry.title, entry.rule.at.toString(QStringLiteral("HH:mm")),
                      dayCodes(entry.rule.days)};
    for (const QDate& date : entry.except)
        parts << date.toString(Qt::ISODate);
    return parts.join(QLatin1Char('|'));
}

void settleSequence(CalendarEntry& entry, const QJsonObject& last)
{
    const QString print = printOf(entry);
    const QDate first = QDate::fromString(last["first"].toString(), Qt::ISODate);
    entry.sequence = last["sequence"].toInt(-1);
    if (last["print"].toString() != print || last["cancelled"].toBool() || !first.isValid())
        ++entry.sequence;
    else
        entry.first = first;
}

QJsonObject memoryOf(const CalendarEntry& entry)
{
    return {{"print", printOf(entry)},
            {"sequence", entry.sequence},
            {"first", entry.first.toString(Qt::ISODate)},
            {"at", entry.rule.at.toString(QStringLiteral("HH:mm"))},
            {"title", entry.title},
            {"cancelled", entry.cancelled}};
}

CalendarEntry cancellation(const QString& uid, const QJsonObject& last)
{
    CalendarEntry entry;
    entry.uid = uid;
    entry.title = last["title"].toString();
    entry.rule.at = QTime::fromString(last["at"].toString(), QStringLiteral("HH:mm"));
    entry.first = QDate::fromString(last["first"].toString(), Qt::ISODate);
    entry.sequence = last["sequence"].toInt() + (last["cancelled"].toBool() ? 0 : 1);
    entry.cancelled = true;
    return entry;
}

} // namespace

CalendarExport calendarOf(const EveningPlan& plan, const QJsonObject& remembered, const QString& mark,
                          const QDateTime& now, const std::function<bool(Night)>& quiet,
                          const std::function<QString(const Reminder&)>& title)
{
    CalendarExport result;
    const QDate today = now.date();
    for (const Reminder& reminder : plan.reminders) {
        if (!reminder.enabled)
            continue;
        int part = 1;
        for (const ClockRule& rule : clockRules(timesOf(reminder, plan), plan.turn)) {
            const QString suffix = part == 1 ? QString() : QStringLiteral("-%1").arg(part);
            CalendarEntry entry{QStringLiteral("%1%2.%3@supine").arg(reminder.id.text(), suffix, mark),
                                title(reminder), rule, firstDay(rule, today),
                                exceptions(rule, today, plan.turn, quiet)};
            settleSequence(entry, remembered[entry.uid].toObject());
            result.remembered[entry.uid] = memoryOf(entry);
            result.entries.push_back(entry);
            ++part;
        }
    }
    for (auto last = remembered.begin(); last != remembered.end(); ++last) {
        const QJsonObject before = last.value().toObject();
        if (result.remembered.contains(last.key()))
            continue;
        const CalendarEntry entry = cancellation(last.key(), before);
        if (!entry.rule.at.isValid() || !entry.first.isValid())
            continue;
        result.remembered[entry.uid] = memoryOf(entry);
        result.entries.push_back(entry);
    }
    return result;
}

QByteArray calendarText(const std::vector<CalendarEntry>& entries, const QDateTime& stamp)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalcomponent_new(ICAL_VCALENDAR_COMPONENT), &icalcomponent_free);
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Supine//Reminders//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const CalendarEntry& entry : entries)
        icalcomponent_add_component(calendar.get(), eventOf(entry, stamp));
    char* const text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace supine
