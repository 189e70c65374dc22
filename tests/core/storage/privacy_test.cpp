#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>

namespace supine
{
namespace
{

/// The permission bits, as chmod takes them.
int modeOf(const QString& path)
{
    struct stat status {
    };
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

class UmaskTest : public ::testing::TestWithParam<int>
{
protected:
    void SetUp() override { m_before = ::umask(mode_t(GetParam())); }
    void TearDown() override { ::umask(m_before); }
    const QTemporaryDir m_top; ///< made before the umask is set

private:
    mode_t m_before = 0;
};

TEST_P(UmaskTest, NobodyElseCanReadAnythingWhateverTheUmask)
{
    const auto folder = prepareDataFolder(m_top.filePath("data"));
    ASSERT_TRUE(folder.ok()) << qPrintable(folder.error().detail);
    EXPECT_EQ(modeOf(*folder), 0700);
    auto database = Database::open(journalPath(*folder));
    ASSERT_TRUE(database.ok()) << qPrintable(database.error().detail);
    ASSERT_TRUE(database->execute(
        QStringLiteral("INSERT INTO night VALUES ('2026-11-01', NULL, 0, '0123456789abcdef')")));
    const QStringList files = QDir(*folder).entryList(QDir::Files | QDir::Hidden);
    EXPECT_EQ(files, (QStringList{"journal.sqlite", "journal.sqlite-shm", "journal.sqlite-wal"}));
    for (const QString& name : files)
        EXPECT_EQ(modeOf(QDir(*folder).filePath(name)), 0600) << qPrintable(name);
}

INSTANTIATE_TEST_SUITE_P(Umasks, UmaskTest, ::testing::Values(0, 0022, 0077, 0777));

TEST(Privacy, ALooseJournalIsClosedWhenItIsOpened)
{
    const QTemporaryDir top;
    const QString path = journalPath(top.path());
    ASSERT_TRUE(Database::open(path).ok());
    ASSERT_EQ(::chmod(QFile::encodeName(path).constData(), 0644), 0);
    ASSERT_EQ(::chmod(QFile::encodeName(top.path()).constData(), 0755), 0);
    ASSERT_TRUE(prepareDataFolder(top.path()).ok());
    ASSERT_TRUE(Database::open(path).ok());
    EXPECT_EQ(modeOf(path), 0600);
    EXPECT_EQ(modeOf(top.path()), 0700);
}

TEST(Privacy, AHardLinkedJournalIsRefused)
{
    const QTemporaryDir top;
    const QString path = journalPath(top.path());
    ASSERT_TRUE(Database::open(path).ok());
    ASSERT_EQ(
        ::link(QFile::encodeName(path).constData(), QFile::encodeName(top.filePath("second")).constData()),
        0);
    const auto opened = Database::open(path);
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.error().kind, Error::Kind::Storage);
}

TEST(Privacy, AFolderThatCannotBeWrittenIsSaid)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "the administrator may write anywhere";
    const QTemporaryDir top;
    ASSERT_EQ(::chmod(QFile::encodeName(top.path()).constData(), 0500), 0);
    const auto folder = prepareDataFolder(top.path());
    ::chmod(QFile::encodeName(top.path()).constData(), 0700);
    ASSERT_FALSE(folder.ok());
    EXPECT_EQ(folder.error().kind, Error::Kind::Storage);
}

} // namespace
} // namespace supine
#endif
