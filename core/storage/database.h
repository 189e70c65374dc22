#pragma once

#include "core/base/result.h"

#include <QString>
#include <QVariant>

#include <memory>

namespace supine
{

/// One connection to one SQLite file, opened, used and closed in one thread. QtSql stays behind it.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Opens (and with ReadWrite creates) the journal at `path`, sets its pragmas and reads them back, and brings an older
    /// schema up to date. Errors: Format (not a journal, damaged), Newer (later schema; not one byte is changed), Storage.
    [[nodiscard]] static Result<Database> open(const QString& path, Access access = Access::ReadWrite);

    [[nodiscard]] QString path() const;

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
    friend class Statement;
    friend class Transaction;
};

} // namespace supine
