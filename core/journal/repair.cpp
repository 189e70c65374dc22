#include "core/journal/repair.h"

#include "core/journal/integrity.h"
#include "core/journal/rebuild.h"
#include "core/journal/salvage.h"
#include "core/storage/backup.h"
#include "core/storage/data_folder.h"
#include "core/storage/durable.h"
#include "core/storage/file_header.h"
#include "core/storage/replace.h"
#include "core/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <bit>

namespace supine
{
namespace
{

using Outcome = Fate::Outcome;
using State = SalvagedThing::State;

/// What must not be touched, whatever is wrong with it.
Result<void> mayRepair(const QString& path)
{
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no journal %1.").arg(path)};
    const auto header = readFileHeader(path);
    if (!header)
        return header.error().kind == Error::Kind::Format ? Result<void>() : header.error();
    if (header->empty)
        return {};
    if (header->application == applicationId && header->schema > quint32(latestSchema()))
        return Error{
            Error::Kind::Newer,
            QStringLiteral("The journal %1 was written by a later version of Supine, which can mend it.")
                .arg(path)};
    // One flipped bit is damage; more is another application's name.
    if (header->application != 0 && std::popcount(header->application ^ applicationId) > 1)
        return Error{Error::Kind::Format,
                     QStringLiteral("The file %1 belongs to another application.").arg(path)};
    return {};
}

bool structureHolds(const QString& path)
{
    auto database = Database::open(path, Database::Access::ReadOnly, Database::Check::Now);
    return database.ok();
}

/// The newest backup that is as it was written; empty if there is none.
QString newestGoodBackup(const QString& folder)
{
    for (const Backup& backup : listBackups(folder)) {
        auto database = Database::open(backup.path, Database::Access::ReadOnly, Database::Check::Later);
        if (database && verifyJournal(*database))
            return backup.path;
    }
    return {};
}

qint64 newestChange(const Salvage& salvage, const QString& night)
{
    qint64 newest = -1;
    for (const auto& [id, row] : salvage.changes) {
        if (night.isEmpty() || row[1].toString() == night)
            newest = std::max(newest, row[3].toLongLong());
    }
    return newest;
}

/// Puts the two together; gives what became of each thing that was not sound.
class Merge
{
public:
    Merge(Salvage& salvaged, Salvage backup, bool structure)
        : m_salvaged(salvaged), m_backup(std::move(backup)), m_structure(structure),
          m_backupTime(newestChange(m_backup, {}))
    {
    }

    std::vector<Fate> run()
    {
        for (auto& [name, thing] : m_salvaged.things)
            settle(name, thing);
        std::erase_if(m_salvaged.things,
                      [](const auto& entry) { return entry.second.state == State::Doubtful; });
        // Without a broken structure a thing that is not there was taken away by its owner.
        if (!m_structure || m_unnamed)
            bringBack();
        tellMissing();
        if (!m_structure)
            m_salvaged.changes.merge(m_backup.changes);
        return std::move(m_fates);
    }

private:
    void settle(const QString& name, SalvagedThing& thing)
    {
        if (thing.state == State::Sound)
            return;
        if (thing.state == State::Mended) {
            tell(Outcome::Mended, thing, QStringLiteral("One damaged value was mended."));
            return;
        }
        const auto former = m_backup.things.find(name);
        if (former != m_backup.things.end() && former->second.state != State::Doubtful) {
            tell(Outcome::FromBackup, thing, QStringLiteral("It is as in the backup. Found: ") + thing.found);
            thing = former->second;
            return;
        }
        m_unnamed = true;
        tell(Outcome::Lost, thing, QStringLiteral("Found: ") + thing.found);
    }

    void bringBack()
    {
        for (const auto& [name, thing] : m_backup.things) {
            if (m_salvaged.things.contains(name) || thing.state == State::Doubtful)
                continue;
            // Changed after the backup and not there: its owner cleared it.
            if (thing.kind == QLatin1String("night") && newestChange(m_salvaged, thing.key) > m_backupTime)
                continue;
            m_salvaged.things.emplace(name, thing);
            tell(Outcome::FromBackup, thing, QStringLiteral("It was lost and is as in the backup."));
        }
    }

