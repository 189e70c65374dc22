#include "core/interchange/journal_json.h"
#include "core/interchange/json_fields.h"
#include "core/journal/validation.h"
#include "core/journal/value_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QUuid>

#include <algorithm>
#include <cmath>

namespace supine
{
namespace
{

/// Reads from the outermost object inwards.
class Reader : private JsonFields
{
public:
    explicit Reader(QDateTime now) : JsonFields(std::move(now)) {}

    JournalContents read(const QJsonObject& root);
    using JsonFields::fault;
    using JsonFields::faultPath;

private:
    Night night(const QJsonObject& object);
    template<class Row>
    std::optional<int> value(const Row& row, const QJsonValue& json);
    template<class Row, class Id, class Value>
    void values(const QJsonObject& object, const char* key, const Row* (*find)(const QString&),
                std::map<Id, Value>& into);
    template<class Entry>
    std::vector<Entry> list(const QJsonObject& object, const char* key,
                            Entry (Reader::*readEntry)(const QJsonObject&));

    NightRecord nightRecord(const QJsonObject& object);
    SessionRecord session(const QJsonObject& object);
    KeptRecord record(const QJsonObject& object);
    HistoryEntry change(const QJsonObject& object);

    Night m_night = *Night::from(QDate(2000, 1, 1)); ///< the one being read
    QSet<QString> m_sessions;
    QSet<QString> m_nights;
    QSet<QString> m_records;
};

Night Reader::night(const QJsonObject& object)
{
    const auto night = Night::parse(object.value(QStringLiteral("night")).toString());
    if (!night)
        fail(QStringLiteral("night"), QStringLiteral("\"night\" takes a date that exists, as YYYY-MM-DD."));
    return night.value_or(m_night);
}

/// A number, a word or a truth, each only where it belongs.
template<class Row>
std::optional<int> Reader::value(const Row& row, const QJsonValue& json)
{
    QString written;
    if (json.isBool())
        written = json.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    else if (json.isDouble() && std::abs(json.toDouble()) < 1e6)
        written = QString::number(json.toDouble(), 'g', 12);
    else if (json.isString() && json.toString().size() <= 64 && json.toString() != QLatin1String("yes"))
        written = json.toString();
    constexpr bool isMeasure = std::is_same_v<Row, Measure>;
    const bool wordWanted = [&] {
        if constexpr (isMeasure)
            return row.kind == Measure::Kind::TimeOfDay;
        else
            return row.kind == Factor::Kind::Choice;
    }();
    bool truthWanted = false;
    if constexpr (!isMeasure)
        truthWanted = row.kind == Factor::Kind::YesNo;
    const auto read = parseValue(row, written);
    if (!read || json.isString() != wordWanted || json.isBool() != truthWanted) {
        const QString found =
            QString::fromUtf8(QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact));
        fail(QStringLiteral("%1, not %2.").arg(expectation(row), found.mid(1, found.size() - 2).left(40)));
        return std::nullopt;
    }
    return *read;
}

template<class Row, class Id, class Value>
void Reader::values(const QJsonObject& object, const char* key, const Row* (*find)(const QString&),
                    std::map<Id, Value>& into)
{
    const QJsonValue found = object.value(QLatin1String(key));
    const Into group(path(), QString::fromLatin1(key));
    if (!found.isUndefined() && !found.isObject())
        fail(QStringLiteral("an object was expected."));
    const QJsonObject entries = found.toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const Into step(path(), entry.key());
        const Row* row = find(entry.key());
        if (!row) {
            fail(QStringLiteral("there is no measure or factor \"%1\" here.")
                     .arg(entry.key().left(64).simplified()));
            continue;
        }
        constexpr bool mayBeNothing = std::is_same_v<Value, std::optional<int>>;
        if (mayBeNothing && entry.value().isNull())
            into.emplace(Id(entry.key()), Value());
        else if (const auto number = value(*row, entry.value()))
            into.emplace(Id(entry.key()), *number);
    }
}

template<class Entry>
std::vector<Entry> Reader::list(const QJsonObject& object, const char* key,
                                Entry (Reader::*readEntry)(const QJsonObject&))
{
    std::vector<Entry> entries;
    const QJsonValue found = object.value(QLatin1String(key));
    const Into group(path(), QString::fromLatin1(key));
    if (!found.isUndefined() && !found.isArray())
        fail(QStringLiteral("a list was expected."));
    const QJsonArray array = found.toArray();
    entries.reserve(size_t(array.size()));
    for (const QJsonValue& entry : array) {
        const Into step(path(), qsizetype(entries.size()));
        if (!entry.isObject())
            fail(QStringLiteral("an object was expected."));
        entries.push_back((this->*readEntry)(entry.toObject()));
        if (fault())
            return {};
    }
    return entries;
}

