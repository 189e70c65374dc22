#include "core/interchange/journal_json.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <limits>

namespace supine
{
namespace
{

/// The text of objects, key by key in the order of their names, as QJsonDocument would write them. Objects
/// made to be written cost five times as much as reading the journal.
class ObjectText
{
public:
    explicit ObjectText(QByteArray& text) : m_text(text) { m_text += '{'; }
    /// The value of this key comes next in the text.
    void key(const char* name)
    {
        m_text += m_first ? "\"" : ",\"";
        m_text += name;
        m_text += "\":";
        m_first = false;
    }
    void add(const char* name, const QString& value)
    {
        key(name);
        addText(m_text, value);
    }
    void add(const char* name, qint64 value)
    {
        key(name);
        m_text += QByteArray::number(value);
    }
    void end() { m_text += '}'; }

    /// What needs no care goes in as it is; anything else is left to QJsonDocument.
    static void addText(QByteArray& text, const QString& value)
    {
        const auto plain = [](QChar each) {
            return each >= u' ' && each <= u'~' && each != u'"' && each != u'\\';
        };
        if (std::all_of(value.begin(), value.end(), plain)) {
            text += '"';
            text += value.toLatin1();
            text += '"';
        } else {
            const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
            text += QByteArrayView(list).sliced(1).chopped(1);
        }
    }

private:
    QByteArray& m_text;
    bool m_first = true;
};

/// Ten years hold few different values; how each is written is worked out once.
class ValueTexts
{
public:
    template<class Id>
    void add(QByteArray& text, const Id& id, std::optional<int> value)
    {
        QByteArray& written = m_written[{id.text(), value.value_or(none)}];
        if (written.isEmpty()) {
            const QJsonObject object{{id.text(), value ? valueJson(id, *value) : QJsonValue()}};
            written = QJsonDocument(object).toJson(QJsonDocument::Compact);
            written = written.mid(1, written.size() - 2);
        }
        text += written;
    }
    template<class Values>
    void addAll(QByteArray& text, const Values& values)
    {
        text += '{';
        bool first = true;
        for (const auto& [id, value] : values) {
            if (!first)
                text += ',';
            first = false;
            add(text, id, value);
        }
        text += '}';
    }

private:
    static constexpr int none = std::numeric_limits<int>::min(); ///< no value is kept as this one
    QHash<std::pair<QString, int>, QByteArray> m_written;
};

void addDigits(QByteArray& text, int number, int digits)
{
    for (int place = digits, power = digits == 4 ? 1000 : digits == 3 ? 100 : 10; place > 0; --place) {
        text += char('0' + number / power % 10);
        power /= 10;
    }
}

/// To the millisecond, the offset always in digits.
QString momentText(const QDateTime& moment)
{
    const QDate date = moment.date();
    const QTime time = moment.time();
    const int minutes = moment.offsetFromUtc() / 60;
    QByteArray text;
    text.reserve(32);
    const auto add = [&text](char before, int number, int digits = 2) {
        text += before;
        addDigits(text, number, digits);
    };
    if (date.year() >= 0 && date.year() <= 9999)
        addDigits(text, date.year(), 4);
    else
        text += QByteArray::number(date.year());
    add('-', date.month());
    add('-', date.day());
    add('T', time.hour());
    add(':', time.minute());
    add(':', time.second());
    add('.', time.msec(), 3);
    add(minutes < 0 ? '-' : '+', std::abs(minutes) / 60);
    add(':', std::abs(minutes) % 60);
    return QString::fromLatin1(text);
}

void addSession(QByteArray& text, const SessionRecord& session)
{
    ObjectText object(text);
    object.add("held_ms", session.held.count());
    object.add("id", session.id.text());
    if (!session.plan.isEmpty())
        object.add("plan", session.plan);
    object.add("position_ms", session.position.count());
    object.add("routine", session.routine);
    object.add("speed", session.speed);
    object.add("started", momentText(session.started));
    object.add("state", QString::fromLatin1(stateName(session.state)));
    if (!session.zone.isEmpty())
        object.add("zone", session.zone);
    object.end();
}

void addEntry(QByteArray& text, ValueTexts& values, const NightRecord& night)
{
    ObjectText object(text);
    if (!night.factors.empty()) {
        object.key("factors");
        values.addAll(text, night.factors);
    }
    if (!night.measures.empty()) {
        object.key("measures");
        values.addAll(text, night.measures);
    }
    object.add("night", night.night.toString());
    if (night.note)
        object.add("note", *night.note);
    if (!night.sessions.empty()) {
        object.key("sessions");
        const char* before = "[";
        for (const SessionRecord& session : night.sessions) {
            text += before;
            addSession(text, session);
            before = ",";
        }
        text += ']';
    }
    object.end();
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

void addEntry(QByteArray& text, ValueTexts&, const KeptRecord& record)
{
    text += QJsonDocument(recordJson(record)).toJson(QJsonDocument::Compact);
}

void addFormer(QByteArray& text, ValueTexts& values, const NightChange& former)
{
    ObjectText object(text);
    if (!former.factors.empty()) {
        object.key("factors");
        values.addAll(text, former.factors);
    }
    if (!former.measures.empty()) {
        object.key("measures");
        values.addAll(text, former.measures);
    }
    if (former.note && *former.note) {
        object.add("note", **former.note);
    } else if (former.note) {
        object.key("note");
        text += "null";
    }
    object.end();
}

void addEntry(QByteArray& text, ValueTexts& values, const HistoryEntry& change)
{
    ObjectText object(text);
    object.add("at", momentText(change.when));
    object.key("former");
    addFormer(text, values, change.former);
    object.add("night", change.night.toString());
    object.add("source", change.source);
    if (!change.zone.isEmpty())
        object.add("zone", change.zone);
    object.end();
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
    bool write(const char* name, const std::vector<Entry>& entries)
    {
        m_text += ",\n\"";
        m_text += name;
        m_text += "\": [";
        const char* before = "\n";
        for (const Entry& entry : entries) {
            if (m_progress && ++m_done % 64 == 0 && !m_progress(m_done, m_total))
                return false;
            m_text += before;
            addEntry(m_text, m_values, entry);
            before = ",\n";
        }
        m_text += entries.empty() ? "]" : "\n]";
        return true;
    }

private:
    QByteArray& m_text;
    ValueTexts m_values;
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
    if (!lines.write("nights", contents.nights) || !lines.write("records", contents.records) ||
        !lines.write("history", contents.history))
        return Error{Error::Kind::Input, QStringLiteral("Stopped; nothing was written.")};
    text += "\n}\n";
    return text;
}

} // namespace supine
