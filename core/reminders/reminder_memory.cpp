#include "core/reminders/reminder_memory.h"

#include "core/time/clock.h"

#include <QJsonArray>

namespace supine
{
namespace
{

QString written(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

std::optional<QDateTime> momentOf(const QJsonValue& value)
{
    const QDateTime moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return moment;
}

QJsonObject lookedJson(const Moment& moment)
{
    return {{"now", written(moment.now)},
            {"uptime_ms", double(moment.uptime.count())},
            {"suspended_ms", double(moment.suspended.count())},
            {"boot", moment.boot}};
}

std::optional<Moment> lookedFrom(const QJsonObject& object)
{
    const auto now = momentOf(object["now"]);
    if (!now)
        return std::nullopt;
    return Moment{*now, std::chrono::milliseconds(qint64(object["uptime_ms"].toDouble())),
                  std::chrono::milliseconds(qint64(object["suspended_ms"].toDouble())),
                  object["boot"].toString()};
}

std::map<ReminderId, Snooze> snoozedFrom(const QJsonObject& object)
{
    std::map<ReminderId, Snooze> snoozed;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QJsonObject one = entry.value().toObject();
        const auto night = Night::parse(one["night"].toString());
        const auto at = momentOf(one["at"]);
        const auto chosen = momentOf(one["chosen"]);
        if (night && at && chosen)
            snoozed.insert_or_assign(ReminderId(entry.key()), Snooze{{*at, *night}, *chosen});
    }
    return snoozed;
}

} // namespace

Moment Moment::of(const Clock& clock)
{
    return {clock.now(), clock.uptime(), clock.suspended(), clock.boot()};
}

void ReminderMemory::putOff(const ReminderId& id, Night night, const QDateTime& now, const QDateTime& until)
{
    const QDateTime at = QDateTime::fromSecsSinceEpoch(until.toSecsSinceEpoch(), until.timeZone());
    snoozed.insert_or_assign(id, Snooze{{at, night}, now});
}

void ReminderMemory::skip(Night night)
{
    skipped = night;
    std::erase_if(snoozed, [night](const auto& entry) { return entry.second.due.night == night; });
}

QJsonObject ReminderMemory::toJson() const
{
    QJsonObject object;
    if (seen)
        object["seen"] = written(*seen);
    if (skipped)
        object["skipped"] = skipped->toString();
    QJsonObject again;
    for (const auto& [id, snooze] : snoozed)
        again[id.text()] = QJsonObject{{"night", snooze.due.night.toString()},
                                       {"at", written(snooze.due.at)},
                                       {"chosen", written(snooze.chosen)}};
    object["snoozed"] = again;
    if (looked)
        object["looked"] = lookedJson(*looked);
    if (standing)
        object["standing"] = QJsonObject{{"number", double(standing->number)}, {"owner", standing->owner}};
    QJsonArray list;
    for (const Receipt& receipt : receipts)
        list.append(supine::toJson(receipt));
    object["receipts"] = list;
    return object;
}

ReminderMemory ReminderMemory::fromJson(const QJsonObject& object)
{
    ReminderMemory memory;
    memory.seen = momentOf(object["seen"]);
    memory.skipped = Night::parse(object["skipped"].toString());
    memory.snoozed = snoozedFrom(object["snoozed"].toObject());
    memory.looked = lookedFrom(object["looked"].toObject());
    if (const QJsonObject standing = object["standing"].toObject(); !standing.isEmpty())
        memory.standing = StandingNotice{uint(standing["number"].toDouble()), standing["owner"].toString()};
    for (const QJsonValue& entry : object["receipts"].toArray())
        if (const auto receipt = receiptFrom(entry.toObject()))
            memory.receipts.push_back(*receipt);
    return memory;
}

} // namespace supine
