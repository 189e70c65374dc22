#include "core/interchange/journal_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace supine
{
namespace
{

template<class Id>
QJsonObject valuesJson(const std::map<Id, int>& values)
{
    QJsonObject object;
    for (const auto& [id, value] : values)
        object.insert(id.text(), valueJson(id, value));
    return object;
}

template<class Id>
QJsonObject formerJson(const std::map<Id, std::optional<int>>& values)
{
    QJsonObject object;
    for (const auto& [id, value] : values)
        object.insert(id.text(), value ? valueJson(id, *value) : QJsonValue());
    return object;
}

/// To the millisecond, the offset always in digits.
QString momentText(const QDateTime& moment)
{
    const int minutes = moment.offsetFromUtc() / 60;
    const QLatin1Char sign(minutes < 0 ? '-' : '+');
    return moment.toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz")) + sign +
           QStringLiteral("%1:%2")
               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QJsonObject sessionJson(const SessionRecord& session)
{
    QJsonObject object{
        {QStringLiteral("id"), session.id.text()},
        {QStringLiteral("routine"), session.routine},
        {QStringLiteral("started"), momentText(session.started)},
        {QStringLiteral("state"), QString::fromLatin1(stateName(session.state))},
        {QStringLiteral("position_ms"), qint64(session.position.count())},
        {QStringLiteral("held_ms"), qint64(session.held.count())},
        {QStringLiteral("speed"), session.speed},
    };
    if (!session.zone.isEmpty())
        object.insert(QStringLiteral("zone"), session.zone);
    if (!session.plan.isEmpty())
        object.insert(QStringLiteral("plan"), session.plan);
    return object;
}

QJsonObject nightJson(const NightRecord& night)
{
    QJsonObject object{{QStringLiteral("night"), night.night.toString()}};
    if (!night.measures.empty())
        object.insert(QStringLiteral("measures"), valuesJson(night.measures));
    if (!night.factors.empty())
        object.insert(QStringLiteral("factors"), valuesJson(night.factors));
    if (night.note)
        object.insert(QStringLiteral("note"), *night.note);
    QJsonArray sessions;
    for (const SessionRecord& session : night.sessions)
        sessions.append(sessionJson(session));
    if (!sessions.isEmpty())
        object.insert(QStringLiteral("sessions"), sessions);
    return object;
}

QJsonObject recordJson(const KeptRecord& record)
{
    QJsonObject object{{QStringLiteral("kind"), record.kind},
                       {QStringLiteral("id"), record.id},
                       {QStringLiteral("body"), record.body}};
    if (record.night)
        object.insert(QStringLiteral("night"), record.night->toString());
    return object;
}

QJsonObject changeJson(const HistoryEntry& change)
{
    QJsonObject former;
    if (!change.former.measures.empty())
        former.insert(QStringLiteral("measures"), formerJson(change.former.measures));
    if (!change.former.factors.empty())
        former.insert(QStringLiteral("factors"), formerJson(change.former.factors));
    if (change.former.note)
        former.insert(QStringLiteral("note"),
                      *change.former.note ? QJsonValue(**change.former.note) : QJsonValue());
    QJsonObject object{{QStringLiteral("night"), change.night.toString()},
                       {QStringLiteral("source"), change.source},
                       {QStringLiteral("at"), momentText(change.when)},
                       {QStringLiteral("former"), former}};
    if (!change.zone.isEmpty())
        object.insert(QStringLiteral("zone"), change.zone);
    return object;
}

/// Lists of entries, one a line.
class Lines
{
public:
    Lines(QByteArray& text, int total, const Progress& progress)
        : m_text(text), m_total(total), m_progress(progress)
    {
    }

    /// False: it was stopped.
    template<class Entry>
    bool write(const char* name, const std::vector<Entry>& entries, QJsonObject (*json)(const Entry&))
    {
        m_text += ",\n\"";
        m_text += name;
        m_text += "\": [";
        const char* before = "\n";
        for (const Entry& entry : entries) {
            if (m_progress && ++m_done % 64 == 0 && !m_progress(m_done, m_total))
                return false;
            m_text += before;
            m_text += QJsonDocument(json(entry)).toJson(QJsonDocument::Compact);
            before = ",\n";
        }
        m_text += entries.empty() ? "]" : "\n]";
        return true;
    }

private:
    QByteArray& m_text;
    int m_done = 0;
    int m_total;
    const Progress& m_progress;
};

} // namespace

Result<QByteArray> writeJournalJson(const JournalContents& contents, const Progress& progress)
{
    QByteArray text =
        "{\n\"format\": \"supine-journal\",\n\"schema\": " + QByteArray::number(journalJsonSchema);
    Lines lines(text, int(contents.nights.size() + contents.records.size() + contents.history.size()),
                progress);
    if (!lines.write("nights", contents.nights, &nightJson) ||
        !lines.write("records", contents.records, &recordJson) ||
        !lines.write("history", contents.history, &changeJson))
        return Error{Error::Kind::Input, QStringLiteral("Stopped; nothing was written.")};
    text += "\n}\n";
    return text;
}

} // namespace supine
