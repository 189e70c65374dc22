#include "core/session/session_runner.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/tape.h"
#include "tests/support/timelines.h"

#include <gtest/gtest.h>
#include <optional>

namespace supine::test
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

/// A runner on clocks of paper, and all it said.
class RunnerTest : public ::testing::Test
{
protected:
    RunnerTest()
    {
        QObject::connect(&runner, &SessionRunner::begun, [this] { said << "begun"; });
        QObject::connect(&runner, &SessionRunner::phaseStarted,
                         [this](size_t p) { said << QString("phase %1").arg(p); });
        QObject::connect(&runner, &SessionRunner::cueDue,
                         [this](Cue c) { said << QString("cue %1").arg(int(c)); });
        QObject::connect(&runner, &SessionRunner::paused, [this] { said << "paused"; });
        QObject::connect(&runner, &SessionRunner::resumed, [this] { said << "resumed"; });
        QObject::connect(&runner, &SessionRunner::anchored,
                         [this](milliseconds at) { said << QString("anchored %1").arg(at.count()); });
        QObject::connect(&runner, &SessionRunner::finished, [this](const SessionResult& r) { result = r; });
    }
    void pass(milliseconds time)
    {
        clock.pass(time);
        ticker.tick();
    }
    QStringList heard() { return std::exchange(said, {}); }

    FakeClock clock;
    ManualTicker ticker;
    SessionRunner runner{clock, ticker};
    QStringList said;
    std::optional<SessionResult> result;
};

TEST_F(RunnerTest, ItTellsOfTheBeginningBeforeTheFirstPhase)
{
    EXPECT_FALSE(runner.active());
    runner.begin(sevenMinutes());
    EXPECT_EQ(heard(), tape("begun / anchored 0 / phase 0"));
    EXPECT_TRUE(runner.active());
    EXPECT_TRUE(ticker.running());
}

TEST_F(RunnerTest, TheHeartbeatRunsOnlyWhileTheSessionDoes)
{
    runner.begin(sevenMinutes());
    runner.pause();
    EXPECT_FALSE(ticker.running());
    runner.resume();
    EXPECT_TRUE(ticker.running());
    runner.end();
    EXPECT_FALSE(ticker.running());
    EXPECT_FALSE(runner.active());
}

TEST_F(RunnerTest, AnHourOfSuspendPausesWhereItWas)
{
    runner.begin(sevenMinutes());
    pass(20s);
    heard();
    pass(1h);
    EXPECT_EQ(heard(), tape("paused"));
    EXPECT_EQ(runner.engine()->position(), 20s);
    clock.pass(1h);
    runner.toggle();
    pass(1s);
    EXPECT_EQ(runner.engine()->position(), 21s);
    EXPECT_EQ(runner.engine()->held(), 13s);
}

TEST_F(RunnerTest, AKeyThatWakesTheMachineDoesNotSkipTheSessionEither)
{
    runner.begin(sevenMinutes());
    pass(20s);
    clock.pass(1h);
    runner.toggle();
    EXPECT_EQ(runner.engine()->position(), 20s);
    EXPECT_EQ(runner.engine()->state(), SessionEngine::State::Paused);
}

TEST_F(RunnerTest, AMinuteWithoutATickIsOnlyAStall)
{
    runner.begin(sevenMinutes());
    pass(60s);
    EXPECT_EQ(runner.engine()->position(), 60s);
    EXPECT_EQ(runner.engine()->state(), SessionEngine::State::Running);
}

TEST_F(RunnerTest, SettingTheWallClockMovesNothing)
{
    runner.begin(sevenMinutes());
    pass(10s);
    clock.setWall(clock.now().addDays(2));
    pass(1s);
    EXPECT_EQ(runner.engine()->position(), 11s);
}

TEST_F(RunnerTest, EachMoveByHandIsAnchored)
{
    runner.begin(sevenMinutes());
    pass(20s);
    heard();
    runner.forward();
    EXPECT_EQ(heard(), tape("anchored 68000 / phase 2"));
    runner.pause();
    runner.resume();
    EXPECT_EQ(heard(), tape("paused / resumed / anchored 68000"));
}

TEST_F(RunnerTest, AtThirtyTimesTheSpeedItEndsByItselfWithExactlyTheHolds)
{
    runner.begin(sevenMinutes(), 30);
    while (runner.active())
        pass(33ms);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->held, 420s);
    EXPECT_EQ(result->speed, 30);
    EXPECT_EQ(result->state, SessionResult::State::Completed);
}

TEST_F(RunnerTest, ASecondBeginningEndsTheFirstAsPartial)
{
    runner.begin(sevenMinutes());
    pass(10s);
    heard();
    runner.begin(sevenMinutes());
    ASSERT_TRUE(result);
    EXPECT_EQ(result->state, SessionResult::State::Partial);
    EXPECT_EQ(result->held, 2s);
    EXPECT_EQ(runner.engine()->position(), 0s);
    EXPECT_EQ(heard(), tape("begun / anchored 0 / phase 0"));
}

TEST_F(RunnerTest, AListenerMayBeginTheNextSessionFromTheEndOfOne)
{
    bool again = true;
    QObject::connect(&runner, &SessionRunner::finished, [&] {
        if (std::exchange(again, false))
            runner.begin(sevenMinutes());
    });
    runner.begin(sevenMinutes());
    runner.end();
    EXPECT_TRUE(runner.active());
    EXPECT_TRUE(ticker.running());
    EXPECT_EQ(runner.engine()->position(), 0s);
}

TEST_F(RunnerTest, ProgressIsToldOnEveryTickFromTheEngine)
{
    QStringList seen;
    QObject::connect(&runner, &SessionRunner::progressed,
                     [&](milliseconds at) { seen << QString::number(at.count()); });
    runner.begin(sevenMinutes());
    pass(33ms);
    pass(400ms);
    EXPECT_EQ(seen, tape("0 / 33 / 433"));
}

} // namespace
} // namespace supine::test
