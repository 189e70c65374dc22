#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace supine
{

/// One connection to one SQLite file, opened, used and closed in one thread. QtSql stays behind it.
class Database
{
public:
    /// Browse: as ReadOnly, and takes a later schema too, as far as it can be read. For private copies.
    enum class Access { ReadWrite, ReadOnly, Browse };
    /// When every page of the file is looked at, which takes as long as the journal is large. Later: the
    /// caller calls check() soon. An older schema is always checked first.
    enum class Check { Now, Later };
    /// Quick: every page and every value's type. Whole: that the indexes agree with the rows, too.
    enum class Depth { Quick, Whole };
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;
    ~Database();

    /// Opens (and with ReadWrite creates, readable by its owner alone) the journal at `path`, sets its
    /// pragmas and reads them back, checks it, and brings an older schema up to date, after a backup of it.
    /// Errors: Format (not a journal, damaged), Newer (later schema; not one byte is changed and no file
    /// appears beside it), NotFound (ReadOnly and no file), Storage (a symbolic or hard link, no permission,
    /// in use, disk).
    [[nodiscard]] static Result<Database> open(const QString& path, Access access = Access::ReadWrite,
                                               Check check = Check::Now);

    /// Writes all of it as it is now, tidied, to a file that does not exist yet or is empty. Errors: Storage,
    /// Format.
    [[nodiscard]] Result<void> copyTo(const QString& path);
    /// What SQLite finds wrong, at most some hundred lines in its own words; empty when all is well.
    [[nodiscard]] Result<QStringList> faults(Depth depth);
    /// Looks at every page of the file. Error (Format): it is damaged.
    [[nodiscard]] Result<void> check(Depth depth = Depth::Whole);

    /// Whether the file at path() is still the one that was opened. A program that brings files from
    /// elsewhere may have put another there; what is written now would be lost or would spoil that one.
    [[nodiscard]] bool inPlace() const;
    /// A number that changes when another connection, of this program or another, has committed something.
    [[nodiscard]] Result<qint64> foreignChanges();

    /// Closes the connection and opens the file that is at path() now, with everything open() does. After an
    /// error it stays closed: every statement fails.
    [[nodiscard]] Result<void> reopen();
    /// Closes it: every statement fails until reopen().
    void close();

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    /// One statement without values or rows: schema, pragmas, transactions.
    Result<void> execute(const QString& sql);

private:
    struct Connection;
    explicit Database(std::unique_ptr<Connection> connection);
    /// Opens the file as it is; nothing is looked at. Error: Storage.
    [[nodiscard]] static Result<Database> connect(const QString& path, bool readOnly);
    [[nodiscard]] Result<QStringList> look(Depth depth);
    [[nodiscard]] Result<QStringList> lookAtCopy();
    std::unique_ptr<Connection> m_connection;
    friend class Statement;
};

} // namespace supine
