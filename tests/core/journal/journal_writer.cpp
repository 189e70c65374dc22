#include "core/journal/backups.h"
#include "core/journal/integrity.h"
#include "core/journal/journal.h"
#include "core/journal/repair.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "tests/support/fake_clock.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cstdio>

using namespace supine;

namespace
{

const Night start = *Night::from(QDate(2000, 1, 1));
const test::FakeClock timepiece;

int failed(const Error& error)
{
    std::fprintf(stderr, "%s\n", qPrintable(error.detail));
    return 3;
}

int say(const QString& text)
{
    std::printf("%s\n", qPrintable(text));
    return 1;
}

/// Records night after night, and says each number on a line of its own once it is kept.
int write(Database& database, int first, int last)
{
    Journal journal(database, timepiece);
    for (int number = first; number < last; ++number) {
        NightChange change;
        change.measures.emplace(MeasureId(QStringLiteral("stiffness_evening")), number % 11);
        change.factors.emplace(FactorId(QStringLiteral("magnesium")), number % 2);
        change.note = QString::number(number);
        if (const auto kept = journal.record(start.plusDays(number), change); !kept)
            return failed(kept.error());
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 0;
}

/// Whether each night up to `last` at least is there, none by half; says the last one.
int verify(Database& database, int last)
{
    const auto problems = checkJournal(database);
    if (!problems || !problems->empty())
        return say(problems ? problems->front().detail : problems.error().detail);
    const auto nights = Journal(database, timepiece).nights();
    if (!nights)
        return say(nights.error().detail);
    for (size_t i = 0; i < nights->size(); ++i) {
        const NightRecord& night = (*nights)[i];
        if (night.night != start.plusDays(qint64(i)) || night.note != QString::number(i) ||
            night.measures.size() != 1 || night.factors.size() != 1)
            return say(QStringLiteral("Night %1 is missing or not whole.").arg(i));
    }
    if (int(nights->size()) <= last)
        return say(QStringLiteral("There are %1 nights.").arg(nights->size()));
    std::printf("%d\n", int(nights->size()) - 1);
    return 0;
}

int count(Database& database, int wanted)
{
    const auto problems = checkJournal(database);
    const auto nights = Journal(database, timepiece).nights();
    const bool fits = problems && problems->empty() && nights && int(nights->size()) == wanted;
    return fits ? 0 : say(QStringLiteral("The nights are not there, or not sound."));
}

int damage(Database& database)
{
    return database.execute(QStringLiteral("UPDATE measure SET value = value + 1 WHERE night = '2000-01-03'"))
               ? 0
               : 3;
}

int backUp(Database& database, const QString& folder)
{
    const auto kept = backUpJournal(database, folder, timepiece.now());
    return kept ? 0 : failed(kept.error());
}

/// What wants the journal closed.
int whole(const QString& verb, const QString& folder)
{
    if (verb == QLatin1String("--repair")) {
        const auto report = repairJournal(folder, timepiece.now());
        return report ? 0 : failed(report.error());
    }
    const auto backups = listBackups(folder);
    if (backups.empty())
        return 3;
    const auto restored = restoreJournal(folder, backups.front().path, timepiece.now());
    return restored ? 0 : failed(restored.error());
}

int open(const QString& path, const QString& verb, const QStringList& words)
{
    auto database = Database::open(path);
    if (!database)
        return verb == QLatin1String("--verify") ? say(database.error().detail) : failed(database.error());
    const int number = words.value(0).toInt();
    if (verb == QLatin1String("--verify"))
        return verify(*database, number);
    if (verb == QLatin1String("--count"))
        return count(*database, number);
    if (verb == QLatin1String("--damage"))
        return damage(*database);
    if (verb == QLatin1String("--backup"))
        return backUp(*database, QFileInfo(path).path());
    if (verb == QLatin1String("--open"))
        return 0;
    return write(*database, number, words.size() > 1 ? words.at(1).toInt() : 9000);
}

} // namespace

/// journal_writer FILE FIRST [END]: records night after night from number FIRST on and says each number once
/// it is kept. journal_writer --verify FILE LAST, --count FILE NIGHTS, --open FILE, --backup FILE, --restore
/// FILE (the newest backup), --repair FILE, --damage FILE: one thing, for the rigs that let the disk fail
/// meanwhile.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    QString verb;
    if (!words.isEmpty() && words.first().startsWith(QLatin1String("--")))
        verb = words.takeFirst();
    if (words.isEmpty())
        return 2;
    const QString path = words.takeFirst();
    const auto folder = prepareDataFolder(QFileInfo(path).absolutePath());
    if (!folder)
        return failed(folder.error());
    if (verb == QLatin1String("--repair") || verb == QLatin1String("--restore"))
        return whole(verb, *folder);
    return open(path, verb, words);
}
