#include "core/journal/integrity.h"
#include "core/storage/backup.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/files.h"
#include "tests/support/places.h"

#include <QFileInfo>

namespace supine
{
namespace
{

/// A true journal of each schema that was ever shipped, as that version wrote it.
class OldSchemaTest : public ::testing::TestWithParam<int>
{
protected:
    QTemporaryDir m_folder;
    const QString m_path = journalPath(m_folder.path());
    void SetUp() override
    {
        const QString original = inSource("/tests/data/journal_schema_%1.sqlite").arg(GetParam());
        ASSERT_TRUE(QFile::copy(original, m_path)) << qPrintable(original);
    }
};

TEST_P(OldSchemaTest, ItIsBackedUpThenBroughtUpToDateWithEveryNight)
{
    auto database = Database::open(m_path);
    ASSERT_TRUE(database.ok()) << qPrintable(database.error().detail);
    EXPECT_EQ((*singleValue(*database, QStringLiteral("PRAGMA user_version")))->toInt(), latestSchema());
    EXPECT_TRUE(checkJournal(*database)->empty());
    const test::FakeClock clock;
    Journal journal(*database, clock);
    const auto nights = journal.nights();
    ASSERT_TRUE(nights.ok());
    EXPECT_EQ(nights->size(), 53U);
    EXPECT_TRUE(nights->back().note->startsWith("Back was stiff after the garden. Rücken"));
    EXPECT_EQ(nights->back().measures.at(MeasureId("stiffness_evening")), 4);
    EXPECT_EQ(nights->back().sessions.size(), 1U);
    EXPECT_EQ(journal.history(nights->back().night)->size(), 3U);
    const auto backups = listBackups(m_folder.path());
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(backups.front().reason, QStringLiteral("schema-%1").arg(GetParam()));
    auto backup = Database::open(backups.front().path, Database::Access::ReadOnly);
    ASSERT_TRUE(backup.ok());
    EXPECT_EQ((*singleValue(*backup, QStringLiteral("PRAGMA user_version")))->toInt(), GetParam());
    EXPECT_TRUE(checkJournal(*backup)->empty());
}

TEST_P(OldSchemaTest, LookingDoesNotChangeIt)
{
    const QByteArray before = test::bytesOf(m_path);
    const auto problems = checkFolder(m_folder.path());
    ASSERT_TRUE(problems.ok());
    EXPECT_TRUE(problems->empty());
    EXPECT_EQ(test::bytesOf(m_path), before);
}

INSTANTIATE_TEST_SUITE_P(Schemas, OldSchemaTest, ::testing::Values(1));

TEST(Schemas, EachThatWasShippedHasATrueJournal)
{
    for (int schema = 1; schema < latestSchema(); ++schema) {
        EXPECT_TRUE(QFileInfo::exists(inSource("/tests/data/journal_schema_%1.sqlite").arg(schema)));
    }
}

} // namespace
} // namespace supine
