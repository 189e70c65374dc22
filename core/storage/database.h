#pragma once

#include "core/base/result.h"

#include <QString>

#include <memory>

namespace supine
{

/// One connection to one SQLite file, opened, used and closed in one thread. QtSql stays behind it.
class Database
{
public:
    enum class Access { ReadWrite, ReadOnly };
    /// When every page of the file is looked at, which takes as long as the journal is large. Later: the
    /// caller calls check() soon. An older schema is always checked first.
    enum class Check { Now, Later };
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Opens (and with ReadWrite creates, readable by its owner alone) the journal at `path`, sets its
    /// pragmas and reads them back, checks it, and brings an older schema up to date. Errors: Format (not a
    /// journal, damaged), Newer (later schema; not one byte is changed and no file appears beside it),
    /// NotFound (ReadOnly and no file), Storage (a symbolic or hard link, no permission, in use, disk).
    [[nodiscard]] static Result<Database> open(const QString& path, Access access = Access::ReadWrite,
                                               Check check = Check::Now);

    /// Looks at every page of the file. Error (Format): it is damaged.
    [[nodiscard]] Result<void> check();

    [[nodiscard]] QString path() const;

    /// One statement without values or rows: schema, pragmas, transactions.
    Result<void> execute(const QString& sql);

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    std::unique_ptr<Connection> m_connection;
    friend class Statement;
};

} // namespace supine
