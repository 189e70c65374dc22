#include "app/application/home.h"

#include "app/application/demo_journal.h"
#include "core/storage/data_folder.h"

#include <QStandardPaths>
#include <QTemporaryDir>

namespace supine
{

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
