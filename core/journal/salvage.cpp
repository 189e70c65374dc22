#include "core/journal/salvage.h"

#include "core/journal/checksum.h"
#include "core/journal/instant.h"
#include "core/journal/mend.h"
#include "core/storage/page_scan.h"

#include <QJsonDocument>

namespace supine
{
namespace
{

using State = SalvagedThing::State;

bool isText(const QVariant& value)
{
    return value.userType() == QMetaType::QString || value.userType() == QMetaType::QByteArray;
}

bool isNumber(const QVariant& value)
{
    return value.userType() == QMetaType::LongLong;
}

bool isNone(const QVariant& value)
{
    return !value.isValid();
}

QByteArray bytesOf(const QVariant& value)
{
    return value.userType() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
}

/// Whether the values are of these types: t text, i integer, n integer or NULL, o text or NULL, a anything.
bool fits(const LooseRow& row, const char* types)
{
    if (row.size() != qstrlen(types))
        return false;
    for (size_t i = 0; i < row.size(); ++i) {
        const QVariant& value = row[i];
        const bool right = types[i] == 't'   ? isText(value)
                           : types[i] == 'i' ? isNumber(value)
                           : types[i] == 'n' ? isNumber(value) || isNone(value)
                           : types[i] == 'o' ? isText(value) || isNone(value)
                                             : true;
        if (!right)
            return false;
    }
    return true;
}

int valueOf(const QVariant& value)
{
    const qlonglong number = value.toLongLong();
    return number >= 0 && number <= 1440 ? int(number) : -1;
}

/// The rows of a file, sorted by what they belong to.
struct Sorted {
    struct NightRow {
        FoundNight night;
        qint64 changedAt;
    };
    std::vector<NightRow> nights;
    std::map<QByteArray, std::map<QByteArray, int>> measures; ///< by night, then by id
    std::map<QByteArray, std::map<QByteArray, int>> factors;
    std::vector<LooseRow> sessions;
    std::vector<LooseRow> records;
};

void sortValue(const LooseRow& row, Sorted& sorted)
{
    const QByteArray night = bytesOf(row[0]);
    const QByteArray id = bytesOf(row[1]);
    // The two tables look the same; an id that is in neither is a measure with a damaged name, most likely.
    if (!findFactor(QString::fromUtf8(id)))
        sorted.measures[night].emplace(id, valueOf(row[2]));
    else
        sorted.factors[night].emplace(id, valueOf(row[2]));
}

void sortRow(const FoundRow& found, Sorted& sorted, Salvage& salvage)
{
    const LooseRow& row = found.values;
    if (fits(row, "tti")) {
        sortValue(row, sorted);
    } else if (fits(row, "toit") && bytesOf(row[3]).size() == 16) {
        FoundNight night{bytesOf(row[0]), std::nullopt, QString::fromUtf8(bytesOf(row[3])), {}, {}};
        if (!isNone(row[1]))
            night.note = bytesOf(row[1]);
        sorted.nights.push_back({std::move(night), row[2].toLongLong()});
    } else if (fits(row, "tttiittiiitit")) {
        sorted.sessions.push_back(row);
    } else if (fits(row, "ttotit")) {
        sorted.records.push_back(row);
    } else if (fits(row, "nttiit")) {
        LooseRow change = row;
        change[0] = found.rowId;
        salvage.changes.emplace(found.rowId, std::move(change));
    } else if (fits(row, "itta")) {
        salvage.formers.push_back(row);
    } else if (fits(row, "ttti")) {
        salvage.drafts.push_back(row);
    } else if (fits(row, "tt") && bytesOf(row[1]).size() == 36) {
        salvage.sessionsNamed.emplace(row[1].toString(), row[0].toString());
    }
}

/// A sound one is never given up for another of the same name; of two sound ones the later counts.
void add(Salvage& salvage, SalvagedThing thing)
{
    const QString name = thing.kind + u' ' + thing.key;
    const auto there = salvage.things.find(name);
    if (there == salvage.things.end()) {
        salvage.things.emplace(name, std::move(thing));
        return;
    }
    const bool better = there->second.state == State::Doubtful ||
                        (thing.state != State::Doubtful && thing.changedAt > there->second.changedAt);
    if (better)
        there->second = std::move(thing);
}

QString wordsOf(const FoundNight& found)
{
    QStringList words;
    for (const auto* values : {&found.measures, &found.factors}) {
        for (const auto& [id, value] : *values)
            words.append(QStringLiteral("%1=%2").arg(QString::fromUtf8(id)).arg(value));
    }
    if (found.note)
        words.append(QStringLiteral("note=%1").arg(QString::fromUtf8(*found.note)));
    return words.join(QStringLiteral(", "));
}

void addNight(Salvage& salvage, const Sorted& sorted, const Sorted::NightRow& row, Effort& effort)
{
    FoundNight found = row.night;
    const auto measures = sorted.measures.find(found.night);
    if (measures != sorted.measures.end())
        found.measures = measures->second;
    const auto factors = sorted.factors.find(found.night);
    if (factors != sorted.factors.end())
        found.factors = factors->second;
    const QString text = QString::fromUtf8(found.night);
    SalvagedThing thing{QStringLiteral("night"), text, text, State::Sound, soundNight(found), {}, {}, {},
                        row.changedAt,           {}};
    if (!thing.night) {
        thing.night = mendNight(found, effort);
        thing.state = thing.night ? State::Mended : State::Doubtful;
    }
    if (thing.night)
        thing.key = thing.nightText = thing.night->night.toString();
    else
        thing.found = wordsOf(found);
    add(salvage, std::move(thing));
}

/// Values and sessions may be there while the row of their night is not.
void addNightless(Salvage& salvage, const Sorted& sorted)
{
    std::map<QByteArray, FoundNight> loose;
    for (const auto& [night, values] : sorted.measures)
        loose[night].measures = values;
    for (const auto& [night, values] : sorted.factors)
        loose[night].factors = values;
    for (const auto& [name, thing] : salvage.things) {
        if (thing.session)
            loose[thing.nightText.toUtf8()];
    }
    for (const auto& [night, found] : loose) {
        const QString text = QString::fromUtf8(night);
        SalvagedThing thing{QStringLiteral("night"), text, text, State::Doubtful, {}, {}, {}, {}, 0,
                            wordsOf(found)};
        salvage.things.emplace(thing.kind + u' ' + thing.key, std::move(thing));
    }
}

/// The night a text names, or one that is a bit away from it.
std::vector<Night> nightsNear(QByteArray text)
{
    if (const auto night = Night::parse(QString::fromLatin1(text)))
        return {*night};
    std::vector<Night> near;
    for (qsizetype i = 0; i < text.size() && text.size() == 10; ++i) {
        for (int bit = 0; bit < 8; ++bit) {
            text[i] = char(text[i] ^ (1 << bit));
            if (const auto night = Night::parse(QString::fromLatin1(text)))
                near.push_back(*night);
            text[i] = char(text[i] ^ (1 << bit));
        }
    }
    return near;
}

std::optional<SessionRecord::State> stateFrom(const QByteArray& name)
{
    using SessionState = SessionRecord::State;
    for (const auto state : {SessionState::Running, SessionState::Completed, SessionState::Partial}) {
        if (name == stateName(state))
            return state;
    }
    return std::nullopt;
}

void addSession(Salvage& salvage, const LooseRow& row, Effort& effort)
{
    const auto text = [&row](size_t column) { return QString::fromUtf8(bytesOf(row[column])); };
    const auto number = [&row](size_t column) { return row[column].toLongLong(); };
    SalvagedThing thing{
        QStringLiteral("session"), text(0), text(1), State::Doubtful, {}, {}, {}, text(5), number(11), {}};
    thing.found = QStringLiteral("%1, %2").arg(text(2), text(6));
    using std::chrono::milliseconds;
    for (const Night night : nightsNear(bytesOf(row[1]))) {
        const SessionRecord session{SessionId(text(0)),
                                    night,
                                    text(2),
                                    momentOf({number(3), int(number(4)), {}}),
                                    stateFrom(bytesOf(row[6])).value_or(SessionRecord::State::Running),
                                    milliseconds(number(7)),
                                    milliseconds(number(8)),
                                    int(number(9)),
                                    text(10)};
        const bool sound = stateFrom(bytesOf(row[6])) && sessionChecksum(session) == text(12);
        thing.session = sound ? session : mendSession(session, text(12), effort);
        if (!thing.session)
            continue;
        thing.state = sound ? State::Sound : State::Mended;
        thing.key = thing.session->id.text();
        thing.nightText = night.toString();
        break;
    }
    add(salvage, std::move(thing));
}

void addRecord(Salvage& salvage, const LooseRow& row)
{
    const auto text = [&row](size_t column) { return QString::fromUtf8(bytesOf(row[column])); };
    const QJsonDocument body = QJsonDocument::fromJson(bytesOf(row[3]));
    KeptRecord record{text(0), text(1), std::nullopt, body.object()};
    if (!isNone(row[2]))
        record.night = Night::parse(text(2));
    SalvagedThing thing{QStringLiteral("record"),
                        text(0) + u' ' + text(1),
                        text(2),
                        State::Doubtful,
                        {},
                        {},
                        {},
                        {},
                        row[4].toLongLong(),
                        {}};
    const bool sound =
        body.isObject() && (isNone(row[2]) || record.night) && recordChecksum(record) == text(5);
    if (sound) {
        thing.record = record;
        thing.state = State::Sound;
    } else {
        thing.found = text(3);
    }
    add(salvage, std::move(thing));
}

} // namespace

Result<Salvage> salvageFrom(const QString& path)
{
    const auto rows = scanPages(path);
    if (!rows)
        return rows.error();
    Salvage salvage;
    Sorted sorted;
    Effort effort;
    for (const FoundRow& row : *rows)
        sortRow(row, sorted, salvage);
    for (const auto& row : sorted.nights)
        addNight(salvage, sorted, row, effort);
    for (const LooseRow& row : sorted.sessions)
        addSession(salvage, row, effort);
    for (const LooseRow& row : sorted.records)
        addRecord(salvage, row);
    addNightless(salvage, sorted);
    return salvage;
}

} // namespace supine
