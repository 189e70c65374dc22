#include "core/journal/night_store.h"

#include "core/journal/checksum.h"
#include "core/journal/instant.h"
#include "core/storage/statement.h"

#include <QStringTokenizer>

#include <algorithm>
#include <map>

namespace supine::nightstore
{
namespace
{

struct Row {
    QString night; ///< as it stands there
    NightRecord record;
    QString checksum;
};

/// Date texts sort as dates; these stand for no limit.
QString lowest(std::optional<Night> from)
{
    return from ? from->toString() : QStringLiteral("0000-00-00");
}

QString highest(std::optional<Night> to)
{
    return to ? to->toString() : QStringLiteral("9999-99-99");
}

/// A value that no version writes; its integer would not fit in what we keep it in.
constexpr qint64 impossible = -1;

Problem doubtful(const QString& night)
{
    return {QStringLiteral("night"), night,
            QStringLiteral("The record of the night %1 does not match its checksum.").arg(night)};
}

Problem stray(const QString& night, const QString& id)
{
    return {QStringLiteral("value"), night,
            QStringLiteral("The value %1 belongs to the night %2, which is not there.")
                .arg(id.simplified(), night)};
}

int settled(qint64 value)
{
    return int(value >= 0 && value <= 1440 ? value : impossible);
}

/// Both come in order, so the search goes on from where it was; rows out of order are damage, and found all
/// the same.
std::vector<Row>::iterator rowOf(std::vector<Row>& rows, std::vector<Row>::iterator from,
                                 const QString& night)
{
    const auto fits = [&night](const Row& row) { return row.night == night; };
    const auto found = std::find_if(from, rows.end(), fits);
    if (found != rows.end())
        return found;
    const auto before = std::find_if(rows.begin(), from, fits);
    return before == from ? rows.end() : before;
}

/// "id=value" a line. What does not read so is a value no version writes.
template<class Id>
void takeValues(const QString& lines, std::map<Id, int>& into)
{
    for (const auto line : QStringTokenizer{lines, u'\n'}) {
        const auto equals = line.lastIndexOf(u'=');
        bool whole = false;
        const qlonglong value = line.mid(equals + 1).toLongLong(&whole);
        into.emplace_hint(into.end(), Id(line.left(std::max(equals, qsizetype(0))).toString()),
                          settled(whole ? value : impossible));
    }
}

/// The values of a table, one row a night: rows cost more than what is in them.
template<class Id>
Result<void> readValues(Database& database, const char* table, const QString& from, const QString& to,
                        std::vector<Row>& rows, std::map<Id, int> NightRecord::*values, Problems& problems)
{
    Statement statement(database, QStringLiteral("SELECT night, group_concat(id || '=' || value, char(10)) "
                                                 "FROM %1 WHERE night BETWEEN ? AND ? GROUP BY night")
                                      .arg(QLatin1String(table)));
    statement.bind(from).bind(to);
    auto row = rows.begin();
    while (true) {
        const auto next = statement.step();
        if (!next)
            return next.error();
        if (!*next)
            return {};
        const QString night = statement.text(0);
        row = rowOf(rows, row, night);
        if (row == rows.end()) {
            problems.push_back(stray(night, statement.text(1)));
            row = rows.begin();
            continue;
        }
        takeValues(statement.text(1), row->record.*values);
    }
}

Result<std::vector<Row>> readRows(Database& database, const QString& from, const QString& to,
                                  Problems& problems)
{
    std::vector<Row> rows;
    Statement statement(database, QStringLiteral("SELECT night, note, checksum FROM night "
                                                 "WHERE night BETWEEN ? AND ? ORDER BY night"));
    statement.bind(from).bind(to);
    while (true) {
        const auto next = statement.step();
        if (!next)
            return next.error();
        if (!*next)
            return rows;
        const auto night = Night::parse(statement.text(0));
        if (!night) {
            problems.push_back(doubtful(statement.text(0)));
            continue;
        }
        Row row{statement.text(0), NightRecord{*night, {}, {}, {}, {}}, statement.text(2)};
        if (!statement.isNull(1))
            row.record.note = statement.text(1);
        rows.push_back(std::move(row));
    }
}

template<class Id>
void collectFormer(const std::map<Id, int>& before, const std::map<Id, std::optional<int>>& change,
                   std::map<Id, std::optional<int>>& former)
{
    for (const auto& [id, value] : change) {
        const auto found = before.find(id);
        const std::optional<int> old =
            found == before.end() ? std::nullopt : std::optional<int>(found->second);
        if (old != value)
            former.emplace(id, old);
    }
}

template<class Id>
Result<void> writeValues(Database& database, const QString& table, Night night,
                         const std::map<Id, std::optional<int>>& values, std::map<Id, int>& into)
{
    const QString insert =
        QStringLiteral("INSERT OR REPLACE INTO %1 (night, id, value) VALUES (?, ?, ?)").arg(table);
    const QString erase = QStringLiteral("DELETE FROM %1 WHERE night = ? AND id = ?").arg(table);
    for (const auto& [id, value] : values) {
        Statement statement(database, value ? insert : erase);
        statement.bind(night.toString()).bind(id.text());
        if (value)
            statement.bind(*value);
        if (const auto done = statement.run(); !done)
            return done;
        if (value)
            into[id] = *value;
        else
            into.erase(id);
    }
    return {};
}

Result<void> writeHistory(Database& database, Night night, const NightChange& former, const QString& source,
                          const QDateTime& now)
{
    const Instant instant = instantOf(now);
    if (const auto done =
            Statement(database,
                      QStringLiteral("INSERT INTO change (night, source, changed_at, changed_offset, "
                                     "changed_zone) VALUES (?, ?, ?, ?, ?)"))
                .bind(night.toString())
                .bind(source)
                .bind(instant.utcMilliseconds)
                .bind(instant.offsetMinutes)
                .bind(instant.zone)
                .run();
        !done)
        return done;
    const auto keep = [&database](const char* kind, const QString& id, const QVariant& value) {
        return Statement(database, QStringLiteral("INSERT INTO former (change, kind, id, value) "
                                                  "VALUES (last_insert_rowid(), ?, ?, ?)"))
            .bind(QString::fromLatin1(kind))
            .bind(id)
            .bind(value)
            .run();
    };
    const auto number = [](const std::optional<int>& value) { return value ? QVariant(*value) : QVariant(); };
    for (const auto& [id, value] : former.measures) {
        if (const auto done = keep("measure", id.text(), number(value)); !done)
            return done;
    }
    for (const auto& [id, value] : former.factors) {
        if (const auto done = keep("factor", id.text(), number(value)); !done)
            return done;
    }
    if (former.note)
        return keep("note", QStringLiteral("note"), *former.note ? QVariant(**former.note) : QVariant());
    return {};
}

} // namespace

Result<std::vector<NightRecord>> readNights(Database& database, std::optional<Night> from,
                                            std::optional<Night> to, Problems& problems)
{
    const QString first = lowest(from);
    const QString last = highest(to);
    auto rows = readRows(database, first, last, problems);
    if (!rows)
        return rows.error();
    if (const auto done =
            readValues(database, "measure", first, last, *rows, &NightRecord::measures, problems);
        !done)
        return done.error();
    if (const auto done = readValues(database, "factor", first, last, *rows, &NightRecord::factors, problems);
        !done)
        return done.error();
    std::vector<NightRecord> records;
    records.reserve(rows->size());
    for (Row& row : *rows) {
        if (nightChecksum(row.record) == row.checksum)
            records.push_back(std::move(row.record));
        else
            problems.push_back(doubtful(row.night));
    }
    return records;
}

Result<NightRecord> readNight(Database& database, Night night)
{
    Problems problems;
    auto found = readNights(database, night, night, problems);
    if (!found)
        return found.error();
    if (!problems.empty())
        return Error{Error::Kind::Format, problems.front().detail};
    return found->empty() ? NightRecord{night, {}, {}, {}, {}} : std::move(found->front());
}

NightChange former(const NightRecord& before, const NightChange& change)
{
    NightChange result;
    collectFormer(before.measures, change.measures, result.measures);
    collectFormer(before.factors, change.factors, result.factors);
    if (change.note && *change.note != before.note)
        result.note = before.note;
    return result;
}

Result<void> writeNight(Database& database, const NightRecord& before, const NightChange& change,
                        const QString& source, const QDateTime& now)
{
    if (const auto done = ensureNight(database, before.night, now); !done)
        return done;
    NightRecord after = before;
    if (const auto done =
            writeValues(database, QStringLiteral("measure"), before.night, change.measures, after.measures);
        !done)
        return done;
    if (const auto done =
            writeValues(database, QStringLiteral("factor"), before.night, change.factors, after.factors);
        !done)
        return done;
    if (change.note)
        after.note = *change.note;
    if (const auto done =
            Statement(database, QStringLiteral("UPDATE night SET note = ?, changed_at = ?, checksum = ? "
                                               "WHERE night = ?"))
                .bind(after.note ? QVariant(*after.note) : QVariant())
                .bind(now.toMSecsSinceEpoch())
                .bind(nightChecksum(after))
                .bind(before.night.toString())
                .run();
        !done)
        return done;
    if (const auto done = writeHistory(database, before.night, former(before, change), source, now); !done)
        return done;
    return dropEmptyNight(database, before.night);
}

Result<void> ensureNight(Database& database, Night night, const QDateTime& now)
{
    return Statement(database,
                     QStringLiteral("INSERT OR IGNORE INTO night (night, note, changed_at, checksum) "
                                    "VALUES (?, NULL, ?, ?)"))
        .bind(night.toString())
        .bind(now.toMSecsSinceEpoch())
        .bind(nightChecksum(NightRecord{night, {}, {}, {}, {}}))
        .run();
}

Result<void> dropEmptyNight(Database& database, Night night)
{
    return Statement(
               database,
               QStringLiteral("DELETE FROM night WHERE night = ? AND note IS NULL "
                              "AND NOT EXISTS (SELECT 1 FROM measure WHERE measure.night = night.night) "
                              "AND NOT EXISTS (SELECT 1 FROM factor WHERE factor.night = night.night) "
                              "AND NOT EXISTS (SELECT 1 FROM session WHERE session.night = night.night)"))
        .bind(night.toString())
        .run();
}

} // namespace supine::nightstore
