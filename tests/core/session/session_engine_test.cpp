#include "core/session/session_engine.h"
#include "tests/support/tape.h"
#include "tests/support/timelines.h"

#include <gtest/gtest.h>

namespace supine::test
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

Timeline twoPoses()
{
    return TimelineMaker()
        .prepare("child", 8s)
        .hold("child", 60s)
        .prepare("supine_twist", 5s, Side::Left)
        .hold("supine_twist", 30s, Side::Left)
        .rest(60s)
        .made();
}

/// An engine under way, its tape, and the uptime it is told.
struct Session {
    explicit Session(Timeline timeline, int speed = 1, milliseconds from = {}, milliseconds held = {})
        : engine(std::move(timeline), speed, from, held)
    {
        tape.record(engine.begin(now));
    }
    void pass(milliseconds time) { tape.record(engine.advance(now += time)); }

    SessionEngine engine;
    Tape tape{engine};
    milliseconds now{5'000'000};
};

TEST(SessionEngine, APlainSessionTellsEveryPhaseAndCueAtItsMoment)
{
    Session session(twoPoses());
    for (int tick = 0; tick < 200 * 30; ++tick)
        session.pass(33ms);
    EXPECT_EQ(session.tape.taken(),
              tape("00:00 prepare child / 00:08 hold child / 00:08 start / 00:38 half / 01:08 change / "
                   "01:08 prepare supine_twist left / 01:13 hold supine_twist left / 01:13 start / "
                   "01:43 change / 01:43 rest savasana / 02:43 end / 02:43 finished"));
    EXPECT_EQ(session.engine.state(), SessionEngine::State::Finished);
    EXPECT_EQ(session.engine.held(), 90s);
}

TEST(SessionEngine, OnlyPosesHeldToTheirEndCountAsHeld)
{
    Session session(twoPoses());
    session.pass(67s);
    EXPECT_TRUE(session.engine.heldPractices().empty());
    session.pass(2s);
    EXPECT_EQ(session.engine.heldPractices(), std::vector{PracticeId("child")});
    session.tape.record(session.engine.forward(session.now));
    session.pass(20s);
    EXPECT_EQ(session.engine.heldPractices(), std::vector{PracticeId("child")}) << "the twist was skipped";
}

TEST(SessionEngine, OneLateTickReportsAllItCoversInTheSameOrder)
{
    Session fine(sevenMinutes());
    for (int second = 0; second < 600; ++second)
        fine.pass(1s);
    Session late(sevenMinutes());
    late.pass(1h);
    const QStringList expected = fine.tape.taken();
    EXPECT_EQ(expected.size(), 15 + 7 * 3 + 2);
    EXPECT_EQ(late.tape.taken(), expected);
    EXPECT_EQ(late.engine.held(), 420s);
    EXPECT_EQ(late.engine.result().state, SessionResult::State::Completed);
}

TEST(SessionEngine, TheHoldsSumExactlyAtEverySpeedAndTick)
{
    for (const int speed : {1, 7, 30, 120}) {
        for (const milliseconds tick : {33ms, 250ms, 1001ms}) {
            Session session(sevenMinutes(), speed);
            while (session.engine.state() == SessionEngine::State::Running)
                session.pass(tick);
            EXPECT_EQ(session.engine.held(), 420s) << speed;
            EXPECT_EQ(session.engine.result().state, SessionResult::State::Completed) << speed;
            EXPECT_EQ(session.engine.result().speed, speed);
        }
    }
}

TEST(SessionEngine, ARehearsalDividesRealTimeByItsSpeed)
{
    Session session(twoPoses(), 30);
    session.pass(1s);
    EXPECT_EQ(session.engine.position(), 30s);
    EXPECT_EQ(session.tape.taken(), tape("00:00 prepare child / 00:08 hold child / 00:08 start"));
}

