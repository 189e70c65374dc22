#include "app/application/home.h"

#include "app/application/demo_journal.h"
#include "core/journal/integrity.h"
#include "core/storage/backup.h"
#include "core/storage/data_folder.h"
#include "core/storage/durable.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace supine
{

namespace
{

/// Looking through years of nights takes megabytes that an evening in the tray has no use for.
void giveBackMemory(Database& database)
{
    (void)database.execute(QStringLiteral("PRAGMA shrink_memory"));
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace

Home::Home() = default;
Home::~Home() = default;

Result<QString> Home::prepareFolder(const QString& folder)
{
    if (!folder.isEmpty())
        return prepareDataFolder(folder);
    return prepareDataFolder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                             Parents::Make);
}

Result<std::unique_ptr<Home>> Home::open(const QString& folder, const Clock& clock, Database::Check check)
{
    const auto prepared = prepareFolder(folder);
    if (!prepared)
        return prepared.error();
    auto database = Database::open(journalPath(*prepared), Database::Access::ReadWrite, check);
    if (!database)
        return database.error();
    std::unique_ptr<Home> home(new Home);
    home->m_folder = *prepared;
    home->m_database = std::make_unique<Database>(std::move(*database));
    home->m_journal = std::make_unique<Journal>(*home->m_database, clock);
    return home;
}

Result<std::unique_ptr<Home>> Home::openToRead(const QString& folder, const Clock& clock)
{
    const auto prepared = prepareFolder(folder);
    if (!prepared)
        return prepared.error();
    std::unique_ptr<Home> home(new Home);
    home->m_folder = *prepared;
    home->m_copy = std::make_unique<QTemporaryDir>();
    if (!home->m_copy->isValid())
        return Error{Error::Kind::Storage,
                     QStringLiteral("No folder for a copy of the journal could be made.")};
    const QString path = journalPath(*prepared);
    const QString copy = journalPath(home->m_copy->path());
    if (const auto copied = copyPrivate(path, copy); !copied)
        return copied.error();
    if (QFileInfo::exists(logOf(path))) {
        if (const auto copied = copyPrivate(logOf(path), logOf(copy)); !copied)
            return copied.error();
    }
    auto database = Database::open(copy, Database::Access::Browse);
    if (!database)
        return database.error();
    home->m_database = std::make_unique<Database>(std::move(*database));
    home->m_journal = std::make_unique<Journal>(*home->m_database, clock);
    return home;
}

Result<RepairReport> Home::repairIfDamaged(const QDateTime& now)
{
    const auto problems = checkJournal(*m_database);
    giveBackMemory(*m_database);
    if (problems && problems->empty())
        return RepairReport{};
    m_database->close();
    auto report = repairJournal(m_folder, now);
    if (const auto opened = m_database->reopen(); !opened)
        return report ? opened.error() : report.error();
    return report;
}

void Home::rememberLog()
{
    m_log = placeOf(logOf(m_database->path()));
}

Result<void> Home::takeUpReplaced(const QDateTime& now)
{
    const QString path = m_database->path();
    if (!QFileInfo(path).isFile())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no journal %1.").arg(path)};
    const auto former = keepBackup(*m_database, m_folder, now, QStringLiteral("replaced"), {});
    m_database->close();
    // The log of the former file, left beside the new one, would spoil that.
    if (m_log != FilePlace() && placeOf(logOf(path)) == m_log) {
        if (former)
            (void)removeFile(logOf(path));
        else
            (void)settleFile(logOf(path), path + QStringLiteral(".former-wal"));
        (void)removeFile(sharedMemoryOf(path));
    }
    return m_database->reopen();
}

Result<std::unique_ptr<Home>> Home::openDemo(const Clock& clock)
{
    auto throwAway = std::make_unique<QTemporaryDir>();
    if (!throwAway->isValid())
        return Error{Error::Kind::Storage,
                     QStringLiteral("No folder for the demonstration journal could be made: %1")
                         .arg(throwAway->errorString())};
    auto home = open(throwAway->path(), clock);
    if (!home)
        return home;
    (*home)->m_throwAway = std::move(throwAway);
    if (const auto filled = fillDemoJournal((*home)->journal(), Night::of(clock.now()).plusDays(-1)); !filled)
        return filled.error();
    return home;
}

QString Home::settingsPath() const
{
    return m_folder + QStringLiteral("/settings.ini");
}

} // namespace supine
