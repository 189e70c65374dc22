#include "core/storage/database.h"

#include "core/storage/connection.h"
#include "core/storage/file_header.h"
#include "core/storage/migrator.h"
#include "core/storage/schema.h"
#include "core/storage/sql_error.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>
#include <vector>

namespace supine
{
namespace
{

struct Pragma {
    const char* name;
    const char* value; ///< as set
    const char* read;  ///< as read back
};

// Concern the connection alone; nothing is written by them.
constexpr Pragma guards[] = {
    {"trusted_schema", "OFF", "0"}, {"cell_size_check", "ON", "1"},    {"mmap_size", "0", "0"},
    {"foreign_keys", "ON", "1"},    {"recursive_triggers", "ON", "1"}, {"temp_store", "MEMORY", "2"},
};

// FULL, because NORMAL may lose acknowledged commits of a write-ahead log when the power fails.
constexpr Pragma durability[] = {
    {"secure_delete", "ON", "1"},
    {"journal_mode", "WAL", "wal"},
    {"synchronous", "FULL", "2"},
#ifdef Q_OS_MACOS
    {"fullfsync", "ON", "1"},
#endif
};

template<size_t Count>
Result<void> apply(Database& database, const Pragma (&pragmas)[Count])
{
    for (const Pragma& pragma : pragmas) {
        const QString name = QString::fromLatin1(pragma.name);
        if (const auto set = database.execute(
                QStringLiteral("PRAGMA %1 = %2").arg(name, QString::fromLatin1(pragma.value)));
            !set)
            return set;
        const auto now = singleValue(database, QStringLiteral("PRAGMA %1").arg(name));
        if (!now)
            return now.error();
        // Reading back nothing means that SQLite was built without it, as mmap_size may be.
        if (now->has_value() && (*now)->toString() != QLatin1String(pragma.read))
            return Error{Error::Kind::Storage,
                         QStringLiteral("The journal %1 refuses the setting %2.").arg(database.path(), name)};
    }
    return {};
}

Error newer(const QString& path, qint64 schema)
{
    return {Error::Kind::Newer,
            QStringLiteral(
                "The journal %1 was written by a later version of Supine (schema %2, this version knows %3).")
                .arg(path)
                .arg(schema)
                .arg(latestSchema())};
}

Error foreign(const QString& path)
{
    return {Error::Kind::Format, QStringLiteral("The file %1 belongs to another application.").arg(path)};
}

/// What the bytes say, before SQLite opens the file.
Result<void> inspect(const QString& path)
{
    const auto header = readFileHeader(path);
    if (!header)
        return header.error();
    if (header->empty)
        return {};
    if (header->application != applicationId && header->application != 0)
        return foreign(path);
    if (header->application == applicationId && header->schema > quint32(latestSchema()))
        return newer(path, header->schema);
    return {};
}

/// What SQLite says, before anything is written.
Result<void> recognise(Database& database, Database::Access access)
{
    const auto id = singleValue(database, QStringLiteral("PRAGMA application_id"));
    const auto schema = singleValue(database, QStringLiteral("PRAGMA user_version"));
    const auto objects = singleValue(database, QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    for (const auto* read : {&id, &schema, &objects}) {
        if (!*read)
            return read->error();
    }
    const bool ours = quint32((*id)->toLongLong()) == applicationId;
    const bool blank = (*id)->toLongLong() == 0 && (*schema)->toInt() == 0 && (*objects)->toInt() == 0;
    if (!ours && !(blank && access == Database::Access::ReadWrite))
        return foreign(database.path());
    if ((*schema)->toInt() > latestSchema())
        return newer(database.path(), (*schema)->toInt());
    return {};
}

/// Whether opening it goes on to write another schema; true when nothing is known.
bool willMigrate(Database& database)
{
    const auto schema = singleValue(database, QStringLiteral("PRAGMA user_version"));
    return !schema || (*schema)->toInt() != latestSchema();
}

Result<void> settle(Database& database, Database::Access access, Database::Check check)
{
    if (const auto done = apply(database, guards); !done)
        return done;
    if (const auto done = recognise(database, access); !done)
        return done;
    if (access == Database::Access::ReadWrite) {
        if (const auto done = apply(database, durability); !done)
            return done;
    }
    if (check == Database::Check::Now || willMigrate(database)) {
        if (const auto done = database.check(); !done)
            return done;
    }
    return access == Database::Access::ReadWrite ? migrate(database) : Result<void>();
}

QString uniqueName()
{
    static std::atomic<quint64> count{0};
    return QStringLiteral("supine-%1").arg(++count);
}

} // namespace

Database::Connection::~Connection()
{
    QSqlDatabase::removeDatabase(name);
}

Database::Database(std::unique_ptr<Connection> connection) : m_connection(std::move(connection)) {}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString& path, Access access, Check check)
{
    const QFileInfo file(path);
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return Error{Error::Kind::Storage, QStringLiteral("There is no folder %1.").arg(file.absolutePath())};
    const QString real = QDir(folder).filePath(file.fileName());
    const bool exists = file.exists() || file.isSymLink();
    if (!exists && access == Access::ReadOnly)
        return Error{Error::Kind::NotFound, QStringLiteral("There is no journal %1.").arg(real)};
    if (exists) {
        if (const auto fit = inspect(real); !fit)
            return fit.error();
    }
    if (access == Access::ReadWrite) {
        if (const auto made = ensurePrivateFile(real); !made)
            return made.error();
    }
    Database database(std::make_unique<Connection>(uniqueName(), real));
    {
        QSqlDatabase connection =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_connection->name);
        connection.setDatabaseName(real);
        connection.setConnectOptions(access == Access::ReadOnly
                                         ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                         : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!connection.open())
            return sqlError(real, connection.lastError());
    }
    if (const auto settled = settle(database, access, check); !settled)
        return settled.error();
    return database;
}

Result<void> Database::check()
{
    const auto verdict = singleValue(*this, QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict)
        return verdict.error();
    if (!verdict->has_value() || (*verdict)->toString() != QLatin1String("ok"))
        return Error{Error::Kind::Format,
                     QStringLiteral("The journal %1 is damaged: %2.")
                         .arg(path(), verdict->value_or(QVariant()).toString().simplified())};
    // The pages it read would stay in memory for as long as the program runs.
    return execute(QStringLiteral("PRAGMA shrink_memory"));
}

QString Database::path() const
{
    return m_connection->path;
}

Result<void> Database::execute(const QString& sql)
{
    QSqlQuery query(QSqlDatabase::database(m_connection->name, false));
    if (!query.exec(sql))
        return sqlError(m_connection->path, query.lastError());
    return {};
}

} // namespace supine