TEST(SessionEngine, PauseHoldsThePositionHoweverLongItLasts)
{
    Session session(twoPoses());
    session.pass(20s);
    session.tape.record(session.engine.pause(session.now += 500ms));
    session.pass(3h);
    EXPECT_EQ(session.engine.position(), 20'500ms);
    session.tape.record(session.engine.resume(session.now += 1s));
    session.pass(18s);
    EXPECT_EQ(session.engine.position(), 38'500ms);
    EXPECT_EQ(session.engine.held(), 30'500ms);
    EXPECT_EQ(session.tape.taken(),
              tape("00:00 prepare child / 00:08 hold child / 00:08 start / 00:20.5 paused / "
                   "00:20.5 resumed / 00:38 half"));
}

TEST(SessionEngine, APauseOnACueDoesNotRepeatIt)
{
    Session session(twoPoses());
    session.tape.record(session.engine.pause(session.now += 38s));
    session.tape.record(session.engine.resume(session.now += 10s));
    session.pass(1s);
    EXPECT_EQ(session.tape.taken().filter("half").size(), 1);
}

TEST(SessionEngine, ForwardGoesToTheNextPrepareThenTheRestThenTheEnd)
{
    Session session(twoPoses());
    session.pass(10s);
    session.tape.taken();
    for (int times = 0; times < 4; ++times)
        session.tape.record(session.engine.forward(session.now += 1s));
    EXPECT_EQ(session.tape.taken(), tape("01:08 moved / 01:08 prepare supine_twist left / 01:43 moved / "
                                         "01:43 rest savasana / 01:44 finished"));
    EXPECT_EQ(session.engine.result().state, SessionResult::State::Partial);
    EXPECT_EQ(session.engine.held(), 3s);
}

TEST(SessionEngine, BackGoesToTheStartOfTheStepAndWithinThreeSecondsToTheOneBefore)
{
    Session session(twoPoses());
    session.pass(80s);
    session.tape.taken();
    session.tape.record(session.engine.back(session.now));
    EXPECT_EQ(session.tape.taken(), tape("01:08 moved / 01:08 prepare supine_twist left"));
    session.tape.record(session.engine.back(session.now += 2999ms));
    EXPECT_EQ(session.tape.taken(), tape("00:00 moved / 00:00 prepare child"));
    session.tape.record(session.engine.back(session.now));
    EXPECT_EQ(session.tape.taken(), tape("00:00 moved / 00:00 prepare child"));
    session.pass(9s);
    EXPECT_EQ(session.tape.taken(), tape("00:08 hold child / 00:08 start"));
}

TEST(SessionEngine, TheThreeSecondsOfBackAreRealOnesInARehearsalToo)
{
    Session session(twoPoses(), 10);
    session.pass(9s);
    session.tape.taken();
    session.tape.record(
        session.engine.back(session.now)); // 22 s of the timeline into the step, 2.2 s of the evening
    EXPECT_EQ(session.tape.taken(), tape("00:00 moved / 00:00 prepare child"));
}

TEST(SessionEngine, MovingWhilePausedStaysPausedAndSoundsOnlyOnceItGoesOn)
{
    Timeline timeline = TimelineMaker().hold("child", 30s).hold("bridge", 30s).made();
    Session session(std::move(timeline));
    session.tape.record(session.engine.pause(session.now += 10s));
    session.tape.taken();
    session.tape.record(session.engine.forward(session.now += 1s));
    EXPECT_EQ(session.tape.taken(), tape("00:30 moved / 00:30 hold bridge"));
    EXPECT_EQ(session.engine.state(), SessionEngine::State::Paused);
    session.tape.record(session.engine.resume(session.now += 1h));
    EXPECT_EQ(session.tape.taken(), tape("00:30 resumed / 00:30 start"));
}

TEST(SessionEngine, ASkippedHoldMakesItPartialUntilItIsHeldAfterAll)
{
    Session session(twoPoses());
    session.tape.record(session.engine.forward(session.now += 1s));
    session.tape.record(session.engine.back(session.now += 1s));
    session.pass(120s);
    EXPECT_EQ(session.engine.result().state, SessionResult::State::Completed);
    EXPECT_EQ(session.engine.held(), 90s);
}

TEST(SessionEngine, EndingInTheRestIsComplete)
{
    Session session(twoPoses());
    session.pass(110s);
    session.tape.taken();
    session.tape.record(session.engine.end(session.now += 1s));
    EXPECT_EQ(session.tape.taken(), tape("01:51 finished"));
    EXPECT_EQ(session.engine.result().state, SessionResult::State::Completed);
}

TEST(SessionEngine, EndingInAHoldIsPartialAndKeepsWhatWasHeld)
{
    Session session(twoPoses());
    session.tape.record(session.engine.end(session.now += 18s));
    EXPECT_EQ(session.engine.result().state, SessionResult::State::Partial);
    EXPECT_EQ(session.engine.result().held, 10s);
    EXPECT_EQ(session.engine.result().routine, RoutineId("test"));
}

TEST(SessionEngine, NothingHappensBeforeTheBeginningOrAfterTheEnd)
{
    SessionEngine engine(twoPoses());
    EXPECT_TRUE(engine.advance(1h).empty());
    EXPECT_TRUE(engine.pause(1h).empty());
    EXPECT_TRUE(engine.forward(1h).empty());
    EXPECT_FALSE(engine.begin(1h).empty());
    EXPECT_TRUE(engine.resume(1h).empty());
    EXPECT_FALSE(engine.end(1h).empty());
    EXPECT_TRUE(engine.back(2h).empty());
    EXPECT_TRUE(engine.resume(2h).empty());
    EXPECT_TRUE(engine.end(2h).empty());
    EXPECT_TRUE(engine.begin(2h).empty());
}

TEST(SessionEngine, AResumedSessionGoesOnWhereItStoppedAndCanStillBeComplete)
{
    Session session(twoPoses(), 1, 50s, 42s);
    EXPECT_EQ(session.tape.taken(), tape("00:50 hold child"));
    session.pass(200s);
    EXPECT_EQ(session.tape.taken().first(), "01:08 change");
    EXPECT_EQ(session.engine.held(), 90s);
    EXPECT_EQ(session.engine.result().state, SessionResult::State::Completed);
}

TEST(SessionEngine, AResumedSessionThatHadSkippedAHoldStaysPartial)
{
    Session session(twoPoses(), 1, 80s, 20s);
    session.pass(200s);
    EXPECT_EQ(session.engine.held(), 43s);
    EXPECT_EQ(session.engine.result().state, SessionResult::State::Partial);
}

TEST(SessionEngine, RestartBeginsTheStepAnewHoweverShortItHasRun)
{
    Session session(twoPoses());
    session.pass(69s);
    session.tape.record(session.engine.restart(session.now));
    EXPECT_EQ(session.engine.position(), 68s);
    session.pass(20s);
    session.tape.record(session.engine.restart(session.now));
    EXPECT_EQ(session.engine.position(), 68s);
    EXPECT_EQ(session.engine.phase(), 2u);
}

TEST(SessionEngine, SkippingAPoseSkipsItsOtherSideToo)
{
    Session session(sevenMinutes());
    session.pass(80s);
    session.tape.record(session.engine.skip(session.now));
    EXPECT_EQ(session.engine.timeline().phases[session.engine.phase()].practice.text(), "cat_cow");
    EXPECT_EQ(session.engine.state(), SessionEngine::State::Running);
}

TEST(SessionEngine, SkippingTheLastPoseLeadsToTheRestAndThenToTheEnd)
{
    Session session(sevenMinutes());
    session.pass(450s);
    session.tape.record(session.engine.skip(session.now));
    EXPECT_EQ(session.engine.timeline().phases[session.engine.phase()].kind, PhaseKind::Rest);
    session.tape.record(session.engine.skip(session.now));
    EXPECT_EQ(session.engine.state(), SessionEngine::State::Finished);
    EXPECT_EQ(session.engine.result().state, SessionResult::State::Partial);
}

TEST(SessionEngine, TheEasierFormMovesNoMoment)
{
    Session plain(sevenMinutes());
    Session eased(sevenMinutes());
    for (int second = 0; second < 600; ++second) {
        plain.pass(1s);
        eased.pass(1s);
        if (second % 7 == 0)
            eased.engine.setEased(PracticeId("cat_cow"), second % 2 == 0);
    }
    EXPECT_EQ(plain.tape.taken(), eased.tape.taken());
}

} // namespace
} // namespace supine::test
