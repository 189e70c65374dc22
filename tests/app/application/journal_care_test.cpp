#include "app/application/home.h"
#include "app/application/journal_care.h"
#include "core/journal/erase.h"
#include "core/storage/backup.h"
#include "core/storage/data_folder.h"
#include "core/storage/durable.h"
#include "core/storage/replace.h"
#include "tests/support/fake_clock.h"
#include "tests/support/files.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class JournalCareTest : public ::testing::Test
{
protected:
    QTemporaryDir m_folder;
    test::FakeClock m_clock;
    const Night m_tonight = *Night::parse(QStringLiteral("2026-11-01"));
    Result<std::unique_ptr<Home>> m_home = Home::open(m_folder.path(), m_clock);

    const QString path() const { return journalPath(m_folder.path()); }
    Home& home() { return **m_home; }
    static NightChange note(const QString& text)
    {
        NightChange change;
        change.note = text;
        return change;
    }
    QString noteOf(Journal& journal)
    {
        return journal.night(m_tonight)->note.value_or(QStringLiteral("none"));
    }
};

TEST_F(JournalCareTest, WhatAnotherProgramWritesIsToldAtTheNextLookAndOwnWritesAreNot)
{
    JournalCare care(home(), m_clock);
    QSignalSpy changed(&home().journal(), &Journal::changedElsewhere);
    ASSERT_TRUE(home().journal().record(m_tonight, note("own")));
    care.look();
    EXPECT_EQ(changed.count(), 0);
    auto other = Database::open(path());
    ASSERT_TRUE(Journal(*other, m_clock).record(m_tonight, note("theirs")));
    care.look();
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(noteOf(home().journal()), QStringLiteral("theirs"));
    care.look();
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(JournalCareTest, NothingIsWrittenToAFileThatWasPutInThePlaceOfTheJournal)
{
    JournalCare care(home(), m_clock);
    ASSERT_TRUE(home().journal().record(m_tonight, note("ours")));
    care.look();
    const QTemporaryDir elsewhere;
    {
        auto other = Database::open(journalPath(elsewhere.path()));
        ASSERT_TRUE(Journal(*other, m_clock).record(m_tonight, note("from the other machine")));
    }
    ASSERT_TRUE(copyPrivate(journalPath(elsewhere.path()), path() + ".sync"));
    ASSERT_TRUE(settleFile(path() + ".sync", path()));
    const QByteArray theirs = test::bytesOf(path());
    EXPECT_EQ(home().journal().record(m_tonight, note("too late")).error().kind, Error::Kind::Storage);
    EXPECT_EQ(test::bytesOf(path()), theirs);

    QSignalSpy told(&care, &JournalCare::told);
    care.look();
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(noteOf(home().journal()), QStringLiteral("from the other machine"));
    EXPECT_TRUE(home().journal().record(m_tonight, note("now")).ok());
    const auto backups = listBackups(m_folder.path());
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(backups.front().reason, QStringLiteral("replaced"));
    EXPECT_TRUE(test::bytesOf(backups.front().path).contains("ours"));
}

TEST_F(JournalCareTest, AJournalThatIsGoneIsToldOnceAndNotMadeAnew)
{
    JournalCare care(home(), m_clock);
    QFile::remove(path());
    QSignalSpy told(&care, &JournalCare::told);
    care.look();
    care.look();
    EXPECT_EQ(told.count(), 1);
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_FALSE(home().journal().record(m_tonight, note("nowhere")).ok());
}

TEST_F(JournalCareTest, DamageIsRepairedInPlaceAndSaidInOneSentence)
{
    ASSERT_TRUE(home().journal().record(m_tonight, note("whole")));
    JournalCare care(home(), m_clock);
    QSignalSpy told(&care, &JournalCare::told);
    ASSERT_TRUE(care.lookThrough().ok());
    EXPECT_EQ(told.count(), 0);
    ASSERT_TRUE(home().database().execute(QStringLiteral("UPDATE night SET note = 'whome'")));
    ASSERT_TRUE(care.lookThrough().ok());
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told.at(0).at(0).toString().contains(asideFolder(m_folder.path())));
    EXPECT_TRUE(home().journal().record(m_tonight, note("goes on")).ok());
}

TEST_F(JournalCareTest, TheFirstChangeOfADayIsFollowedByABackup)
{
    {
        JournalCare care(home(), m_clock);
        ASSERT_TRUE(home().journal().record(m_tonight, note("first")));
    }
    const auto backups = listBackups(m_folder.path());
    ASSERT_EQ(backups.size(), 1U);
    EXPECT_EQ(backups.front().day, QDate(2026, 11, 1));
}

TEST_F(JournalCareTest, WhatIsErasedElsewhereIsGoneHereAndDoesNotComeBackAsABackup)
{
    ASSERT_TRUE(home().journal().record(m_tonight, note("canary")));
    JournalCare care(home(), m_clock);
    ASSERT_TRUE(eraseEverything(m_folder.path()).ok());
    care.look();
    EXPECT_EQ(noteOf(home().journal()), QStringLiteral("none"));
    EXPECT_TRUE(listBackups(m_folder.path()).empty());
}

TEST_F(JournalCareTest, ALaterVersionsJournalIsShownAndNotOneByteOfItChanges)
{
    ASSERT_TRUE(home().journal().record(m_tonight, note("from the future")));
    ASSERT_TRUE(home().database().execute(QStringLiteral("PRAGMA user_version = 99")));
    home().database().close();
    const auto before = test::contentOf(m_folder.path());
    EXPECT_EQ(Home::open(m_folder.path(), m_clock).error().kind, Error::Kind::Newer);
    {
        auto reader = Home::openToRead(m_folder.path(), m_clock);
        ASSERT_TRUE(reader.ok()) << qPrintable(reader.error().detail);
        EXPECT_TRUE((*reader)->isReadOnly());
        EXPECT_EQ(noteOf((*reader)->journal()), QStringLiteral("from the future"));
        EXPECT_EQ((*reader)->journal().record(m_tonight, note("no")).error().kind, Error::Kind::Newer);
        JournalCare care(**reader, m_clock);
        EXPECT_TRUE(care.lookThrough().ok());
    }
    EXPECT_EQ(test::contentOf(m_folder.path()), before);
}

} // namespace
} // namespace supine