    /// Sessions that the index still names and nothing else has.
    void tellMissing()
    {
        for (const auto& [id, night] : m_salvaged.sessionsNamed) {
            if (!m_salvaged.things.contains(QStringLiteral("session ") + id))
                m_fates.push_back({Outcome::Lost, QStringLiteral("session"), night,
                                   QStringLiteral("The session %1 is lost.").arg(id)});
        }
    }

    void tell(Outcome outcome, const SalvagedThing& thing, const QString& detail)
    {
        m_fates.push_back({outcome, thing.kind, thing.nightText, detail});
    }

    Salvage& m_salvaged;
    Salvage m_backup;
    bool m_structure;
    qint64 m_backupTime;
    bool m_unnamed = false; ///< something was found whose name may be wrong
    std::vector<Fate> m_fates;
};

Result<void> writeReport(const RepairReport& report)
{
    const QString path = QDir(report.aside).filePath(QStringLiteral("report.json"));
    if (const auto made = ensurePrivateFile(path); !made)
        return made;
    QFile file(path);
    const QByteArray text = QJsonDocument(toJson(report)).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush())
        return Error{Error::Kind::Storage, QStringLiteral("The report %1 cannot be written.").arg(path)};
    file.close();
    return syncFile(path);
}

} // namespace

const char* outcomeName(Fate::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Mended:
        return "mended";
    case Outcome::FromBackup:
        return "from_backup";
    case Outcome::Lost:
        return "lost";
    }
    Q_UNREACHABLE();
}

int RepairReport::count(Fate::Outcome outcome) const
{
    return int(std::count_if(fates.begin(), fates.end(),
                             [outcome](const Fate& fate) { return fate.outcome == outcome; }));
}

Result<RepairReport> repairJournal(const QString& folder, const QDateTime& now)
{
    const QString path = journalPath(folder);
    if (const auto may = mayRepair(path); !may)
        return may.error();
    const auto problems = checkFolder(folder);
    if (problems && problems->empty())
        return RepairReport{};
    RepairReport report;
    report.needed = true;
    const auto aside = keepAside(folder, now);
    if (!aside)
        return aside.error();
    report.aside = *aside;
    auto salvaged = salvageFrom(QDir(*aside).filePath(QFileInfo(path).fileName()));
    if (!salvaged)
        return salvaged.error();
    report.backup = newestGoodBackup(folder);
    auto backup = report.backup.isEmpty() ? Result<Salvage>(Salvage{}) : salvageFrom(report.backup);
    if (!backup)
        return backup.error();
    report.fates = Merge(*salvaged, std::move(*backup), structureHolds(path)).run();
    const QTemporaryDir workshop(QDir(folder).filePath(QStringLiteral(".repair-XXXXXX")));
    const QString fresh = workshop.filePath(QStringLiteral("journal.sqlite"));
    const auto nights = rebuildJournal(*salvaged, fresh, now);
    if (!nights)
        return nights.error();
    report.nights = *nights;
    report.kept = int(std::count_if(salvaged->things.begin(), salvaged->things.end(), [](const auto& entry) {
        return entry.second.night && entry.second.state == State::Sound;
    }));
    if (const auto written = writeReport(report); !written)
        return written.error();
    if (const auto replaced = replaceJournal(folder, fresh); !replaced)
        return replaced.error();
    return report;
}

QJsonObject toJson(const RepairReport& report)
{
    QJsonArray fates;
    for (const Fate& fate : report.fates)
        fates.append(QJsonObject{
            {QStringLiteral("outcome"), QString::fromLatin1(outcomeName(fate.outcome))},
            {QStringLiteral("kind"), fate.kind},
            {QStringLiteral("night"), fate.night.isEmpty() ? QJsonValue() : QJsonValue(fate.night)},
            {QStringLiteral("detail"), fate.detail}});
    const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{QStringLiteral("needed"), report.needed},
            {QStringLiteral("nights"), report.nights},
            {QStringLiteral("kept"), report.kept},
            {QStringLiteral("aside"), orNull(report.aside)},
            {QStringLiteral("backup"), orNull(report.backup)},
            {QStringLiteral("fates"), fates}};
}

} // namespace supine
