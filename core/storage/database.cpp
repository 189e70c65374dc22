#include "core/storage/database.h"

#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/file_header.h"
#include "core/storage/migrator.h"
#include "core/storage/recognise.h"
#include "core/storage/schema.h"
#include "core/storage/sql_error.h"
#include "core/storage/statement.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

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

/// The journal as it is before another schema is written to it, among the backups.
Result<void> backUpFirst(Database& database, int schema)
{
    const QFileInfo file(database.path());
    const auto kept = keepBackup(database, file.absolutePath(), file.lastModified(),
                                 QStringLiteral("schema-%1").arg(schema), {});
    return kept ? Result<void>() : kept.error();
}

Result<void> settle(Database& database, Database::Access access, Database::Check check)
{
    if (const auto done = apply(database, guards); !done)
        return done;
    if (const auto done = recognise(database, access); !done)
        return done;
    const bool writes = access == Database::Access::ReadWrite;
    if (writes) {
        if (const auto done = apply(database, durability); !done)
            return done;
    }
    const auto schema = schemaOf(database);
    if (!schema)
        return schema.error();
    const bool older = *schema < latestSchema();
    if (check == Database::Check::Now || older) {
        if (const auto done = database.check(); !done)
            return done;
    }
    if (!writes || !older)
        return {};
    if (*schema > 0) {
        if (const auto kept = backUpFirst(database, *schema); !kept)
            return kept;
    }
    return migrate(database);
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
    if (!exists && access != Access::ReadWrite)
        return Error{Error::Kind::NotFound, QStringLiteral("There is no journal %1.").arg(real)};
    if (exists) {
        if (const auto fit = inspect(real, access); !fit)
            return fit.error();
    }
    if (access == Access::ReadWrite) {
        if (const auto made = ensurePrivateFile(real); !made)
            return made.error();
    }
    auto database = connect(real, access != Access::ReadWrite);
    if (!database)
        return database;
    if (const auto settled = settle(*database, access, check); !settled)
        return settled.error();
    return database;
}

Result<Database> Database::connect(const QString& path, bool readOnly)
{
    Database database(std::make_unique<Connection>(uniqueName(), path));
    {
        QSqlDatabase connection =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database.m_connection->name);
        connection.setDatabaseName(path);
        connection.setConnectOptions(readOnly
                                         ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                         : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!connection.open())
            return sqlError(path, connection.lastError());
    }
    database.m_connection->place = placeOf(path);
    database.m_connection->readOnly = readOnly;
    return database;
}

Result<QStringList> Database::faults(Depth depth)
{
    const auto found = look(depth);
    const bool enough = !found || !found->isEmpty() || !isReadOnly();
    return enough ? found : lookAtCopy();
}

/// Where SQLite may not write it leaves out every CHECK constraint, so they are looked at in a copy made for
/// the moment. Where that cannot be made, what was looked at has to do.
Result<QStringList> Database::lookAtCopy()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("copy.sqlite"));
    if (!folder.isValid() || !copyTo(path))
        return QStringList();
    auto copy = connect(path, false);
    return copy ? copy->look(Depth::Quick) : QStringList();
}

Result<void> Database::copyTo(const QString& path)
{
    QString quoted = path;
    quoted.replace(u'\'', QStringLiteral("''"));
    return execute(QStringLiteral("VACUUM INTO '%1'").arg(quoted));
}

Result<QStringList> Database::look(Depth depth)
{
    Statement rows(*this, depth == Depth::Whole ? QStringLiteral("PRAGMA integrity_check(100)")
                                                : QStringLiteral("PRAGMA quick_check(100)"));
    QStringList found;
    while (true) {
        const auto next = rows.step();
        if (!next)
            return next.error();
        if (!*next)
            break;
        for (const QString& line : rows.text(0).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(QLatin1String("***")))
                found.append(line.simplified());
        }
    }
    if (found == QStringList{QStringLiteral("ok")})
        return QStringList();
    if (found.isEmpty())
        found.append(QStringLiteral("it cannot be looked through"));
    return found;
}

Result<void> Database::check(Depth depth)
{
    const auto found = faults(depth);
    if (!found)
        return found.error();
    if (!found->isEmpty())
        return Error{Error::Kind::Format,
                     QStringLiteral("The journal %1 is damaged: %2.").arg(path(), found->first())};
    // The pages it read would stay in memory for as long as the program runs.
    return execute(QStringLiteral("PRAGMA shrink_memory"));
}

bool Database::inPlace() const
{
    return m_connection->place == placeOf(m_connection->path);
}

bool Database::isReadOnly() const
{
    return m_connection->readOnly;
}

void Database::close()
{
    // A name that QtSql does not know: what is asked of it fails and does no harm.
    m_connection = std::make_unique<Connection>(uniqueName(), m_connection->path);
}

Result<void> Database::reopen()
{
    const QString path = m_connection->path;
    close();
    auto opened = open(path);
    if (!opened)
        return opened.error();
    *this = std::move(*opened);
    return {};
}

Result<qint64> Database::foreignChanges()
{
    const auto version = singleValue(*this, QStringLiteral("PRAGMA data_version"));
    if (!version)
        return version.error();
    return version->value_or(QVariant(0)).toLongLong();
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
