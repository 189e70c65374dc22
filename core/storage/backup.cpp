#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/durable.h"
#include "core/storage/file_header.h"
#include "core/storage/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <tuple>

namespace supine
{
namespace
{

constexpr size_t daysKept = 7;
constexpr size_t weeksKept = 4;
constexpr size_t monthsKept = 12;
constexpr size_t reasonsKept = 5;
const QString unfinished = QStringLiteral(".part");

std::optional<Backup> backupOf(const QFileInfo& file)
{
    static const QRegularExpression form(
        QStringLiteral("\\Ajournal-(\\d{4}-\\d{2}-\\d{2})(?:-(\\d{6})-([a-z0-9-]+))?\\.sqlite\\z"));
    const auto match = form.match(file.fileName());
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    if (!match.hasMatch() || !day.isValid() || !file.isFile())
        return std::nullopt;
    return Backup{file.absoluteFilePath(), day,
                  QTime::fromString(match.captured(2), QStringLiteral("HHmmss")), match.captured(3)};
}

/// A kill may have left halves behind. One that is young may be another program's work.
void removeUnfinished(const QString& folder, const QDateTime& now)
{
    for (const QFileInfo& file :
         QDir(folder).entryInfoList({QStringLiteral("*") + unfinished + u'*'}, QDir::Files)) {
        if (file.lastModified().secsTo(now) > 3600)
            QFile::remove(file.absoluteFilePath());
    }
}

void discard(const QString& part)
{
    const QString rollback = part + QStringLiteral("-journal");
    for (const QString& path : {part, rollback, logOf(part), sharedMemoryOf(part)})
        QFile::remove(path);
}

Result<void> fill(Database& database, const QString& part, const VerifyCopy& verify)
{
    if (const auto made = ensurePrivateFile(part); !made)
        return made;
    if (const auto written = database.copyTo(part); !written)
        return written;
    auto copy = Database::open(part, Database::Access::ReadOnly, Database::Check::Now);
    if (!copy)
        return copy.error();
    return verify ? verify(*copy) : Result<void>();
}

/// Marks as needed the newest backup of each of the first `count` periods that have one.
template<class Period>
void keepNewest(const std::vector<const Backup*>& newestFirst, size_t count, Period&& periodOf,
                std::set<const Backup*>& needed)
{
    std::set<decltype(periodOf(QDate()))> seen;
    for (const Backup* backup : newestFirst) {
        if (seen.size() < count && seen.insert(periodOf(backup->day)).second)
            needed.insert(backup);
    }
}

} // namespace

QString backupFolder(const QString& dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("backups"));
}

std::vector<Backup> listBackups(const QString& dataFolder)
{
    std::vector<Backup> backups;
    for (const QFileInfo& file :
         QDir(backupFolder(dataFolder)).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (const auto backup = backupOf(file))
            backups.push_back(*backup);
    }
    std::sort(backups.begin(), backups.end(), [](const Backup& a, const Backup& b) {
        return std::tuple(b.day, a.reason.isEmpty() ? 0 : 1, b.time, a.path) <
               std::tuple(a.day, b.reason.isEmpty() ? 0 : 1, a.time, b.path);
    });
    return backups;
}

Result<void> writeCopy(Database& database, const QString& path, const VerifyCopy& verify)
{
    const QString part = path + u'.' + QString::number(QCoreApplication::applicationPid()) + unfinished;
    discard(part);
    auto filled = fill(database, part, verify);
    if (filled)
        filled = settleFile(part, path);
    if (!filled)
        discard(part);
    return filled;
}

Result<QString> keepBackup(Database& database, const QString& dataFolder, const QDateTime& now,
                           const QString& reason, const VerifyCopy& verify)
{
    const QString folder = backupFolder(dataFolder);
    if (const auto made = makePrivateFolder(folder); !made)
        return made.error();
    removeUnfinished(folder, now);
    QString name = QStringLiteral("journal-") + now.date().toString(Qt::ISODate);
    if (!reason.isEmpty())
        name += u'-' + now.time().toString(QStringLiteral("HHmmss")) + u'-' + reason;
    const QString path = QDir(folder).filePath(name + QStringLiteral(".sqlite"));
    if (const auto written = writeCopy(database, path, verify); !written)
        return written.error();
    return path;
}

std::vector<Backup> surplus(const std::vector<Backup>& backups)
{
    std::vector<const Backup*> ofDays;
    std::set<const Backup*> needed;
    size_t reasons = 0;
    for (const Backup& backup : backups) {
        if (backup.reason.isEmpty())
            ofDays.push_back(&backup);
        else if (reasons++ < reasonsKept)
            needed.insert(&backup);
    }
    keepNewest(
        ofDays, daysKept, [](QDate day) { return day.toJulianDay(); }, needed);
    keepNewest(
        ofDays, weeksKept, [](QDate day) { return day.addDays(1 - day.dayOfWeek()).toJulianDay(); }, needed);
    keepNewest(
        ofDays, monthsKept, [](QDate day) { return std::pair(day.year(), day.month()); }, needed);
    std::vector<Backup> result;
    for (const Backup& backup : backups) {
        if (!needed.contains(&backup))
            result.push_back(backup);
    }
    return result;
}

void thinBackups(const QString& dataFolder)
{
    for (const Backup& backup : surplus(listBackups(dataFolder)))
        QFile::remove(backup.path);
}

bool hasBackupOf(const QString& dataFolder, QDate day)
{
    const auto backups = listBackups(dataFolder);
    return std::any_of(backups.begin(), backups.end(), [day](const Backup& backup) {
        if (backup.day != day || !backup.reason.isEmpty())
            return false;
        const auto header = readFileHeader(backup.path);
        return header && header->application == applicationId;
    });
}

} // namespace supine
