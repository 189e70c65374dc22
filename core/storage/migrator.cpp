#include "core/storage/migrator.h"

#include "core/storage/recognise.h"
#include "core/storage/transaction.h"

namespace supine
{
namespace
{

Result<void> apply(Database& database, const Migration& step)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    const auto now = schemaOf(database); // another program may have been faster
    if (!now)
        return now.error();
    if (*now >= step.number)
        return {};
    for (const char* statement : step.statements) {
        if (const auto done = database.execute(QString::fromLatin1(statement)); !done)
            return done;
    }
    const QString id = QStringLiteral("PRAGMA application_id = %1").arg(applicationId);
    const QString number = QStringLiteral("PRAGMA user_version = %1").arg(step.number);
    for (const QString& pragma : {id, number}) {
        if (const auto done = database.execute(pragma); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace

Result<void> migrate(Database& database, std::span<const Migration> steps)
{
    const auto before = schemaOf(database);
    if (!before)
        return before.error();
    if (*before >= steps.back().number)
        return {};
    for (const Migration& step : steps) {
        if (const auto done = apply(database, step); !done)
            return done;
    }
    // Whoever looks at the file without SQLite, such as an older Supine before it opens anything, finds the
    // new number.
    return database.execute(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace supine
