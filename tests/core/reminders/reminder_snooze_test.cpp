#include "tests/core/reminders/scheduler_fixture.h"

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using test::at;

class Snooze : public test::SchedulerTest
{
};

TEST_F(Snooze, SkipTonightIsForTonightAlone)
{
    scheduler->skipTonight();
    EXPECT_EQ(state(), Outlook::State::Skipped);
    restart();
    wait(at(3, 23, 0));
    EXPECT_EQ(tape, QStringList{"03 22:00 of 03 +0"});
}

TEST_F(Snooze, ASkipTakenBackInTimeReminds)
{
    scheduler->skipTonight();
    scheduler->unskipTonight();
    EXPECT_EQ(state(), Outlook::State::Coming);
    wait(at(2, 23, 0));
    EXPECT_EQ(tape, QStringList{"02 22:00 of 02 +0"});
}

TEST_F(Snooze, ASnoozeComesTenMinutesLaterAndAgainWhenAskedAgain)
{
    wait(at(2, 22, 1));
    snooze();
    EXPECT_EQ(state(), Outlook::State::Snoozed);
    wait(at(2, 22, 15));
    snooze();
    wait(at(3, 12, 0));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "02 22:11 of 02 +0", "02 22:25 of 02 +0"}));
}

TEST_F(Snooze, ASnoozeOverMidnightOrOverTheTurnIsStillThatNights)
{
    setBedtime(0, 25);
    wait(at(2, 23, 55));
    snooze();
    setBedtime(12, 25);
    EXPECT_TRUE(settings.set(keys::dayTurn, QStringLiteral("00:00")));
    wait(at(3, 0, 10));
    EXPECT_EQ(tape, (QStringList{"02 23:55 of 02 +0", "03 00:05 of 02 +0"}));
}

TEST_F(Snooze, ASnoozeIsDroppedWhenTheRoutineGetsDoneOrTheNightIsSkipped)
{
    wait(at(2, 22, 1));
    snooze();
    done = {"2026-11-02"};
    wait(at(2, 22, 30));
    done.clear();
    snooze();
    scheduler->skipTonight();
    wait(at(3, 12, 0));
    EXPECT_EQ(tape, QStringList{"02 22:00 of 02 +0"});
}

TEST_F(Snooze, ASnoozeSurvivesARestart)
{
    wait(at(2, 22, 1));
    snooze();
    restart();
    wait(at(2, 22, 30));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "02 22:11 of 02 +0"}));
}

TEST_F(Snooze, AClockSetBackDoesNotStretchASnooze)
{
    wait(at(2, 22, 0));
    snooze();
    setClock(at(2, 19, 0));
    wait(at(2, 19, 30));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "02 19:10 of 02 +0"}));
}

TEST_F(Snooze, ASnoozeTakesAnyLengthUpToATimeOfItsOwn)
{
    wait(at(2, 22, 1));
    scheduler->snooze(id, *Night::parse("2026-11-02"), at(2, 23, 15));
    EXPECT_EQ(scheduler->outlook().at, at(2, 23, 15));
    wait(at(3, 12, 0));
    EXPECT_EQ(tape, (QStringList{"02 22:00 of 02 +0", "02 23:15 of 02 +0"}));
}

} // namespace
} // namespace supine
