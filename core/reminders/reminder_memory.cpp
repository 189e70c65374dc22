#include "core/reminders/reminder_memory.h"

#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

QString ReminderMemory::toText() const
{
    QJsonObject text;
    if (seen)
        text["seen"] = written(*seen);
    if (skipped)
        text["skipped"] = skipped->toString();
    if (given)
        text["given"] = QJsonObject{{"night", given->night.toString()},
                                    {"time", given->time.toString(QStringLiteral("HH:mm"))},
                                    {"at", written(given->at)}};
    if (snoozed)
        text["snoozed"] = QJsonObject{{"night", snoozed->night.toString()}, {"at", written(snoozed->at)}};
    return QString::fromUtf8(QJsonDocument(text).toJson(QJsonDocument::Compact));
}

ReminderMemory ReminderMemory::fromText(const QString& text)
{
    const QJsonObject read = QJsonDocument::fromJson(text.toUtf8()).object();
    ReminderMemory memory;
    memory.seen = momentOf(read["seen"]);
    memory.skipped = Night::parse(read["skipped"].toString());
    const QJsonObject given = read["given"].toObject();
    const auto givenNight = Night::parse(given["night"].toString());
    const auto givenAt = momentOf(given["at"]);
    const QTime time = QTime::fromString(given["time"].toString(), QStringLiteral("HH:mm"));
    if (givenNight && givenAt && time.isValid())
        memory.given = Given{*givenNight, time, *givenAt};
    const QJsonObject snoozed = read["snoozed"].toObject();
    const auto snoozedNight = Night::parse(snoozed["night"].toString());
    const auto snoozedAt = momentOf(snoozed["at"]);
    if (snoozedNight && snoozedAt)
        memory.snoozed = Due{*snoozedAt, *snoozedNight};
    return memory;
}

} // namespace supine
