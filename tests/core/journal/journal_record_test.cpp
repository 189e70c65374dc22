#include "tests/core/journal/journal_fixture.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class JournalRecord : public test::JournalTest
{
protected:
    KeptRecord event(const QString& id, const QString& text) const
    {
        return {QStringLiteral("event"), id, m_tonight, {{QStringLiteral("text"), text}}};
    }
    std::vector<KeptRecord> kept(const char* kind)
    {
        const auto records = m_journal.records(QString::fromLatin1(kind));
        EXPECT_TRUE(records.ok()) << (records.ok() ? "" : qPrintable(records.error().detail));
        return records.ok() ? *records : std::vector<KeptRecord>();
    }
};

TEST_F(JournalRecord, WhatIsPutComesBackWholeAndOnlyUnderItsKind)
{
    const KeptRecord mattress = event(QStringLiteral("1"), QStringLiteral("new mattress \u2014 \"firm\""));
    const KeptRecord mark{QStringLiteral("mark"), QStringLiteral("1"), std::nullopt, {}};
    ASSERT_TRUE(m_journal.putRecord(mattress).ok());
    ASSERT_TRUE(m_journal.putRecord(mark).ok());
    EXPECT_EQ(kept("event"), std::vector<KeptRecord>{mattress});
    EXPECT_EQ(kept("mark"), std::vector<KeptRecord>{mark});
}

TEST_F(JournalRecord, PuttingTheSameIdAgainReplacesIt)
{
    ASSERT_TRUE(m_journal.putRecord(event(QStringLiteral("1"), QStringLiteral("a"))).ok());
    const KeptRecord later = event(QStringLiteral("1"), QStringLiteral("b"));
    ASSERT_TRUE(m_journal.putRecord(later).ok());
    EXPECT_EQ(kept("event"), std::vector<KeptRecord>{later});
}

TEST_F(JournalRecord, WhatIsRemovedIsGoneAndTheNewsNamesTheKind)
{
    QStringList news;
    QObject::connect(&m_journal, &Journal::recordChanged, &m_journal,
                     [&](const QString& kind) { news.append(kind); });
    ASSERT_TRUE(m_journal.putRecord(event(QStringLiteral("1"), QStringLiteral("a"))).ok());
    ASSERT_TRUE(m_journal.removeRecord(QStringLiteral("event"), QStringLiteral("1")).ok());
    EXPECT_TRUE(kept("event").empty());
    EXPECT_EQ(news, QStringList({QStringLiteral("event"), QStringLiteral("event")}));
}

TEST_F(JournalRecord, UndoBringsBackWhatWasReplacedOrRemovedAndRedoDoesItAgain)
{
    const KeptRecord first = event(QStringLiteral("1"), QStringLiteral("a"));
    const KeptRecord second = event(QStringLiteral("1"), QStringLiteral("b"));
    ASSERT_TRUE(m_journal.putRecord(first).ok());
    ASSERT_TRUE(m_journal.putRecord(second).ok());
    ASSERT_TRUE(m_journal.removeRecord(QStringLiteral("event"), QStringLiteral("1")).ok());
    EXPECT_EQ(*m_journal.undo(), m_tonight);
    EXPECT_EQ(kept("event"), std::vector<KeptRecord>{second});
    ASSERT_TRUE(m_journal.undo().ok());
    EXPECT_EQ(kept("event"), std::vector<KeptRecord>{first});
    ASSERT_TRUE(m_journal.undo().ok());
    EXPECT_TRUE(kept("event").empty());
    for (int i = 0; i < 2; ++i)
        ASSERT_TRUE(m_journal.redo().ok());
    EXPECT_EQ(kept("event"), std::vector<KeptRecord>{second});
}

TEST_F(JournalRecord, UndoWalksThroughNightsAndRecordsInTheOrderTheyWereMade)
{
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("pain_evening", 3)).ok());
    ASSERT_TRUE(m_journal.putRecord(event(QStringLiteral("1"), QStringLiteral("a"))).ok());
    ASSERT_TRUE(m_journal.undo().ok());
    EXPECT_TRUE(kept("event").empty());
    EXPECT_EQ(measure(m_tonight, "pain_evening"), 3);
    ASSERT_TRUE(m_journal.undo().ok());
    EXPECT_EQ(measure(m_tonight, "pain_evening"), std::nullopt);
}

TEST_F(JournalRecord, NothingIsTakenBackAcrossWhatCameFromElsewhere)
{
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("pain_evening", 3)).ok());
    m_journal.takeUpNews();
    EXPECT_FALSE(m_journal.canUndo());
    EXPECT_FALSE(m_journal.canRedo());
}

TEST_F(JournalRecord, AKindAnIdOrABodyOutOfBoundsIsRefusedAndChangesNothing)
{
    const QString large(70'000, u'x');
    for (const KeptRecord& wrong :
         {KeptRecord{QString(), QStringLiteral("1"), {}, {}},
          KeptRecord{QStringLiteral("Event"), QStringLiteral("1"), {}, {}},
          event(QString(), QStringLiteral("a")), event(QString(65, u'i'), QStringLiteral("a")),
          event(QStringLiteral("1"), large)}) {
        const auto put = m_journal.putRecord(wrong);
        ASSERT_FALSE(put.ok());
        EXPECT_EQ(put.error().kind, Error::Kind::Input);
    }
    EXPECT_TRUE(kept("event").empty());
}

TEST_F(JournalRecord, ABodyChangedBehindTheJournalIsNotBelieved)
{
    ASSERT_TRUE(m_journal.putRecord(event(QStringLiteral("1"), QStringLiteral("a"))).ok());
    ASSERT_TRUE(m_database->execute(QStringLiteral("UPDATE record SET body = '{\"text\":\"b\"}'")).ok());
    EXPECT_TRUE(kept("event").empty());
    ASSERT_EQ(m_journal.leftOut().size(), 1U);
    EXPECT_EQ(m_journal.leftOut().front().kind, QStringLiteral("record"));
}

} // namespace
} // namespace supine