NightRecord Reader::nightRecord(const QJsonObject& object)
{
    allow(object, {"night", "measures", "factors", "note", "sessions"});
    m_night = night(object);
    NightRecord record{m_night, {}, {}, {}, {}};
    if (m_nights.contains(m_night.toString()))
        fail(QStringLiteral("night"), QStringLiteral("the night %1 is there twice.").arg(m_night.toString()));
    m_nights.insert(m_night.toString());
    values(object, "measures", &findMeasure, record.measures);
    values(object, "factors", &findFactor, record.factors);
    NightChange change;
    if (object.contains(QStringLiteral("note")))
        change.note = text(object, "note", 1, 20'000);
    const auto valid = validChange(m_night, change, now());
    if (!valid)
        fail(change.note ? QStringLiteral("note") : QStringLiteral("night"), valid.error().detail);
    else if (valid->note)
        record.note = *valid->note;
    record.sessions = list(object, "sessions", &Reader::session);
    return record;
}

SessionRecord Reader::session(const QJsonObject& object)
{
    using State = SessionRecord::State;
    using Milliseconds = std::chrono::milliseconds;
    constexpr qint64 longest = 7 * 24 * 3'600'000LL;
    allow(object, {"id", "routine", "started", "zone", "state", "position_ms", "held_ms", "speed", "plan"});
    SessionRecord session{SessionId(text(object, "id", 36, 36)),
                          m_night,
                          text(object, "routine", 1, 64),
                          moment(object, "started"),
                          State::Running,
                          Milliseconds(whole(object, "position_ms", 0, longest)),
                          Milliseconds(whole(object, "held_ms", 0, longest)),
                          int(whole(object, "speed", 1, 120)),
                          text(object, "plan", 0, 65'536),
                          text(object, "zone", 0, 64)};
    if (QUuid::fromString(session.id.text()).toString(QUuid::WithoutBraces) != session.id.text())
        fail(QStringLiteral("id"), QStringLiteral("\"id\" takes a UUID in lower case."));
    if (m_sessions.contains(session.id.text()))
        fail(QStringLiteral("id"), QStringLiteral("this session is there twice."));
    m_sessions.insert(session.id.text());
    const QString state = text(object, "state", 1, 16);
    if (state == QLatin1String(stateName(State::Completed)))
        session.state = State::Completed;
    else if (state == QLatin1String(stateName(State::Partial)))
        session.state = State::Partial;
    else if (state != QLatin1String(stateName(State::Running)))
        fail(QStringLiteral("state"), QStringLiteral("\"state\" takes running, completed or partial."));
    return session;
}

KeptRecord Reader::record(const QJsonObject& object)
{
    allow(object, {"kind", "id", "night", "body"});
    KeptRecord record{text(object, "kind", 1, 32), text(object, "id", 1, 64), std::nullopt,
                      object.value(QStringLiteral("body")).toObject()};
    if (object.contains(QStringLiteral("night")))
        record.night = night(object);
    if (!object.value(QStringLiteral("body")).isObject())
        fail(QStringLiteral("body"), QStringLiteral("\"body\" takes an object."));
    if (const auto valid = validRecord(record); !valid)
        fail(valid.error().detail);
    const QString key = record.kind + u'\n' + record.id;
    if (m_records.contains(key))
        fail(QStringLiteral("id"), QStringLiteral("this record is there twice."));
    m_records.insert(key);
    return record;
}

HistoryEntry Reader::change(const QJsonObject& object)
{
    allow(object, {"night", "source", "at", "zone", "former"});
    HistoryEntry change{night(object), text(object, "source", 1, 32), moment(object, "at"),
                        text(object, "zone", 0, 64), NightChange{}};
    const QJsonValue found = object.value(QStringLiteral("former"));
    const Into group(path(), QStringLiteral("former"));
    if (!found.isObject())
        fail(QStringLiteral("an object was expected."));
    const QJsonObject former = found.toObject();
    allow(former, {"measures", "factors", "note"});
    values(former, "measures", &findMeasure, change.former.measures);
    values(former, "factors", &findFactor, change.former.factors);
    const QJsonValue note = former.value(QStringLiteral("note"));
    if (note.isNull())
        change.former.note.emplace();
    else if (!note.isUndefined())
        change.former.note = text(former, "note", 1, 20'000);
    return change;
}

JournalContents Reader::read(const QJsonObject& root)
{
    if (root.value(QStringLiteral("format")).toString() != QLatin1String("supine-journal"))
        fail(QStringLiteral("format"), QStringLiteral("this is not a journal of Supine: \"format\" must be "
                                                      "\"supine-journal\"."));
    const QJsonValue schema = root.value(QStringLiteral("schema"));
    if (schema.toDouble() != journalJsonSchema)
        fail(QStringLiteral("schema"),
             schema.toDouble() > journalJsonSchema
                 ? QStringLiteral(
                       "this was written by a later version of Supine; this version reads \"schema\" %1.")
                       .arg(journalJsonSchema)
                 : QStringLiteral("\"schema\" must be %1.").arg(journalJsonSchema));
    if (fault())
        return {};
    allow(root, {"format", "schema", "nights", "records", "history"});
    JournalContents contents;
    contents.nights = list(root, "nights", &Reader::nightRecord);
    std::sort(contents.nights.begin(), contents.nights.end(),
              [](const NightRecord& a, const NightRecord& b) { return a.night < b.night; });
    contents.records = list(root, "records", &Reader::record);
    contents.history = list(root, "history", &Reader::change);
    return contents;
}

} // namespace

Result<JournalContents> readJournalJson(const QByteArray& text, const QDateTime& now)
{
    const auto root = readJsonObject(text);
    if (!root)
        return root.error();
    Reader reader(now);
    JournalContents contents = reader.read(*root);
    if (!reader.fault())
        return contents;
    // Where a key is missing, its object is the place.
    JsonPath place = reader.faultPath();
    qsizetype offset = offsetOf(text, place);
    while (offset == 0 && !place.empty()) {
        place.pop_back();
        offset = offsetOf(text, place);
    }
    return Error{Error::Kind::Input, QStringLiteral("%1: %2").arg(placeText(text, offset), *reader.fault())};
}

} // namespace supine
