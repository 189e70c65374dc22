#include "app/session/session_keeper.h"
#include "core/journal/journal.h"
#include "core/session/session_plan.h"
#include "core/session/session_runner.h"
#include "core/storage/database.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/timelines.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::test
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A real journal in a folder of its own; the clocks are of paper.
class SessionKeeperTest : public ::testing::Test
{
protected:
    SessionKeeperTest()
    {
        QObject::connect(&keeper, &SessionKeeper::notKept, [this] { ++problems; });
    }
    void pass(milliseconds time)
    {
        clock.pass(time);
        ticker.tick();
    }
    std::vector<SessionRecord> sessions() { return journal.night(tonight).value().sessions; }

    QTemporaryDir folder;
    FakeClock clock;
    ManualTicker ticker;
    Database database = Database::open(folder.filePath("journal.sqlite")).value();
    Journal journal{database, clock};
    SessionRunner runner{clock, ticker};
    SessionKeeper keeper{runner, journal, clock};
    const Night tonight = Night::of(clock.now());
    int problems = 0;
};

TEST_F(SessionKeeperTest, ARowExistsFromTheFirstSecond)
{
    keeper.begin(sevenMinutes());
    const auto row = journal.unfinishedSession().value();
    ASSERT_TRUE(row);
    EXPECT_EQ(row->routine, "seven-minutes");
    EXPECT_EQ(row->state, SessionRecord::State::Running);
    EXPECT_EQ(row->plan, planText(sevenMinutes()));
}

TEST_F(SessionKeeperTest, TheFormAPoseIsTakenInIsKeptWithThePlan)
{
    keeper.begin(sevenMinutes());
    pass(20s);
    runner.setEased(true);
    Timeline eased = sevenMinutes();
    eased.eased = {PracticeId("knees_chest")};
    EXPECT_EQ(journal.unfinishedSession().value()->plan, planText(eased));
    EXPECT_EQ(journal.unfinishedSession().value()->position, 20s);
}

TEST_F(SessionKeeperTest, EachPhaseAndEachPauseIsACheckpoint)
{
    keeper.begin(sevenMinutes());
    pass(8s);
    pass(12s);
    EXPECT_EQ(journal.unfinishedSession().value()->position, 8s);
    pass(48s);
    EXPECT_EQ(journal.unfinishedSession().value()->position, 68s);
    EXPECT_EQ(journal.unfinishedSession().value()->held, 60s);
    clock.pass(9s);
    runner.pause();
    EXPECT_EQ(journal.unfinishedSession().value()->position, 77s);
}

TEST_F(SessionKeeperTest, ARehearsalIsKeptWithItsSpeedAndExactHolds)
{
    keeper.begin(sevenMinutes(), 30);
    while (runner.active())
        pass(33ms);
    ASSERT_EQ(sessions().size(), 1u);
    EXPECT_EQ(sessions()[0].state, SessionRecord::State::Completed);
    EXPECT_EQ(sessions()[0].held, 420s);
    EXPECT_EQ(sessions()[0].speed, 30);
    EXPECT_FALSE(journal.unfinishedSession().value());
    EXPECT_EQ(problems, 0);
}

TEST_F(SessionKeeperTest, OneThatIsEndedEarlyIsKeptAsPartial)
{
    keeper.begin(sevenMinutes());
    pass(38s);
    runner.end();
    ASSERT_EQ(sessions().size(), 1u);
    EXPECT_EQ(sessions()[0].state, SessionRecord::State::Partial);
    EXPECT_EQ(sessions()[0].held, 30s);
}

TEST_F(SessionKeeperTest, OneLeftBeforeAnythingWasHeldLeavesNoRow)
{
    keeper.begin(sevenMinutes());
    pass(5s);
    runner.end();
    EXPECT_TRUE(sessions().empty());
}

TEST_F(SessionKeeperTest, AKilledSessionGoesOnInItsOwnRow)
{
    keeper.begin(sevenMinutes());
    pass(50s);
    runner.pause();
    const SessionRecord record = *journal.unfinishedSession().value();
    ManualTicker otherTicker;
    SessionRunner otherRunner{clock, otherTicker};
    SessionKeeper other{otherRunner, journal, clock};
    other.resume(record, sevenMinutes());
    EXPECT_EQ(otherRunner.engine()->position(), 50s);
    while (otherRunner.active()) {
        clock.pass(10s);
        otherTicker.tick();
    }
    ASSERT_EQ(sessions().size(), 1u);
    EXPECT_EQ(sessions()[0].state, SessionRecord::State::Completed);
    EXPECT_EQ(sessions()[0].held, 420s);
}

TEST_F(SessionKeeperTest, AJournalThatCannotBeWrittenIsSaidOnceAfterTheSession)
{
    ASSERT_TRUE(database.execute("PRAGMA query_only = ON").ok());
    keeper.begin(sevenMinutes(), 30);
    EXPECT_TRUE(runner.active());
    while (runner.active()) {
        EXPECT_EQ(problems, 0);
        pass(33ms);
    }
    EXPECT_EQ(runner.engine()->held(), 420s);
    EXPECT_EQ(problems, 1);
}

TEST_F(SessionKeeperTest, AJournalThatFailsHalfwayIsSaidOnceToo)
{
    keeper.begin(sevenMinutes(), 30);
    pass(33ms);
    ASSERT_TRUE(database.execute("PRAGMA query_only = ON").ok());
    while (runner.active())
        pass(33ms);
    EXPECT_EQ(problems, 1);
}

} // namespace
} // namespace supine::test
