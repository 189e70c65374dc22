#include "core/reminders/judge.h"
#include "core/reminders/outlook.h"
#include "tests/core/reminders/in_berlin.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

using test::at;
using test::berlin;
using test::timed;

Reminder timed(const char* id, QTime time, ReminderKind kind)
{
    Reminder reminder = timed(id, time);
    reminder.kind = kind;
    return reminder;
}

/// Somebody looks at 21:00 on 2 November, then the clocks move as told and somebody looks again.
class Judge : public ::testing::Test
{
protected:
    Judge() { plan.bedtimes.fill(QTime(22, 30)); }

    QString look(Look how = Look::SinceLast)
    {
        QStringList ids;
        for (const Showing& showing : judge(
                 plan, memory, moment, [this](ReminderKind kind, Night) { return kind == doneKind; }, how))
            ids << showing.id.text() + (showing.late > 0min ? "+" : "");
        return ids.join(' ');
    }
    void pass(std::chrono::milliseconds time)
    {
        moment.now = moment.now.addMSecs(time.count());
        moment.uptime += time;
    }
    QString receipts()
    {
        QStringList lines;
        for (const Receipt& receipt : memory.receipts)
            lines << QStringList{receipt.id.text(), outcomeName(receipt.outcome), causeName(receipt.cause),
                                 receipt.minutes ? QString::number(receipt.minutes) : QString()}
                         .join(' ')
                         .simplified();
        return lines.join("; ");
    }

    EveningPlan plan{{}, QTime(12, 0), {timed("r", QTime(22, 0))}, {}};
    ReminderMemory memory;
    Moment moment{at(2, 21, 0), 10h, 0h, "boot"};
    std::optional<ReminderKind> doneKind;
};

TEST_F(Judge, WhatComesInTimeIsShownAndWrittenDown)
{
    EXPECT_EQ(look(), "");
    pass(60min);
    EXPECT_EQ(look(), "r");
    EXPECT_EQ(look(), "");
    EXPECT_EQ(receipts(), "r shown");
}

TEST_F(Judge, TwoAtOneMinuteComeTogetherAndTheRoutineFirst)
{
    plan.reminders = {timed("own", QTime(22, 0), ReminderKind::Own), timed("r", QTime(22, 0))};
    (void)look();
    pass(60min);
    EXPECT_EQ(look(), "r own");
}

TEST_F(Judge, OfSeveralThatWentByOnlyTheLastIsShown)
{
    plan.reminders = {timed("a", QTime(21, 30)), timed("b", QTime(22, 0)), timed("c", QTime(22, 15))};
    (void)look();
    pass(80min);
    EXPECT_EQ(look(), "c+");
    EXPECT_EQ(receipts(), "a superseded; b superseded; c late not-running");
}

TEST_F(Judge, EachSilenceHasItsReason)
{
    (void)look();
    doneKind = ReminderKind::Routine;
    pass(24h);
    EXPECT_EQ(look(), "");
    doneKind.reset();
    memory.skip(*Night::parse("2026-11-03"));
    pass(24h);
    EXPECT_EQ(look(), "");
    plan.pause = Pause{*Night::parse("2026-11-04"), *Night::parse("2026-11-04")};
    pass(24h);
    EXPECT_EQ(look(), "");
    EXPECT_EQ(receipts(), "r done; r skipped; r paused");
}

TEST_F(Judge, AReminderThatComesAlsoWhenDoneDoesNotAsk)
{
    doneKind = ReminderKind::Routine;
    plan.reminders[0].unlessDone = false;
    (void)look();
    pass(60min);
    EXPECT_EQ(look(), "r");
}

TEST_F(Judge, ANightOfSleepOverAChangeOfTheClocksEndsInSilenceAndTheReason)
{
    plan.reminders = {timed("r", QTime(22, 30)), timed("late", QTime(2, 30))};
    moment.now = at(28, 22, 0, 3);
    (void)look();
    pass(510min);
    moment.suspended += 509min;
    EXPECT_EQ(moment.now.time(), QTime(7, 30));
    EXPECT_EQ(look(), "");
    EXPECT_EQ(receipts(), "r missed suspended 509; late missed suspended 509");
    EXPECT_EQ(memory.receipts[1].due, at(29, 3, 30, 3));
}

TEST_F(Judge, AWallClockThatMovesAloneIsNamedAsTheReason)
{
    (void)look();
    moment.now = moment.now.addSecs(510 * 60);
    EXPECT_EQ(look(), "");
    EXPECT_EQ(receipts(), "r missed clock-set 510");
}

TEST_F(Judge, AComputerThatWasOffIsNamedAsTheReason)
{
    (void)look();
    pass(3h);
    moment.uptime = 5min;
    moment.boot = "another";
    EXPECT_EQ(look(), "");
    EXPECT_EQ(receipts(), "r missed computer-off");
}

TEST_F(Judge, ATimeMovedByTheClocksIsShownOnceAndSaysSo)
{
    plan.reminders = {timed("r", QTime(2, 30))};
    moment.now = at(28, 22, 0, 3);
    (void)look();
    moment.now = at(29, 3, 30, 3);
    EXPECT_EQ(look(), "r");
    EXPECT_EQ(receipts(), "r shown clock-gap 60");
}

TEST_F(Judge, WritingDownLeavesToOthersWhatCanStillBeShown)
{
    (void)look();
    pass(100min);
    EXPECT_EQ(look(Look::Record), "");
    EXPECT_EQ(receipts(), "");
    EXPECT_EQ(look(), "r+");
    pass(24h + 100min);
    EXPECT_EQ(look(Look::Record), "");
    EXPECT_EQ(look(Look::Record), "");
    EXPECT_EQ(look(), "");
    EXPECT_EQ(receipts(), "r late not-running; r missed not-running");
}

TEST_F(Judge, ALookAtTheWindowFindsWhatAChangeOfThePlanPassedOver)
{
    moment.now = at(2, 22, 20);
    EXPECT_EQ(look(), "");
    EXPECT_EQ(look(Look::Window), "r+");
    EXPECT_EQ(look(Look::Window), "");
}

TEST_F(Judge, ReceiptsSurviveTheirFile)
{
    moment.now = at(2, 22, 20);
    (void)look(Look::Window);
    const ReminderMemory read = ReminderMemory::fromJson(memory.toJson());
    EXPECT_EQ(read.receipts, memory.receipts);
    EXPECT_EQ(read.looked->uptime, moment.uptime);
}

TEST_F(Judge, TheEveningIsToldByWhatComesNext)
{
    plan.reminders = {timed("a", QTime(21, 30)), timed("b", QTime(22, 0))};
    const auto evening = [&] {
        return outlookOf(plan, memory, moment.now, [](auto, auto) { return false; });
    };
    EXPECT_EQ(evening().id.text(), "a");
    (void)look();
    pass(30min);
    (void)look();
    EXPECT_EQ(evening().id.text(), "b");
    EXPECT_EQ(evening().state, Outlook::State::Coming);
    pass(30min);
    (void)look();
    EXPECT_EQ(evening().state, Outlook::State::Given);
    EXPECT_EQ(evening().next->at, at(3, 21, 30));
}

} // namespace
} // namespace supine
