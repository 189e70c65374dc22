#include "core/storage/backup.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "core/storage/durable.h"
#include "tests/support/files.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

Backup ofDay(QDate day)
{
    return {QStringLiteral("journal-") + day.toString(Qt::ISODate), day, {}, {}};
}

TEST(Surplus, FiveYearsOfDailyBackupsLeaveSevenDaysFourWeeksAndTwelveMonths)
{
    std::vector<Backup> backups;
    for (QDate day(2026, 11, 21); day > QDate(2021, 11, 21); day = day.addDays(-1))
        backups.push_back(ofDay(day));
    const size_t kept = backups.size() - surplus(backups).size();
    // The newest stands for a day, a week and a month at once, the week of the seventh day for a week too.
    EXPECT_EQ(kept, 7U + 2U + 11U);
}

TEST(Surplus, ADayAtATimeTheNewestIsNeverGivenUp)
{
    std::vector<Backup> backups;
    for (int i = 0; i < 800; ++i) {
        backups.insert(backups.begin(), ofDay(QDate(2024, 1, 1).addDays(i)));
        for (const Backup& gone : surplus(backups)) {
            EXPECT_NE(gone.day, backups.front().day);
            std::erase_if(backups, [&](const Backup& b) { return b.day == gone.day; });
        }
        ASSERT_LE(backups.size(), 23U);
    }
    EXPECT_LT(backups.back().day, QDate(2024, 1, 1).addDays(800 - 310)) << "ten months back there is one";
}

TEST(Surplus, TheNewestFiveWithAReasonStay)
{
    std::vector<Backup> backups;
    for (int i = 9; i > 0; --i)
        backups.push_back(
            {QString::number(i), QDate(2026, 11, 21), QTime(i, 0), QStringLiteral("before-restore")});
    const auto gone = surplus(backups);
    ASSERT_EQ(gone.size(), 4U);
    EXPECT_EQ(gone.front().time, QTime(4, 0));
}

class BackupTest : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    Result<Database> m_database = Database::open(journalPath(m_folder.path()));
    const QDateTime m_now{QDate(2026, 11, 21), QTime(22, 4, 11)};

    void SetUp() override
    {
        ASSERT_TRUE(m_database->execute(
            QStringLiteral("INSERT INTO night VALUES ('2026-11-01', 'kept', 0, '0123456789abcdef')")));
    }
};

TEST_F(BackupTest, ItIsNamedByTheDayClosedToOthersAndHoldsWhatIsOnlyInTheLog)
{
    const auto kept = keepBackup(*m_database, m_folder.path(), m_now, {}, {});
    ASSERT_TRUE(kept.ok()) << qPrintable(kept.error().detail);
    EXPECT_EQ(QFileInfo(*kept).fileName(), QStringLiteral("journal-2026-11-21.sqlite"));
    EXPECT_TRUE(test::bytesOf(*kept).contains("kept"));
    EXPECT_TRUE(hasBackupOf(m_folder.path(), m_now.date()));
    EXPECT_EQ(QFileInfo(*kept).permissions() & (QFile::ReadGroup | QFile::ReadOther), 0);
    EXPECT_EQ(QFileInfo(backupFolder(m_folder.path())).permissions() & (QFile::ExeGroup | QFile::ExeOther),
              0);
    EXPECT_EQ(test::contentOf(backupFolder(m_folder.path())).size(), 1) << "nothing else is left beside it";
}

TEST_F(BackupTest, ACopyThatIsNotTrueGetsNoNameAndTheFormerOneStays)
{
    const auto good = keepBackup(*m_database, m_folder.path(), m_now, {}, {});
    ASSERT_TRUE(good.ok());
    const QByteArray before = test::bytesOf(*good);
    const auto refuse = [](Database&) { return Result<void>(Error{Error::Kind::Format, "No."}); };
    EXPECT_FALSE(keepBackup(*m_database, m_folder.path(), m_now, {}, refuse).ok());
    EXPECT_EQ(test::bytesOf(*good), before);
    EXPECT_EQ(test::contentOf(backupFolder(m_folder.path())).size(), 1);
}

TEST_F(BackupTest, AFileThatIsNoJournalIsNoBackupOfTheDay)
{
    ASSERT_TRUE(makePrivateFolder(backupFolder(m_folder.path())));
    ASSERT_TRUE(test::writeBytes(backupFolder(m_folder.path()) + "/journal-2026-11-21.sqlite", "text"));
    EXPECT_FALSE(hasBackupOf(m_folder.path(), m_now.date()));
}

TEST_F(BackupTest, ByDayThenTimeNewestFirst)
{
    ASSERT_TRUE(keepBackup(*m_database, m_folder.path(), m_now, "before-restore", {}).ok());
    ASSERT_TRUE(keepBackup(*m_database, m_folder.path(), m_now.addDays(-1), {}, {}).ok());
    ASSERT_TRUE(keepBackup(*m_database, m_folder.path(), m_now, {}, {}).ok());
    const auto backups = listBackups(m_folder.path());
    ASSERT_EQ(backups.size(), 3U);
    EXPECT_EQ(backups[0].reason, QString());
    EXPECT_EQ(backups[1].reason, QStringLiteral("before-restore"));
    EXPECT_EQ(backups[1].time, m_now.time());
    EXPECT_EQ(backups[2].day, m_now.date().addDays(-1));
}

TEST_F(BackupTest, AFileReplacedUnderneathIsNoticedBeforeAWrite)
{
    EXPECT_TRUE(m_database->inPlace());
    const QString path = journalPath(m_folder.path());
    ASSERT_TRUE(copyPrivate(path, path + ".other"));
    ASSERT_TRUE(settleFile(path + ".other", path));
    EXPECT_FALSE(m_database->inPlace());
}

} // namespace
} // namespace supine
