#include "core/journal/record_store.h"

#include "core/journal/checksum.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

namespace supine::recordstore
{
namespace
{

/// Nothing when the row is not as it was written.
std::optional<KeptRecord> recordOf(const Statement& row)
{
    const QJsonDocument body = QJsonDocument::fromJson(row.text(3).toUtf8());
    KeptRecord record{row.text(0), row.text(1), std::nullopt, body.object()};
    if (!row.isNull(2)) {
        record.night = Night::parse(row.text(2));
        if (!record.night)
            return std::nullopt;
    }
    if (!body.isObject() || recordChecksum(record) != row.text(4))
        return std::nullopt;
    return record;
}

Problem doubtful(const Statement& row)
{
    return {QStringLiteral("record"), row.text(2),
            QStringLiteral("The record %1 of kind %2 does not match its checksum.")
                .arg(row.text(1), row.text(0))};
}

} // namespace

Result<std::vector<KeptRecord>> readRecords(Database& database, const std::optional<QString>& kind,
                                            Problems& problems)
{
    Statement statement(database, QStringLiteral("SELECT kind, id, night, body, checksum FROM record "
                                                 "WHERE kind = coalesce(?, kind) ORDER BY kind, night, id"));
    statement.bind(kind ? QVariant(*kind) : QVariant());
    std::vector<KeptRecord> records;
    while (true) {
        const auto next = statement.step();
        if (!next)
            return next.error();
        if (!*next)
            return records;
        if (auto record = recordOf(statement))
            records.push_back(std::move(*record));
        else
            problems.push_back(doubtful(statement));
    }
}

Result<void> writeRecord(Database& database, const KeptRecord& record, const QDateTime& now)
{
    return Statement(
               database,
               QStringLiteral("INSERT OR REPLACE INTO record (kind, id, night, body, changed_at, checksum) "
                              "VALUES (?, ?, ?, ?, ?, ?)"))
        .bind(record.kind)
        .bind(record.id)
        .bind(record.night ? QVariant(record.night->toString()) : QVariant())
        .bind(QString::fromUtf8(QJsonDocument(record.body).toJson(QJsonDocument::Compact)))
        .bind(now.toMSecsSinceEpoch())
        .bind(recordChecksum(record))
        .run();
}

Result<void> eraseRecord(Database& database, const QString& kind, const QString& id)
{
    return Statement(database, QStringLiteral("DELETE FROM record WHERE kind = ? AND id = ?"))
        .bind(kind)
        .bind(id)
        .run();
}

} // namespace supine::recordstore
