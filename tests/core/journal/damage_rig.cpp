#include "core/journal/backups.h"
#include "core/journal/integrity.h"
#include "core/journal/journal.h"
#include "core/journal/repair.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "core/storage/durable.h"
#include "tests/core/journal/damage_corpus.h"
#include "tests/support/fake_clock.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace supine;

namespace
{

constexpr int nightsInAll = 90;
constexpr int nightsBackedUp = 80;
constexpr qint64 patience = 5000; ///< milliseconds

using Nights = std::map<QString, QJsonObject>; ///< by night, as they are printed

Nights asPrinted(const std::vector<NightRecord>& nights)
{
    Nights result;
    for (const NightRecord& night : nights)
        result[night.night.toString()] = toJson(night);
    return result;
}

/// What must not be lost, and the files that are damaged again and again.
struct Original {
    QByteArray journal;
    QByteArray backup;
    Nights nights;
};

bool fill(Journal& journal, int first, int last)
{
    const Night start = *Night::from(QDate(2026, 1, 1));
    for (int i = first; i < last; ++i) {
        NightChange change;
        change.measures.emplace(MeasureId(QStringLiteral("stiffness_evening")), i % 11);
        change.measures.emplace(MeasureId(QStringLiteral("pain_morning")), i % 7);
        change.factors.emplace(FactorId(QStringLiteral("magnesium")), i % 2);
        if (i % 3 == 0)
            change.note = QStringLiteral("Night %1, ").arg(i) + QString(i % 9 == 0 ? i * 40 : i, u'ü');
        if (!journal.record(start.plusDays(i), change))
            return false;
        if (i % 4 == 0 && !journal.beginSession(start.plusDays(i), QStringLiteral("seven-minutes"), 1,
                                                QStringLiteral("{}")))
            return false;
    }
    return true;
}

Result<Original> makeOriginal()
{
    const QTemporaryDir folder;
    const QString path = journalPath(folder.path());
    const test::FakeClock clock;
    Original original;
    {
        auto database = Database::open(path);
        if (!database)
            return database.error();
        Journal journal(*database, clock);
        if (!fill(journal, 0, nightsBackedUp))
            return Error{Error::Kind::Storage, QStringLiteral("The journal could not be filled.")};
        const auto backup = backUpJournal(*database, folder.path(), clock.now());
        if (!backup)
            return backup.error();
        original.backup = test::bytesOf(*backup);
        if (!fill(journal, nightsBackedUp, nightsInAll))
            return Error{Error::Kind::Storage, QStringLiteral("The journal could not be filled.")};
        original.nights = asPrinted(*journal.nights());
    }
    original.journal = test::bytesOf(path);
    return original;
}

/// Whether every session of a night is one it had; one that is lost is not an altered one.
bool sessionsFit(const QJsonArray& sessions, const QJsonArray& original)
{
    return std::all_of(sessions.begin(), sessions.end(),
                       [&](const QJsonValue& session) { return original.contains(session); });
}

/// The first night that is not as it was written; empty if there is none.
QString altered(const Nights& nights, const Nights& original)
{
    for (const auto& [night, record] : nights) {
        const auto there = original.find(night);
        if (there == original.end())
            return night;
        QJsonObject found = record;
        QJsonObject wanted = there->second;
        const QString sessions = QStringLiteral("sessions");
        if (!sessionsFit(found.take(sessions).toArray(), wanted.take(sessions).toArray()) || found != wanted)
            return night;
    }
    return {};
}

int sessionsOf(const Nights& nights)
{
    int count = 0;
    for (const auto& [night, record] : nights)
        count += int(record.value(QStringLiteral("sessions")).toArray().size());
    return count;
}

struct Seen {
    bool opened = false;
    bool told = false; ///< something was said to be wrong
    QString words;     ///< the first of it
    Nights nights;
};

Seen look(const QString& folder)
{
    const test::FakeClock clock;
    Seen seen;
    auto database = Database::open(journalPath(folder));
    if (!database)
        return {false, true, database.error().detail, {}};
    Journal journal(*database, clock);
    const auto nights = journal.nights();
    seen.opened = nights.ok();
    seen.told = !nights.ok() || !journal.leftOut().empty();
    if (nights)
        seen.nights = asPrinted(*nights);
    seen.words = !nights ? nights.error().detail : seen.told ? journal.leftOut().front().detail : QString();
    return seen;
}

/// What is wrong with how this damage was met; empty if nothing is.
QString fault(const QString& folder, const Original& original, bool withBackup, int& lost)
{
    const auto problems = checkFolder(folder);
    const bool told = !problems || !problems->empty();
    const test::FakeClock clock;
    const auto repaired = repairJournal(folder, clock.now());
    if (!repaired)
        return told && repaired.error().detail.endsWith(u'.')
                   ? QString()
                   : QStringLiteral("refused: ") + repaired.error().detail;
    Seen after = look(folder);
    for (const Fate& fate : repaired->fates) {
        if (fate.outcome == Fate::Outcome::Lost)
            after.nights.erase(fate.night); // it says so; a session of that night may have been kept
    }
    if (!after.opened || after.told)
        return QStringLiteral("not sound after the repair: ") + after.words;
    if (const QString night = altered(after.nights, original.nights); !night.isEmpty())
        return (told ? QStringLiteral("altered by the repair: ") : QStringLiteral("silently altered: ")) +
               night;
    const int missing = int(original.nights.size() - after.nights.size());
    lost += missing;
    if (!told && missing > 0)
        return QStringLiteral("%1 nights silently lost").arg(missing);
    if (withBackup && missing > nightsInAll - nightsBackedUp)
        return QStringLiteral("%1 nights lost though the backup has them").arg(missing);
    return {};
}

/// Damages a journal in one of the ways, looks at it as a command would, repairs it, and looks again.
QString tryOnce(const Original& original, const test::Damage& damage, quint32 seed, int& lost)
{
    test::Dice dice(seed);
    const QTemporaryDir folder;
    const QTemporaryDir again;
    QByteArray bytes = original.journal;
    damage.apply(bytes, dice);
    const bool withBackup = dice.upTo(2) == 0;
    for (const QString& place : {folder.path(), again.path()}) {
        if (!test::writeBytes(journalPath(place), bytes))
            return QStringLiteral("no space");
    }
    if (withBackup) {
        static_cast<void>(makePrivateFolder(backupFolder(folder.path())));
        test::writeBytes(backupFolder(folder.path()) + QStringLiteral("/journal-2026-10-30.sqlite"),
                         original.backup);
    }
    const Seen seen = look(again.path());
    if (const QString night = altered(seen.nights, original.nights); !night.isEmpty())
        return QStringLiteral("read with another value: ") + night;
    const bool whole = seen.nights.size() == original.nights.size() &&
                       sessionsOf(seen.nights) == sessionsOf(original.nights);
    if (!seen.told && !bytes.isEmpty() && !whole)
        return QStringLiteral("read with nights missing, and nothing was said");
    return fault(folder.path(), original, withBackup, lost);
}

} // namespace

/// damage_rig FIRST COUNT: meets COUNT damaged journals from the one of that number on, each within 5 s,
/// without a crash and without ever giving another value than was written. A crash ends it with the number of
/// the file on the last line.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int first = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 0;
    const int count = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 2000;
    const auto original = makeOriginal();
    if (!original)
        return 3;
    int faults = 0;
    int lost = 0;
    qint64 longest = 0;
    for (int i = first; i < first + count; ++i) {
        const test::Damage& damage = test::damages()[size_t(i) % test::damages().size()];
        std::printf("\r%d", i);
        std::fflush(stdout);
        QElapsedTimer time;
        time.start();
        const QString wrong = tryOnce(*original, damage, quint32(i), lost);
        longest = std::max(longest, time.elapsed());
        if (wrong.isEmpty() && time.elapsed() <= patience)
            continue;
        std::printf("\n%d: %s: %s\n", i, damage.name, wrong.isEmpty() ? "too slow" : qPrintable(wrong));
        ++faults;
    }
    std::printf("\n%d files, %d faults, %d nights lost of %d, the slowest took %lld ms\n", count, faults,
                lost, count * nightsInAll, static_cast<long long>(longest));
    return faults == 0 ? 0 : 1;
}
