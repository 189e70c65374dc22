#include "core/journal/night_record.h"

#include <QJsonArray>

#include <algorithm>

namespace supine
{
namespace
{

/// ISO 8601 to the second, the offset always in digits.
QString isoWithOffset(const QDateTime& moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    return moment.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss")) + (minutes < 0 ? u'-' : u'+') +
           QTime(0, 0).addSecs(std::abs(minutes) * 60).toString(QStringLiteral("HH:mm"));
}

QJsonObject sessionJson(const SessionRecord& session)
{
    using Seconds = std::chrono::duration<double>;
    QJsonObject object{
        {QStringLiteral("id"), session.id.text()},
        {QStringLiteral("routine"), session.routine},
        {QStringLiteral("started"), isoWithOffset(session.started)},
        {QStringLiteral("held_s"), qRound64(Seconds(session.held).count())},
        {QStringLiteral("state"), QString::fromLatin1(stateName(session.state))},
    };
    if (session.speed > 1)
        object.insert(QStringLiteral("speed"), session.speed);
    return object;
}

} // namespace

QJsonValue valueJson(const MeasureId& id, int value)
{
    const Measure* measure = findMeasure(id.text());
    if (measure && measure->kind == Measure::Kind::TimeOfDay)
        return QTime(0, 0).addSecs(value * 60).toString(QStringLiteral("HH:mm"));
    return value;
}

QJsonValue valueJson(const FactorId& id, int value)
{
    const Factor* factor = findFactor(id.text());
    if (factor && factor->kind == Factor::Kind::YesNo)
        return value != 0;
    if (factor && factor->kind == Factor::Kind::Choice && value >= 0 &&
        size_t(value) < factor->choices.size())
        return QString::fromLatin1(factor->choices[size_t(value)]);
    return value;
}

const char* stateName(SessionRecord::State state)
{
    switch (state) {
    case SessionRecord::State::Running:
        return "running";
    case SessionRecord::State::Completed:
        return "completed";
    case SessionRecord::State::Partial:
        return "partial";
    }
    Q_UNREACHABLE();
}

bool NightRecord::practised() const
{
    return std::any_of(sessions.begin(), sessions.end(), [](const SessionRecord& session) {
        return session.state == SessionRecord::State::Completed && session.speed == 1;
    });
}

QJsonObject toJson(const NightRecord& record)
{
    QJsonObject measured;
    for (const auto& [id, value] : record.measures)
        measured.insert(id.text(), valueJson(id, value));
    QJsonObject done;
    for (const auto& [id, value] : record.factors)
        done.insert(id.text(), valueJson(id, value));
    QJsonArray sessions;
    for (const SessionRecord& session : record.sessions)
        sessions.append(sessionJson(session));
    QJsonObject object{
        {QStringLiteral("night"), record.night.toString()},
        {QStringLiteral("measures"), measured},
        {QStringLiteral("factors"), done},
        {QStringLiteral("sessions"), sessions},
    };
    if (record.note)
        object.insert(QStringLiteral("note"), *record.note);
    return object;
}

} // namespace supine
