#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

namespace supine
{

/// All or nothing. Takes the write lock at once (BEGIN IMMEDIATE): a deferred transaction that turns from
/// reading to writing fails with SQLITE_BUSY without waiting. Not nested. What was not committed is rolled
/// back at the end of its life.
class Transaction
{
public:
    /// Errors: Storage (another program writes for longer than 5 s, the file was replaced underneath, disk).
    [[nodiscard]] static Result<Transaction> begin(Database& database);
    /// Reading only: every statement until its end sees the same state, whatever others write meanwhile.
    [[nodiscard]] static Result<Transaction> snapshot(Database& database);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;

    /// Everything is on the disk when this succeeds; nothing has changed when it fails.
    Result<void> commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database; ///< null once committed or moved from
};

} // namespace supine
