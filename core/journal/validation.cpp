#include "core/journal/validation.h"

#include <QJsonDocument>

#include <algorithm>

namespace supine
{
namespace
{

constexpr qsizetype longestNote = 20'000;

Error input(const QString& sentence)
{
    return {Error::Kind::Input, sentence};
}

Result<void> validNight(Night night, const QDateTime& now)
{
    if (now.date().daysTo(night.date()) > 1)
        return input(QStringLiteral("The night %1 is more than a day in the future.").arg(night.toString()));
    return {};
}

template<class Row, class Id>
Result<void> validValues(const std::map<Id, std::optional<int>>& values, const Row* (*find)(const QString&),
                         const QString& kind)
{
    for (const auto& [id, value] : values) {
        const Row* row = find(id.text());
        if (!row)
            return input(QStringLiteral("There is no %1 \"%2\".").arg(kind, id.text()));
        if (value && (*value < row->min || *value > row->max))
            return input(QStringLiteral("%1, not %2.").arg(expectation(*row)).arg(*value));
    }
    return {};
}

/// Line ends as \n, and no half of a surrogate pair: SQLite would not give it back as it came.
QString settled(QString note)
{
    note.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    return QString::fromUtf8(note.toUtf8());
}

} // namespace

QString expectation(const Measure& measure)
{
    const QString id = QString::fromLatin1(measure.id);
    if (measure.kind == Measure::Kind::TimeOfDay)
        return QStringLiteral("%1 takes a time from 00:00 to 23:59").arg(id);
    return QStringLiteral("%1 takes a whole number from %2 to %3").arg(id).arg(measure.min).arg(measure.max);
}

QString expectation(const Factor& factor)
{
    const QString id = QString::fromLatin1(factor.id);
    if (factor.kind == Factor::Kind::YesNo)
        return QStringLiteral("%1 takes yes or no").arg(id);
    if (factor.kind == Factor::Kind::Number)
        return QStringLiteral("%1 takes a whole number from %2 to %3")
            .arg(id)
            .arg(factor.min)
            .arg(factor.max);
    QStringList choices;
    for (const char* choice : factor.choices)
        choices.append(QString::fromLatin1(choice));
    return QStringLiteral("%1 takes one of %2").arg(id, choices.join(QStringLiteral(", ")));
}

Result<NightChange> validChange(Night night, const NightChange& change, const QDateTime& now)
{
    if (const auto valid = validNight(night, now); !valid)
        return valid.error();
    if (const auto valid = validValues(change.measures, &findMeasure, QStringLiteral("measure")); !valid)
        return valid.error();
    if (const auto valid = validValues(change.factors, &findFactor, QStringLiteral("factor")); !valid)
        return valid.error();
    NightChange result = change;
    if (change.note && *change.note) {
        const QString note = settled(**change.note);
        if (note.size() > longestNote)
            return input(QStringLiteral("A note takes at most %1 characters, not %2.")
                             .arg(longestNote)
                             .arg(note.size()));
        if (note.contains(QChar(u'\0')))
            return input(QStringLiteral("A note takes text, and this one holds a NUL character."));
        result.note = note.trimmed().isEmpty() ? std::optional<QString>() : note;
    }
    return result;
}

Result<void> validSession(Night night, const QString& routine, int speed, const QDateTime& now)
{
    if (routine.isEmpty() || routine.size() > 64)
        return input(QStringLiteral("A session needs a routine's id."));
    if (speed < 1 || speed > 120)
        return input(QStringLiteral("The speed takes a whole number from 1 to 120, not %1.").arg(speed));
    return validNight(night, now);
}

Result<void> validRecord(const KeptRecord& record)
{
    const bool named = !record.kind.isEmpty() && record.kind.size() <= 32 &&
                       std::all_of(record.kind.begin(), record.kind.end(),
                                   [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'-'; });
    if (!named)
        return input(QStringLiteral("\"%1\" is not a kind of record.").arg(record.kind.left(40)));
    if (record.id.isEmpty() || record.id.size() > 64)
        return input(
            QStringLiteral("A record of kind %1 needs an id of 1 to 64 characters.").arg(record.kind));
    if (QJsonDocument(record.body).toJson(QJsonDocument::Compact).size() > 65536)
        return input(QStringLiteral("The record %1 is longer than 64 KiB.").arg(record.id));
    return {};
}

} // namespace supine
