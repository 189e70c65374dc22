#include "app/cli/routine_files_command.h"
#include "app/cli/routines_command.h"
#include "app/cli/start_command.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "tests/support/fake_clock.h"
#include "tests/support/places.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class RoutineFilesCommand : public testing::Test
{
protected:
    struct Ran {
        int code;
        QString out;
        QString err;
    };
    Ran run(int (*command)(const CommandContext&), const QStringList& arguments)
    {
        Ran ran{};
        QTextStream out(&ran.out);
        QTextStream err(&ran.err);
        const test::FakeClock clock;
        CommandContext context{clock, arguments, out, err};
        auto database = Database::open(journalPath(m_folder.path())).value();
        Journal journal(database, clock);
        context.journal = &journal;
        context.folder = m_folder.path();
        context.dataDir = m_folder.path();
        ran.code = command(context);
        return ran;
    }
    [[nodiscard]] QString path(const char* name) const { return m_files.filePath(QString::fromLatin1(name)); }
    static QString seed() { return inSource("/tests/fuzz/seeds/routine_file/full.json"); }

    QTemporaryDir m_folder;
    QTemporaryDir m_files;
};

TEST_F(RoutineFilesCommand, AFileGoesInAndComesOutAndIsAmongTheRoutines)
{
    const Ran in = run(runRoutineImport, {"import", seed()});
    EXPECT_EQ(in.code, 0) << qPrintable(in.err);
    EXPECT_EQ(in.out, "own-evening  Evening\n");
    EXPECT_EQ(run(runRoutineImport, {"import", seed()}).out,
              "own-evening  Evening\nIt was here already; nothing changed.\n");
    EXPECT_TRUE(run(runRoutines, {}).out.contains("own-evening     "));
    const Ran timeline = run(runTimeline, {"own-evening", "--json"});
    EXPECT_EQ(QJsonDocument::fromJson(timeline.out.toUtf8())["holds_s"], 75 + 3 * (2 * 20 + 30));
    const Ran out = run(runRoutineExport, {"export", "own-evening", "--out", path("a.supine-routine")});
    EXPECT_EQ(out.code, 0) << qPrintable(out.err);
    QTemporaryDir other;
    std::swap(m_folder, other);
    EXPECT_EQ(run(runRoutineImport, {"import", path("a.supine-routine")}).code, 0);
    EXPECT_EQ(run(runTimeline, {"own-evening", "--json"}).out, timeline.out);
    std::swap(m_folder, other);
    EXPECT_TRUE(parseStart({"own-evening"}, m_folder.path()).ok());
    EXPECT_FALSE(parseStart({"own-evening"}, m_files.path()).ok());
}

TEST_F(RoutineFilesCommand, WhatIsAskedWronglyIsOneSentenceAndChangesNothing)
{
    const std::pair<QStringList, QString> imports[] = {
        {{"import"}, "supine: routines import takes one .supine-routine file.\n"},
        {{"import", "a", "b"}, "supine: routines import takes one .supine-routine file.\n"},
        {{"import", inSource("/LICENSE")}, {}},
        {{"import", path("none")}, {}},
    };
    for (const auto& [arguments, sentence] : imports) {
        const Ran ran = run(runRoutineImport, arguments);
        EXPECT_EQ(ran.code, 2) << qPrintable(ran.err);
        EXPECT_EQ(ran.err.count('\n'), 1);
        EXPECT_TRUE(sentence.isEmpty() || ran.err == sentence) << qPrintable(ran.err);
    }
    EXPECT_EQ(run(runRoutineExport, {"export", "own-none", "--out", path("x")}).err,
              "supine: There is no routine \"own-none\".\n");
    EXPECT_EQ(run(runRoutineExport, {"export", "seven-minutes"}).err,
              "supine: routines export needs --out and the file to write.\n");
    EXPECT_FALSE(QFileInfo::exists(path("x")));
    EXPECT_FALSE(run(runRoutines, {}).out.contains("own-"));
}

TEST_F(RoutineFilesCommand, AFileThatIsThereIsWrittenOverOnlyWhenAskedTo)
{
    const QStringList arguments{"export", "seven-minutes", "--out", path("seven.supine-routine")};
    EXPECT_EQ(run(runRoutineExport, arguments).code, 0);
    EXPECT_EQ(run(runRoutineExport, arguments).code, 2);
    EXPECT_EQ(run(runRoutineExport, arguments + QStringList{"--replace"}).code, 0);
    EXPECT_EQ(run(runRoutineImport, {"import", path("seven.supine-routine")}).out,
              "own-seven-minutes-before-bed  Seven minutes before bed\n");
}

TEST(OwnRoutinesAtTheCommandLine, AreNotLookedForWhereThereIsNoJournal)
{
    const QTemporaryDir folder;
    auto catalogue = Catalogue::load(inSource("/resources/catalogue")).value();
    auto shelf = RoutineShelf::load(inSource("/resources/catalogue"), catalogue).value();
    EXPECT_TRUE(addOwnRoutines(folder.path(), catalogue, shelf).ok());
    EXPECT_FALSE(QFileInfo::exists(journalPath(folder.path())));
}

} // namespace
} // namespace supine
