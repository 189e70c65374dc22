#include "core/journal/integrity.h"
#include "core/journal/repair.h"
#include "core/storage/data_folder.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/files.h"

namespace supine
{
namespace
{

using test::measured;
using test::noted;

class IntegrityTest : public test::JournalTest
{
protected:
    void SetUp() override
    {
        for (int i = 0; i < 3; ++i)
            ASSERT_TRUE(m_journal.record(m_tonight.plusDays(-i), measured("stiffness_evening", i)));
    }
    void alter(const char* sql) { ASSERT_TRUE(m_database->execute(QString::fromLatin1(sql))); }
};

TEST_F(IntegrityTest, AJournalAsItWasWrittenHasNoProblem)
{
    const auto problems = checkJournal(*m_database);
    ASSERT_TRUE(problems.ok());
    EXPECT_TRUE(problems->empty());
}

TEST_F(IntegrityTest, OneDamagedNightIsSetApartAndTheOthersAreRead)
{
    alter("UPDATE measure SET value = 9 WHERE night = '2026-10-31'");
    const auto nights = m_journal.nights();
    ASSERT_TRUE(nights.ok());
    ASSERT_EQ(nights->size(), 2U);
    EXPECT_EQ((*nights)[0].night, m_tonight.plusDays(-2));
    EXPECT_EQ((*nights)[1].night, m_tonight);
    ASSERT_EQ(m_journal.leftOut().size(), 1U);
    EXPECT_EQ(m_journal.leftOut().front().night, QStringLiteral("2026-10-31"));
    const auto problems = checkJournal(*m_database);
    ASSERT_TRUE(problems.ok());
    ASSERT_EQ(problems->size(), 1U);
    EXPECT_EQ(problems->front().kind, QStringLiteral("night"));
}

// SQLite leaves CHECK constraints out where it may not write, so a look without writing must not trust it
// alone.
TEST_F(IntegrityTest, AValueThatNoRuleAllowsIsFoundWithoutWritingAndMended)
{
    alter("PRAGMA ignore_check_constraints = ON");
    alter("UPDATE former SET kind = 'factos' WHERE change = 1");
    m_database->close();
    const QByteArray before = test::bytesOf(journalPath(m_folder.path()));
    const auto problems = checkFolder(m_folder.path());
    ASSERT_TRUE(problems.ok());
    ASSERT_FALSE(problems->empty());
    EXPECT_EQ(problems->front().kind, QStringLiteral("structure"));
    EXPECT_EQ(test::bytesOf(journalPath(m_folder.path())), before);
    ASSERT_TRUE(repairJournal(m_folder.path(), m_clock.now()).ok());
    ASSERT_TRUE(m_database->reopen().ok());
    EXPECT_EQ(m_journal.nights().value().size(), 3U);
    EXPECT_TRUE(checkFolder(m_folder.path()).value().empty());
}

TEST_F(IntegrityTest, NothingIsWrittenOverADamagedNight)
{
    alter("UPDATE measure SET value = 9 WHERE night = '2026-10-31'");
    const Night night = m_tonight.plusDays(-1);
    EXPECT_EQ(m_journal.night(night).error().kind, Error::Kind::Format);
    EXPECT_EQ(m_journal.record(night, noted(QStringLiteral("over it"))).error().kind, Error::Kind::Format);
}

TEST_F(IntegrityTest, AValueWithoutItsNightAndASessionOfAnotherDayAreFound)
{
    ASSERT_TRUE(m_journal.beginSession(m_tonight, "seven-minutes", 1, "{}").ok());
    alter("PRAGMA foreign_keys = OFF");
    alter("INSERT INTO measure VALUES ('2026-10-05', 'stiffness_evening', 3)");
    alter("UPDATE session SET night = '2026-10-31'");
    const auto problems = checkJournal(*m_database);
    ASSERT_TRUE(problems.ok());
    ASSERT_EQ(problems->size(), 2U);
    EXPECT_EQ((*problems)[0].kind, QStringLiteral("value"));
    EXPECT_EQ((*problems)[0].night, QStringLiteral("2026-10-05"));
    EXPECT_EQ((*problems)[1].kind, QStringLiteral("session"));
    EXPECT_EQ(m_journal.nights()->size(), 3U);
}

TEST_F(IntegrityTest, ATriggerOrAViewOfSomebodyElseIsRefusedBeforeAnythingIsRead)
{
    const char* foreign[] = {
        "CREATE TRIGGER more AFTER INSERT ON measure BEGIN DELETE FROM night; END",
        "CREATE VIEW other AS SELECT * FROM night",
    };
    for (const char* statement : foreign) {
        alter(statement);
        const auto opened = Database::open(journalPath(m_folder.path()));
        ASSERT_FALSE(opened.ok());
        EXPECT_EQ(opened.error().kind, Error::Kind::Format);
        const auto problems = checkFolder(m_folder.path());
        ASSERT_EQ(problems->size(), 1U);
        EXPECT_EQ(problems->front().kind, QStringLiteral("file"));
        alter(QByteArray(statement).contains("TRIGGER") ? "DROP TRIGGER more" : "DROP VIEW other");
    }
}

} // namespace
} // namespace supine
