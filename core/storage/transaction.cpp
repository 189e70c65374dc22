#include "core/storage/transaction.h"

#include <utility>

namespace supine
{

Result<Transaction> Transaction::begin(Database& database)
{
    if (database.isReadOnly())
        return Error{Error::Kind::Newer, QStringLiteral("The journal is open for reading alone.")};
    if (const auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    Transaction transaction(database);
    if (!database.inPlace())
        return Error{Error::Kind::Storage,
                     QStringLiteral("The journal %1 was replaced or removed by another program, so nothing "
                                    "was written.")
                         .arg(database.path())};
    return transaction;
}

Result<Transaction> Transaction::snapshot(Database& database)
{
    if (const auto begun = database.execute(QStringLiteral("BEGIN DEFERRED")); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr))
{
}

Transaction::~Transaction()
{
    if (m_database)
        static_cast<void>(m_database->execute(QStringLiteral("ROLLBACK")));
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_database);
    const auto committed = m_database->execute(QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace supine
