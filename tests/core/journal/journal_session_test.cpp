#include "tests/core/journal/journal_fixture.h"

#include <QJsonArray>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using State = SessionRecord::State;

class JournalSession : public test::JournalTest
{
protected:
    SessionId begin(int speed = 1)
    {
        const auto id =
            m_journal.beginSession(m_tonight, QStringLiteral("seven-minutes"), speed, QStringLiteral("{}"));
        EXPECT_TRUE(id.ok());
        return id.ok() ? *id : SessionId();
    }
};

TEST_F(JournalSession, ASessionIsKeptFromItsFirstSecond)
{
    const SessionId id = begin();
    const NightRecord night = read(m_tonight);
    ASSERT_EQ(night.sessions.size(), 1U);
    EXPECT_EQ(night.sessions[0].id, id);
    EXPECT_EQ(night.sessions[0].state, State::Running);
    EXPECT_EQ(night.sessions[0].routine, "seven-minutes");
    EXPECT_EQ((*m_journal.unfinishedSession())->id, id);
}

TEST_F(JournalSession, ACheckpointIsWhatAKilledSessionResumesFrom)
{
    const SessionId id = begin();
    ASSERT_TRUE(m_journal.checkpointSession(id, 130s, 120s).ok());
    const auto left = m_journal.unfinishedSession();
    ASSERT_TRUE(left.ok() && left->has_value());
    EXPECT_EQ((*left)->position, 130s);
    EXPECT_EQ((*left)->held, 120s);
    EXPECT_EQ((*left)->plan, "{}");
}

TEST_F(JournalSession, AFinishedSessionIsNotOfferedAgain)
{
    ASSERT_TRUE(m_journal.finishSession(begin(), State::Completed, 420s).ok());
    EXPECT_EQ(*m_journal.unfinishedSession(), std::nullopt);
    EXPECT_TRUE(read(m_tonight).practised());
}

TEST_F(JournalSession, APartialSessionOrARehearsalIsNotPractice)
{
    ASSERT_TRUE(m_journal.finishSession(begin(), State::Partial, 60s).ok());
    ASSERT_TRUE(m_journal.finishSession(begin(30), State::Completed, 420s).ok());
    EXPECT_FALSE(read(m_tonight).practised());
    EXPECT_EQ(read(m_tonight).sessions.size(), 2U);
}

TEST_F(JournalSession, ADiscardedSessionLeavesNoNight)
{
    ASSERT_TRUE(m_journal.discardSession(begin()).ok());
    EXPECT_TRUE(m_journal.nights()->empty());
}

TEST_F(JournalSession, ClearingTheEntriesOfANightKeepsItsSession)
{
    begin();
    ASSERT_TRUE(m_journal.record(m_tonight, test::measured("stiffness_after", 3)).ok());
    ASSERT_TRUE(m_journal.undo().ok());
    EXPECT_EQ(read(m_tonight).sessions.size(), 1U);
}

TEST_F(JournalSession, AnUnknownSessionOrAnImpossibleSpeedIsRefused)
{
    EXPECT_EQ(m_journal.checkpointSession(SessionId(QStringLiteral("x")), 1s, 1s).error().kind,
              Error::Kind::NotFound);
    EXPECT_EQ(m_journal.beginSession(m_tonight, QStringLiteral("seven-minutes"), 121, {}).error().kind,
              Error::Kind::Input);
    EXPECT_EQ(m_journal.beginSession(m_tonight, {}, 1, {}).error().kind, Error::Kind::Input);
    EXPECT_TRUE(m_journal.nights()->empty());
}

TEST_F(JournalSession, TheOffsetOfTheHourThatComesTwiceIsKept)
{
    const QTimeZone berlin("Europe/Berlin");
    ASSERT_TRUE(berlin.isValid());
    const QDateTime first = QDateTime(QDate(2026, 10, 25), QTime(0, 30), Qt::UTC).toTimeZone(berlin);
    const Night night = Night::of(first);
    for (const QDateTime& start : {first, first.addSecs(3600)}) {
        m_clock.setWall(start);
        ASSERT_TRUE(m_journal.beginSession(night, QStringLiteral("seven-minutes"), 1, {}).ok());
    }
    const QJsonArray sessions = toJson(read(night)).value("sessions").toArray();
    ASSERT_EQ(sessions.size(), 2);
    EXPECT_EQ(sessions[0].toObject().value("started").toString(), "2026-10-25T02:30:00+02:00");
    EXPECT_EQ(sessions[1].toObject().value("started").toString(), "2026-10-25T02:30:00+01:00");
}

TEST_F(JournalSession, AFlippedSessionIsLeftOutAndTold)
{
    begin();
    ASSERT_TRUE(m_database->execute(QStringLiteral("UPDATE session SET held_ms = 1000")));
    EXPECT_TRUE(read(m_tonight).sessions.empty());
    ASSERT_EQ(m_journal.leftOut().size(), 1U);
    EXPECT_EQ(m_journal.leftOut().front().kind, QStringLiteral("session"));
}

} // namespace
} // namespace supine
