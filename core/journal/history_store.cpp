#include "core/journal/history_store.h"

#include "core/journal/instant.h"
#include "core/storage/statement.h"

namespace supine::historystore
{
namespace
{

/// Adds one former value to the change it belongs to.
void addFormer(HistoryEntry& change, const QString& kind, const QString& id, const QVariant& value)
{
    const std::optional<int> number = value.isNull() ? std::nullopt : std::optional(value.toInt());
    if (kind == QLatin1String("measure"))
        change.former.measures[MeasureId(id)] = number;
    else if (kind == QLatin1String("factor"))
        change.former.factors[FactorId(id)] = number;
    else if (kind == QLatin1String("note"))
        change.former.note = value.isNull() ? std::optional<QString>() : value.toString();
}

template<class Id>
Result<void> writeValues(Statement& insert, qint64 change, const QString& kind,
                         const std::map<Id, std::optional<int>>& values)
{
    for (const auto& [id, value] : values) {
        insert.bind(change).bind(kind).bind(id.text()).bind(value ? QVariant(*value) : QVariant());
        if (const auto done = insert.run(); !done)
            return done;
    }
    return {};
}

} // namespace

Result<std::vector<HistoryEntry>> readHistory(Database& database, std::optional<Night> from,
                                              std::optional<Night> to)
{
    Statement rows(database,
                   QStringLiteral("SELECT c.id, c.night, c.source, c.changed_at, c.changed_offset, "
                                  "c.changed_zone, f.kind, f.id, f.value FROM change AS c "
                                  "LEFT JOIN former AS f ON f.change = c.id WHERE c.night BETWEEN ? AND ? "
                                  "ORDER BY c.changed_at, c.id, f.kind, f.id"));
    rows.bind(from ? from->toString() : QStringLiteral("0000-00-00"));
    rows.bind(to ? to->toString() : QStringLiteral("9999-99-99"));
    std::vector<HistoryEntry> changes;
    qint64 last = -1;
    while (true) {
        const auto next = rows.step();
        if (!next)
            return next.error();
        if (!*next)
            return changes;
        if (rows.integer(0) != last) {
            const auto night = Night::parse(rows.text(1));
            if (!night)
                continue;
            last = rows.integer(0);
            changes.push_back({*night, rows.text(2),
                               momentOf({rows.integer(3), int(rows.integer(4)), QString()}), rows.text(5),
                               NightChange{}});
        }
        if (!rows.isNull(6))
            addFormer(changes.back(), rows.text(6), rows.text(7), rows.column(8));
    }
}

Result<void> writeHistory(Database& database, const std::vector<const HistoryEntry*>& changes)
{
    if (changes.empty())
        return {};
    const auto highest = singleValue(database, QStringLiteral("SELECT coalesce(max(id), 0) FROM change"));
    if (!highest)
        return highest.error();
    qint64 id = (*highest)->toLongLong();
    Statement insert(database, QStringLiteral("INSERT INTO change (id, night, source, changed_at, "
                                              "changed_offset, changed_zone) VALUES (?, ?, ?, ?, ?, ?)"));
    Statement former(database,
                     QStringLiteral("INSERT INTO former (change, kind, id, value) VALUES (?, ?, ?, ?)"));
    for (const HistoryEntry* change : changes) {
        ++id;
        insert.bind(id).bind(change->night.toString()).bind(change->source);
        insert.bind(change->when.toMSecsSinceEpoch()).bind(change->when.offsetFromUtc() / 60);
        if (const auto done = insert.bind(change->zone).run(); !done)
            return done;
        if (const auto done = writeValues(former, id, QStringLiteral("measure"), change->former.measures);
            !done)
            return done;
        if (const auto done = writeValues(former, id, QStringLiteral("factor"), change->former.factors);
            !done)
            return done;
        if (!change->former.note)
            continue;
        const std::optional<QString>& note = *change->former.note;
        former.bind(id).bind(QStringLiteral("note")).bind(QStringLiteral("note"));
        if (const auto done = former.bind(note ? QVariant(*note) : QVariant()).run(); !done)
            return done;
    }
    return {};
}

} // namespace supine::historystore
