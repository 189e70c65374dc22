#include "core/interchange/nights_csv.h"
#include "core/interchange/read_text.h"
#include "core/storage/backup.h"
#include "core/storage/statement.h"
#include "tests/core/interchange/transfer_fixture.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace supine;
using namespace supine::test;

namespace
{

class Transfer : public TransferTest
{
protected:
    Result<Exported> exportTo(const char* name, ExportFormat format, bool replace = false)
    {
        return exportJournal(*m_database, {format, {}, {}, m_folder.filePath(name), replace}, m_clock.now());
    }
    Result<ImportSource> readFile(const char* name)
    {
        return readImport(m_folder.filePath(name), {}, m_clock.now(), Night::defaultTurn());
    }
};

TEST_F(Transfer, EveryFormatBringsEveryNightBack)
{
    fill();
    for (const auto& [format, name] :
         {std::pair(ExportFormat::Json, "a.json"), std::pair(ExportFormat::Csv, "a.csv"),
          std::pair(ExportFormat::Sqlite, "a.sqlite")}) {
        ASSERT_TRUE(exportTo(name, format)) << name;
        const auto source = readFile(name);
        ASSERT_TRUE(source) << source.error().detail.toStdString();
        const auto tally = mergeContents(*m_database, source->contents, m_clock.now(), Merge::Preview);
        ASSERT_TRUE(tally);
        EXPECT_TRUE(tally->changesNothing()) << name;
        EXPECT_GT(tally->values.same, 0) << name;
    }
    const auto sessions = readFile("a-sessions.csv");
    ASSERT_TRUE(sessions) << sessions.error().detail.toStdString();
    EXPECT_EQ(sessions->contents.nights.size(), 1U);
}

#ifdef Q_OS_UNIX
TEST_F(Transfer, FilesAreTheOwnersAloneUnderAnyUmask)
{
    fill();
    const mode_t before = ::umask(0);
    for (const char* name : {"a.json", "a.csv", "a.sqlite"})
        ASSERT_TRUE(exportTo(name, *exportFormat(QString::fromLatin1(name).section('.', 1))));
    ::umask(before);
    for (const char* name : {"a.json", "a.csv", "a-sessions.csv", "a.sqlite"}) {
        struct stat status {
        };
        ASSERT_EQ(::stat(m_folder.filePath(name).toLocal8Bit().constData(), &status), 0) << name;
        EXPECT_EQ(status.st_mode & 0777U, 0600U) << name;
    }
}
#endif

TEST_F(Transfer, WhatIsThereIsLeftAloneUnlessItIsToBeReplaced)
{
    fill();
    ASSERT_TRUE(writeBytes(m_folder.filePath("a.json"), "mine"));
    EXPECT_FALSE(exportTo("a.json", ExportFormat::Json));
    EXPECT_EQ(bytesOf(m_folder.filePath("a.json")), "mine");
    EXPECT_TRUE(exportTo("a.json", ExportFormat::Json, true));
    EXPECT_NE(bytesOf(m_folder.filePath("a.json")), "mine");
    EXPECT_FALSE(exportTo("no/such/folder.json", ExportFormat::Json));
}

TEST_F(Transfer, ABackupIsKeptBeforeAnImportAndNoneWhenNothingChanges)
{
    fill();
    ASSERT_TRUE(exportTo("a.json", ExportFormat::Json));
    const auto same = readFile("a.json");
    ASSERT_TRUE(same);
    ASSERT_TRUE(importContents(*m_database, m_folder.path(), same->contents, m_clock.now()));
    EXPECT_TRUE(listBackups(m_folder.path()).empty());
    ASSERT_TRUE(writeBytes(m_folder.filePath("b.csv"), "night,wakes\n2026-11-09,2\n"));
    const auto other = readFile("b.csv");
    ASSERT_TRUE(other);
    ASSERT_TRUE(importContents(*m_database, m_folder.path(), other->contents, m_clock.now()));
    ASSERT_EQ(listBackups(m_folder.path()).size(), 1U);
    EXPECT_EQ(listBackups(m_folder.path()).front().reason, "before-import");
}

TEST_F(Transfer, ACopyWithATriggerOrAViewIsRefusedAndUntouched)
{
    fill();
    for (const char* sql : {"CREATE VIEW spy AS SELECT * FROM night",
                            "CREATE TRIGGER spy AFTER INSERT ON night BEGIN DELETE FROM night; END"}) {
        ASSERT_TRUE(exportTo("a.sqlite", ExportFormat::Sqlite, true));
        {
            auto copy = Database::open(m_folder.filePath("a.sqlite"));
            ASSERT_TRUE(copy);
            ASSERT_TRUE(copy->execute(QString::fromLatin1(sql)));
        }
        const QByteArray before = bytesOf(m_folder.filePath("a.sqlite"));
        const auto read = readFile("a.sqlite");
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().kind, Error::Kind::Input);
        EXPECT_EQ(bytesOf(m_folder.filePath("a.sqlite")), before);
    }
}

TEST_F(Transfer, ACopyWithAValueNoJournalHoldsIsRefused)
{
    fill();
    ASSERT_TRUE(exportTo("a.sqlite", ExportFormat::Sqlite));
    {
        auto copy = Database::open(m_folder.filePath("a.sqlite"));
        ASSERT_TRUE(copy);
        ASSERT_TRUE(copy->execute("UPDATE measure SET value = 99 WHERE id = 'stiffness_evening'"));
    }
    EXPECT_FALSE(readFile("a.sqlite"));
}

TEST(ReadText, Utf16IsReadAndWhatIsNoTextIsNamedByItsPlace)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("x");
    const auto read = [&path](const QByteArray& bytes) {
        EXPECT_TRUE(writeBytes(path, bytes));
        const auto text = readText(path, 1000);
        return text ? *text : text.error().detail.toUtf8().replace(path.toUtf8(), "FILE");
    };
    EXPECT_EQ(read(QByteArray("\xff\xfe"
                              "a\0,\0",
                              6)),
              "a,");
    EXPECT_EQ(read("\xef\xbb\xbf"
                   "a"),
              "a");
    EXPECT_EQ(read("a\nb\xff"
                   "c"),
              "Line 2, column 2: this is not UTF-8 text.");
    EXPECT_EQ(read(QByteArray("a\n\0", 3)),
              "Line 2, column 1: there is a NUL character; this is not a text file.");
    EXPECT_EQ(read(QByteArray(1001, 'a')), "FILE is larger than 0 MiB; no journal is.");
    EXPECT_FALSE(readText(folder.path()));
    EXPECT_EQ(readText(folder.filePath("none")).error().kind, Error::Kind::NotFound);
}

} // namespace
