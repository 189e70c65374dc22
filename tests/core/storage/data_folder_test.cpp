#include "core/storage/data_folder.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

TEST(DataFolder, OneMissingFolderIsMadeAndGivenByItsRealPath)
{
    const QTemporaryDir top;
    const auto made = prepareDataFolder(top.filePath("with space/../data"));
    ASSERT_TRUE(made.ok()) << qPrintable(made.error().detail);
    EXPECT_EQ(*made, QFileInfo(top.filePath("data")).canonicalFilePath());
    EXPECT_EQ(*prepareDataFolder(top.filePath("data")), *made);
}

TEST(DataFolder, AMissingParentIsNamed)
{
    const QTemporaryDir top;
    const auto made = prepareDataFolder(top.filePath("missing/data"));
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().kind, Error::Kind::Storage);
    EXPECT_TRUE(made.error().detail.contains(top.filePath("missing"))) << qPrintable(made.error().detail);
    EXPECT_FALSE(QFileInfo::exists(top.filePath("missing")));
    EXPECT_TRUE(prepareDataFolder(top.filePath("missing/data"), Parents::Make).ok());
}

TEST(DataFolder, AFileInItsPlaceIsRefused)
{
    const QTemporaryDir top;
    ASSERT_TRUE(test::writeBytes(top.filePath("data"), "mine"));
    for (const QString& path : {top.filePath("data"), top.filePath("data/below")}) {
        const auto made = prepareDataFolder(path, Parents::Make);
        ASSERT_FALSE(made.ok());
        EXPECT_EQ(made.error().kind, Error::Kind::Storage);
    }
    EXPECT_EQ(test::bytesOf(top.filePath("data")), "mine");
}

TEST(DataFolder, AFolderOfOtherThingsKeepsItsPermissions)
{
    const QTemporaryDir top;
    const auto open =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
    ASSERT_TRUE(test::writeBytes(top.filePath("letter.txt"), "mine"));
    ASSERT_TRUE(QFile::setPermissions(top.path(), open));
    ASSERT_TRUE(prepareDataFolder(top.path()).ok());
    EXPECT_TRUE(QFile::permissions(top.path()) & QFile::ReadGroup);
}

TEST(DataFolder, AFolderWithAForeignJournalKeepsItsPermissions)
{
    const QTemporaryDir top;
    const auto open =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup;
    ASSERT_TRUE(test::writeBytes(journalPath(top.path()), "not a database"));
    ASSERT_TRUE(QFile::setPermissions(top.path(), open));
    ASSERT_TRUE(prepareDataFolder(top.path()).ok());
    EXPECT_TRUE(QFile::permissions(top.path()) & QFile::ReadGroup);
}

} // namespace
} // namespace supine
