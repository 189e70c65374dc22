#include "core/journal/rebuild.h"

#include "core/journal/checksum.h"
#include "core/journal/integrity.h"
#include "core/journal/night_store.h"
#include "core/journal/record_store.h"
#include "core/journal/session_store.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace supine
{
namespace
{

template<class Id>
Result<void> putValues(Database& database, const char* table, Night night, const std::map<Id, int>& values)
{
    for (const auto& [id, value] : values) {
        if (const auto put =
                Statement(database, QStringLiteral("INSERT INTO %1 (night, id, value) VALUES (?, ?, ?)")
                                        .arg(QString::fromLatin1(table)))
                    .bind(night.toString())
                    .bind(id.text())
                    .bind(value)
                    .run();
            !put)
            return put;
    }
    return {};
}

Result<void> putNight(Database& database, const NightRecord& record, qint64 changedAt)
{
    if (const auto put =
            Statement(database, QStringLiteral("INSERT INTO night (night, note, changed_at, checksum) "
                                               "VALUES (?, ?, ?, ?)"))
                .bind(record.night.toString())
                .bind(record.note ? QVariant(*record.note) : QVariant())
                .bind(changedAt)
                .bind(nightChecksum(record))
                .run();
        !put)
        return put;
    if (const auto put = putValues(database, "measure", record.night, record.measures); !put)
        return put;
    return putValues(database, "factor", record.night, record.factors);
}

/// History and drafts have no checksum: a row that the schema does not take is left out.
void putLoose(Database& database, const char* sql, const LooseRow& row)
{
    Statement statement(database, QString::fromLatin1(sql));
    for (const QVariant& value : row)
        statement.bind(value);
    static_cast<void>(statement.run());
}

Result<void> putThing(Database& database, const SalvagedThing& thing, const QDateTime& now)
{
    if (thing.night)
        return putNight(database, *thing.night, thing.changedAt);
    if (thing.record)
        return recordstore::writeRecord(database, *thing.record,
                                        QDateTime::fromMSecsSinceEpoch(thing.changedAt));
    if (!thing.session)
        return {};
    if (const auto ensured = nightstore::ensureNight(database, thing.session->night, now); !ensured)
        return ensured;
    if (const auto put = sessionstore::writeSession(database, *thing.session,
                                                    QDateTime::fromMSecsSinceEpoch(thing.changedAt));
        !put)
        return put;
    return Statement(database, QStringLiteral("UPDATE session SET started_zone = ? WHERE id = ?"))
        .bind(thing.zone)
        .bind(thing.session->id.text())
        .run();
}

Result<void> putAll(Database& database, const Salvage& salvage, const QDateTime& now)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (const bool nights : {true, false}) { // a session needs its night
        for (const auto& [name, thing] : salvage.things) {
            if (thing.night.has_value() != nights)
                continue;
            if (const auto put = putThing(database, thing, now); !put)
                return put;
        }
    }
    for (const auto& [id, row] : salvage.changes)
        putLoose(database, "INSERT OR IGNORE INTO change VALUES (?, ?, ?, ?, ?, ?)", row);
    for (const LooseRow& row : salvage.formers)
        putLoose(database, "INSERT OR IGNORE INTO former VALUES (?, ?, ?, ?)", row);
    for (const LooseRow& row : salvage.drafts)
        putLoose(database, "INSERT OR IGNORE INTO draft VALUES (?, ?, ?, ?)", row);
    return transaction->commit();
}

} // namespace

Result<int> rebuildJournal(const Salvage& salvage, const QString& path, const QDateTime& now)
{
    auto database = Database::open(path);
    if (!database)
        return database.error();
    if (const auto put = putAll(*database, salvage, now); !put)
        return put.error();
    if (const auto sound = verifyJournal(*database); !sound)
        return sound.error();
    const auto count = singleValue(*database, QStringLiteral("SELECT count(*) FROM night"));
    if (!count)
        return count.error();
    if (const auto whole = database->execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")); !whole)
        return whole.error();
    return (*count)->toInt();
}

} // namespace supine
