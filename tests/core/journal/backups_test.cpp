#include "core/journal/backups.h"
#include "core/journal/erase.h"
#include "core/journal/integrity.h"
#include "core/storage/durable.h"
#include "core/storage/replace.h"
#include "tests/core/journal/journal_fixture.h"
#include "tests/support/files.h"

#include <QDirIterator>
#include <QFileInfo>

namespace supine
{
namespace
{

using test::measured;
using test::noted;

class BackupsTest : public test::JournalTest
{
protected:
    const QString folder() const { return m_folder.path(); }
    void SetUp() override
    {
        ASSERT_TRUE(m_journal.record(m_tonight, noted(QStringLiteral("first"))));
        ASSERT_TRUE(m_journal.record(m_tonight.plusDays(-1), measured("stiffness_evening", 4)));
    }
    QString backUp()
    {
        const auto path = backUpJournal(*m_database, folder(), m_clock.now());
        EXPECT_TRUE(path.ok()) << (path.ok() ? "" : qPrintable(path.error().detail));
        return path.ok() ? *path : QString();
    }
    QString note() { return read(m_tonight).note.value_or(QStringLiteral("none")); }
};

TEST_F(BackupsTest, OneADayAndNoMore)
{
    const auto first = backUpIfDue(folder(), m_clock.now());
    ASSERT_TRUE(first.ok());
    EXPECT_FALSE(first->isEmpty());
    const auto second = backUpIfDue(folder(), m_clock.now());
    ASSERT_TRUE(second.ok());
    EXPECT_TRUE(second->isEmpty());
    EXPECT_FALSE(backUpIfDue(folder(), m_clock.now().addDays(1))->isEmpty());
    EXPECT_EQ(listBackups(folder()).size(), 2U);
}

TEST_F(BackupsTest, RestoringBringsBackWhatWasAndAnOpenJournalSeesItAndItCanBeTakenBack)
{
    const QString backup = backUp();
    ASSERT_TRUE(m_journal.record(m_tonight, noted(QStringLiteral("second"))));
    ASSERT_TRUE(m_journal.record(m_tonight.plusDays(-2), measured("pain_evening", 1)));
    const auto restored = restoreJournal(folder(), backup, m_clock.now());
    ASSERT_TRUE(restored.ok()) << qPrintable(restored.error().detail);
    EXPECT_EQ(restored->nights, 2);
    EXPECT_EQ(note(), QStringLiteral("first"));
    EXPECT_TRUE(read(m_tonight.plusDays(-2)).empty());
    const auto undone = restoreJournal(folder(), restored->before, m_clock.now().addSecs(1));
    ASSERT_TRUE(undone.ok()) << qPrintable(undone.error().detail);
    EXPECT_EQ(note(), QStringLiteral("second"));
    EXPECT_EQ(measure(m_tonight.plusDays(-2), "pain_evening"), 1);
    EXPECT_TRUE(checkJournal(*m_database)->empty());
}

TEST_F(BackupsTest, ADamagedBackupIsRefusedAndNothingChanges)
{
    const QString backup = backUp();
    QByteArray bytes = test::bytesOf(backup);
    bytes.replace("first", "fir5t");
    for (const QByteArray& wrong : {bytes, bytes.left(5000), QByteArray("a text"), QByteArray()}) {
        ASSERT_TRUE(test::writeBytes(backup, wrong));
        const auto restored = restoreJournal(folder(), backup, m_clock.now());
        ASSERT_FALSE(restored.ok()) << wrong.size();
        EXPECT_TRUE(restored.error().detail.endsWith(u'.'));
        EXPECT_EQ(note(), QStringLiteral("first"));
    }
    EXPECT_FALSE(restoreJournal(folder(), folder(), m_clock.now()).ok());
    EXPECT_FALSE(restoreJournal(folder(), folder() + "/nothing", m_clock.now()).ok());
}

TEST_F(BackupsTest, ADamagedJournalIsKeptAsideWhenABackupTakesItsPlace)
{
    const QString backup = backUp();
    const QString path = journalPath(folder());
    m_database = Error{Error::Kind::Storage, {}};
    ASSERT_TRUE(test::writeBytes(path, "no journal at all"));
    const auto restored = restoreJournal(folder(), backup, m_clock.now());
    ASSERT_TRUE(restored.ok()) << qPrintable(restored.error().detail);
    EXPECT_EQ(test::bytesOf(restored->before + "/journal.sqlite"), "no journal at all");
    EXPECT_TRUE(checkFolder(folder())->empty());
    EXPECT_TRUE(test::bytesOf(path).contains("first"));
}

TEST_F(BackupsTest, AReplacementThatWasCutShortIsEndedAtTheNextStart)
{
    const QString backup = backUp();
    ASSERT_TRUE(m_journal.record(m_tonight, noted(QStringLiteral("second"))));
    m_database = Error{Error::Kind::Storage, {}};
    ASSERT_TRUE(copyPrivate(backup, journalPath(folder()) + ".next"));
    ASSERT_TRUE(prepareDataFolder(folder()).ok());
    EXPECT_TRUE(test::bytesOf(journalPath(folder())).contains("first"));
    EXPECT_FALSE(QFileInfo::exists(journalPath(folder()) + ".next"));
}

TEST_F(BackupsTest, ADamagedJournalIsNotBackedUpOverAGoodOne)
{
    const QString backup = backUp();
    const QByteArray good = test::bytesOf(backup);
    ASSERT_TRUE(
        m_database->execute(QStringLiteral("UPDATE night SET note = 'altered' WHERE note = 'first'")));
    EXPECT_FALSE(backUpJournal(*m_database, folder(), m_clock.now()).ok());
    EXPECT_EQ(test::bytesOf(backup), good);
}

TEST_F(BackupsTest, ErasedMeansThatNoTraceIsLeftAnywhereInTheFolder)
{
    const QByteArray canary("canary-7f3a");
    ASSERT_TRUE(m_journal.record(m_tonight, noted(QString::fromLatin1(canary))));
    backUp();
    ASSERT_TRUE(keepAside(folder(), m_clock.now()).ok());
    ASSERT_TRUE(m_journal.record(m_tonight, noted(std::nullopt)));
    ASSERT_TRUE(test::writeBytes(folder() + "/settings.ini", canary));
    const auto erased = eraseEverything(folder());
    ASSERT_TRUE(erased.ok()) << qPrintable(erased.error().detail);
    EXPECT_TRUE(m_journal.nights()->empty());
    QDirIterator files(folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        EXPECT_FALSE(test::bytesOf(file).contains(canary)) << qPrintable(file);
    }
    ASSERT_TRUE(m_journal.record(m_tonight, noted(QStringLiteral("anew"))));
    EXPECT_EQ(note(), QStringLiteral("anew"));
}

TEST_F(BackupsTest, ADamagedJournalCanBeErasedToo)
{
    m_database = Error{Error::Kind::Storage, {}};
    QByteArray bytes = test::bytesOf(journalPath(folder()));
    ASSERT_TRUE(test::writeBytes(journalPath(folder()), bytes.mid(0, 4096).replace("night", "n1ght")));
    ASSERT_TRUE(eraseEverything(folder()).ok());
    EXPECT_FALSE(QFileInfo::exists(journalPath(folder())));
}

} // namespace
} // namespace supine
