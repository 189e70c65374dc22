#include "core/journal/backups.h"
#include "core/journal/integrity.h"
#include "core/journal/repair.h"
#include "core/storage/replace.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/files.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace supine
{
namespace
{

using test::measured;
using test::noted;
using Outcome = Fate::Outcome;

class RepairTest : public test::JournalTest
{
protected:
    const QString folder() const { return m_folder.path(); }
    void SetUp() override
    {
        for (int i = 0; i < 30; ++i) {
            ASSERT_TRUE(m_journal.record(night(i), measured("stiffness_evening", i % 11)));
            ASSERT_TRUE(m_journal.record(night(i), noted(QStringLiteral("note number %1").arg(i))));
        }
    }
    Night night(int number) const { return m_tonight.plusDays(-number); }
    void alter(const char* sql) { ASSERT_TRUE(m_database->execute(QString::fromLatin1(sql))); }
    RepairReport repair()
    {
        m_database = Error{Error::Kind::Storage, {}};
        const auto report = repairJournal(folder(), m_clock.now());
        EXPECT_TRUE(report.ok()) << (report.ok() ? "" : qPrintable(report.error().detail));
        m_database = Database::open(journalPath(folder()));
        EXPECT_TRUE(m_database.ok());
        EXPECT_TRUE(checkJournal(*m_database)->empty());
        return report.ok() ? *report : RepairReport{};
    }
};

TEST_F(RepairTest, ASoundJournalIsLeftAlone)
{
    const RepairReport report = repair();
    EXPECT_FALSE(report.needed);
    EXPECT_FALSE(QFileInfo::exists(asideFolder(folder())));
}

TEST_F(RepairTest, OneWrongValueIsMendedWithoutAnyBackup)
{
    alter("UPDATE measure SET value = 9 WHERE night = '2026-10-31'");
    const RepairReport report = repair();
    EXPECT_EQ(report.nights, 30);
    EXPECT_EQ(report.count(Outcome::Mended), 1);
    EXPECT_EQ(measure(night(1), "stiffness_evening"), 1);
}

TEST_F(RepairTest, AFlippedBitInANoteInADateOrInAnIdIsMended)
{
    alter(
        "UPDATE night SET note = 'note nu-ber 3' WHERE note = 'note number 3'"); // m and - differ in one bit
    alter("PRAGMA foreign_keys = OFF");
    alter("UPDATE measure SET id = 'stiffness_evenang' WHERE night = '2026-10-27'");
    const RepairReport report = repair();
    EXPECT_EQ(report.count(Outcome::Mended), 2);
    EXPECT_EQ(read(night(3)).note, QStringLiteral("note number 3"));
    EXPECT_EQ(measure(night(5), "stiffness_evening"), 5);
}

TEST_F(RepairTest, WhatIsWrongBeyondMendingIsAsTheBackupHasIt)
{
    ASSERT_TRUE(backUpJournal(*m_database, folder(), m_clock.now()).ok());
    alter("UPDATE night SET note = 'something quite different' WHERE night = '2026-10-31'");
    const RepairReport report = repair();
    EXPECT_EQ(report.count(Outcome::FromBackup), 1);
    EXPECT_EQ(read(night(1)).note, QStringLiteral("note number 1"));
}

TEST_F(RepairTest, WithoutABackupItIsLostAndTheReportSaysWhatCouldBeRead)
{
    alter("UPDATE night SET note = 'something quite different' WHERE night = '2026-10-31'");
    const RepairReport report = repair();
    ASSERT_EQ(report.count(Outcome::Lost), 1);
    EXPECT_EQ(report.fates.front().night, QStringLiteral("2026-10-31"));
    EXPECT_TRUE(report.fates.front().detail.contains("something quite different"));
    EXPECT_EQ(report.nights, 29);
    const auto written = QJsonDocument::fromJson(test::bytesOf(report.aside + "/report.json")).object();
    EXPECT_EQ(written, toJson(report));
    EXPECT_TRUE(test::bytesOf(report.aside + "/journal.sqlite").contains("something quite different"));
}

TEST_F(RepairTest, TwoDestroyedPagesLoseNothingThatABackupHas)
{
    ASSERT_TRUE(backUpJournal(*m_database, folder(), m_clock.now()).ok());
    ASSERT_TRUE(m_journal.record(m_tonight.plusDays(1), noted(QStringLiteral("after the backup"))));
    ASSERT_TRUE(m_journal.record(night(29), noted(std::nullopt)));
    m_database = Error{Error::Kind::Storage, {}};
    QByteArray bytes = test::bytesOf(journalPath(folder()));
    bytes.replace(0, 2 * 4096, QByteArray(2 * 4096, '\xa5'));
    ASSERT_TRUE(test::writeBytes(journalPath(folder()), bytes));
    const RepairReport report = repair();
    for (int i = 0; i < 29; ++i)
        EXPECT_EQ(read(night(i)).note, QStringLiteral("note number %1").arg(i));
    EXPECT_GE(report.nights, 30);
}

TEST_F(RepairTest, WhatWasClearedAfterTheBackupDoesNotComeBack)
{
    ASSERT_TRUE(backUpJournal(*m_database, folder(), m_clock.now()).ok());
    m_clock.pass(std::chrono::hours(1));
    ASSERT_TRUE(m_journal.record(night(7), noted(std::nullopt)));
    ASSERT_TRUE(m_journal.record(night(7), measured("stiffness_evening", std::nullopt)));
    alter("UPDATE night SET note = 'something quite different' WHERE night = '2026-10-31'");
    repair();
    EXPECT_TRUE(read(night(7)).empty());
}

TEST_F(RepairTest, SessionsRecordsAndHistoryAreKept)
{
    ASSERT_TRUE(m_journal.beginSession(m_tonight, "seven-minutes", 1, "{}").ok());
    ASSERT_TRUE(m_journal.putRecord({"event", "1", m_tonight, {{"text", "a"}}}));
    alter("UPDATE session SET held_ms = 1024");
    alter("UPDATE measure SET value = 9 WHERE night = '2026-10-31'");
    const RepairReport report = repair();
    EXPECT_EQ(report.count(Outcome::Mended), 2);
    ASSERT_EQ(read(m_tonight).sessions.size(), 1U);
    EXPECT_EQ(read(m_tonight).sessions.front().held.count(), 0);
    EXPECT_EQ(m_journal.records()->size(), 1U);
    EXPECT_EQ(m_journal.history(night(1))->size(), 2U);
}

TEST_F(RepairTest, AnotherApplicationsFileAndALaterJournalAreNotTouched)
{
    m_database = Error{Error::Kind::Storage, {}};
    const QString path = journalPath(folder());
    QByteArray bytes = test::bytesOf(path);
    QByteArray later = bytes;
    later[63] = 99;
    QByteArray foreign = bytes;
    foreign.replace(68, 4, "Abcd");
    for (const QByteArray& untouched : {later, foreign}) {
        ASSERT_TRUE(test::writeBytes(path, untouched));
        EXPECT_FALSE(repairJournal(folder(), m_clock.now()).ok());
        EXPECT_EQ(test::bytesOf(path), untouched);
        EXPECT_FALSE(QFileInfo::exists(asideFolder(folder())));
    }
}

} // namespace
} // namespace supine
