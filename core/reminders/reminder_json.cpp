#include "core/reminders/reminder_json.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace supine
{
namespace
{

constexpr int version = 1;

Error wrong(const QString& sentence)
{
    return {Error::Kind::Input, sentence};
}

Error badEntry(const QString& id, const QString& reason)
{
    return {Error::Kind::Format, QStringLiteral("The reminder '%1' in the file of reminders was left out: %2")
                                     .arg(id.left(64), reason)};
}

Result<Weekdays> weekdaysFrom(const QJsonValue& value)
{
    QStringList names;
    for (const QJsonValue& name : value.toArray())
        names << name.toString();
    const auto days = daysFrom(names.join(QLatin1Char(',')));
    if (!days)
        return wrong(QStringLiteral("its days are not a list of mon to sun."));
    return *days;
}

std::optional<Pause> pauseFrom(const QJsonObject& object)
{
    const auto from = Night::parse(object["from"].toString());
    const auto through = Night::parse(object["through"].toString());
    if (!from || !through || *through < *from || from->daysTo(*through) > longestPauseDays)
        return std::nullopt;
    return Pause{*from, *through};
}

} // namespace

Result<void> validReminder(const Reminder& reminder)
{
    if (reminder.days.none())
        return wrong(QStringLiteral("A reminder needs at least one weekday."));
    if (reminder.before && (reminder.before->count() < 0 || reminder.before->count() > longestBefore))
        return wrong(QStringLiteral("A reminder comes 0 to 720 minutes before bedtime."));
    if (!reminder.before && !reminder.at.isValid())
        return wrong(QStringLiteral("A reminder needs a time of day; write it like 22:30."));
    if (reminder.text.size() > longestText)
        return wrong(QStringLiteral("A reminder's text has at most 200 characters."));
    if (std::any_of(reminder.text.begin(), reminder.text.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return wrong(QStringLiteral("A reminder's text is one line of plain text."));
    return {};
}

QJsonObject toJson(const Reminder& reminder)
{
    QJsonObject object{{"id", reminder.id.text()},
                       {"kind", kindName(reminder.kind)},
                       {"days", QJsonArray::fromStringList(
                                    dayNames(reminder.days).split(QLatin1Char(','), Qt::SkipEmptyParts))},
                       {"text", reminder.text},
                       {"chime", reminder.chime},
                       {"unless_done", reminder.unlessDone},
                       {"on", reminder.enabled}};
    if (reminder.before)
        object["before"] = int(reminder.before->count());
    else
        object["at"] = reminder.at.toString(QStringLiteral("HH:mm"));
    return object;
}

Result<Reminder> reminderFrom(const QJsonObject& object)
{
    static const QRegularExpression name(QStringLiteral("\\A[a-z][a-z0-9-]{0,31}\\z"));
    const QString id = object["id"].toString();
    if (!name.match(id).hasMatch())
        return badEntry(id, QStringLiteral("its id is not of a to z, 0 to 9 and '-'."));
    const auto kind = kindFrom(object["kind"].toString());
    if (!kind)
        return badEntry(id, QStringLiteral("there is no such kind."));
    const auto days = weekdaysFrom(object["days"]);
    if (!days)
        return badEntry(id, days.error().detail);
    Reminder reminder{ReminderId(id), *kind, {}, {}, *days, object["text"].toString()};
    if (object["before"].isDouble())
        reminder.before = std::chrono::minutes(object["before"].toInt(-1));
    else
        reminder.at = QTime::fromString(object["at"].toString(), QStringLiteral("HH:mm"));
    reminder.chime = object["chime"].toBool(true);
    reminder.unlessDone = object["unless_done"].toBool(true);
    reminder.enabled = object["on"].toBool(true);
    if (const auto valid = validReminder(reminder); !valid)
        return badEntry(id, valid.error().detail);
    return reminder;
}

Result<ReminderList> listFrom(const QJsonObject& object)
{
    if (object["version"].toInt(version) > version)
        return Error{Error::Kind::Newer,
                     QStringLiteral("The file of reminders was written by a later version of Supine.")};
    ReminderList list;
    for (const QJsonValue& entry : object["reminders"].toArray()) {
        const auto reminder = reminderFrom(entry.toObject());
        const bool twice = reminder && std::any_of(list.reminders.begin(), list.reminders.end(),
                                                   [&](const auto& r) { return r.id == reminder->id; });
        if (!reminder)
            list.problems << reminder.error().detail;
        else if (twice || list.reminders.size() == mostReminders)
            list.problems << badEntry(reminder->id.text(), twice ? QStringLiteral("its id is there twice.")
                                                                 : QStringLiteral("there are 64 before it."))
                                 .detail;
        else
            list.reminders.push_back(*reminder);
    }
    list.pause = pauseFrom(object["pause"].toObject());
    return list;
}

void putList(const ReminderList& list, QJsonObject& object)
{
    QJsonArray reminders;
    for (const Reminder& reminder : list.reminders)
        reminders.append(toJson(reminder));
    object["version"] = version;
    object["reminders"] = reminders;
    object.remove(QStringLiteral("pause"));
    if (list.pause)
        object["pause"] =
            QJsonObject{{"from", list.pause->from.toString()}, {"through", list.pause->through.toString()}};
}

} // namespace supine
