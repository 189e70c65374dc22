#include "tests/app/reminders/evening.h"

namespace supine
{
namespace
{

/// A way that notes what it shows.
class Way final : public Notifier
{
public:
    explicit Way(Reach reach) : m_reach(reach) {}
    void probe() override {}
    [[nodiscard]] Reach reach() const override { return m_reach; }
    void show(const Notice& notice) override
    {
        if (m_reach == Reach::Nothing)
            emit notShown("none");
        else
            shown << notice.title;
    }
    void withdraw() override { ++withdrawn; }
    void press(const QString& key) { emit actionInvoked(key); }
    void fail() { emit notShown("late"); }

    QStringList shown;
    int withdrawn = 0;

private:
    Reach m_reach;
};

class Delivery : public test::Evening
{
};

TEST_F(Delivery, WithoutAnyWayTheWindowSaysIt)
{
    comeTo(22, 0);
    EXPECT_EQ(tape, QStringList{"banner alone"});
    EXPECT_EQ(delivery.words().title, "Bedtime in 30 minutes");
    EXPECT_EQ(delivery.reach(), Notifier::Reach::Nothing);
}

TEST_F(Delivery, TheFirstWayThatWorksIsTheOnlyOneUsed)
{
    Way absent(Notifier::Reach::Nothing);
    Way desktop(Notifier::Reach::TextActions);
    Way balloon(Notifier::Reach::Text);
    for (Way* way : {&absent, &desktop, &balloon})
        delivery.addWay(*way);
    comeTo(22, 0);
    EXPECT_EQ(desktop.shown, QStringList{"Bedtime in 30 minutes"});
    EXPECT_EQ(balloon.shown, QStringList());
    EXPECT_EQ(tape, QStringList());
    EXPECT_EQ(delivery.reach(), Notifier::Reach::TextActions);
}

TEST_F(Delivery, AWayThatFailsLateHandsOnToTheNext)
{
    Way desktop(Notifier::Reach::TextActions);
    delivery.addWay(desktop);
    comeTo(22, 0);
    desktop.fail();
    EXPECT_EQ(tape, QStringList{"banner alone"});
    desktop.fail();
    EXPECT_EQ(tape, QStringList{"banner alone"});
}

TEST_F(Delivery, WordsWithoutButtonsHaveTheirButtonsInTheWindow)
{
    Way balloon(Notifier::Reach::Text);
    delivery.addWay(balloon);
    comeTo(22, 0);
    EXPECT_EQ(tape, QStringList{"banner too"});
    balloon.press(Notifier::clicked());
    EXPECT_EQ(tape.last(), "open");
}

TEST_F(Delivery, EachAnswerDoesWhatItSays)
{
    Way desktop(Notifier::Reach::TextActions);
    delivery.addWay(desktop);
    comeTo(22, 0);
    desktop.press("snooze");
    EXPECT_EQ(scheduler.outlook().state, Outlook::State::Snoozed);
    comeTo(22, 10);
    EXPECT_EQ(desktop.shown.last(), "Bedtime in 20 minutes");
    desktop.press("begin");
    EXPECT_EQ(tape.last(), "begin routine");
    desktop.press("skip");
    EXPECT_EQ(scheduler.outlook().state, Outlook::State::Skipped);
    EXPECT_GE(desktop.withdrawn, 3);
}

TEST_F(Delivery, ATestShowsItAndItsButtonsChangeNothing)
{
    Way desktop(Notifier::Reach::TextActions);
    delivery.addWay(desktop);
    delivery.test();
    EXPECT_EQ(desktop.shown.size(), 1);
    for (const char* key : {"skip", "snooze", "begin"}) {
        delivery.test();
        desktop.press(key);
    }
    EXPECT_FALSE(tape.contains("begin"));
    EXPECT_EQ(scheduler.outlook().state, Outlook::State::Coming);
}

TEST_F(Delivery, InTheMorningNothingStandsAnyMore)
{
    comeTo(22, 0);
    clock.setWall(clock.now().addSecs(15 * 3600));
    scheduler.check();
    EXPECT_EQ(tape, (QStringList{"banner alone", "banner over"}));
}

TEST_F(Delivery, ARoutineThatBeganTakesTheReminderAway)
{
    comeTo(22, 0);
    delivery.settle();
    EXPECT_EQ(tape.last(), "banner over");
}

} // namespace
} // namespace supine
