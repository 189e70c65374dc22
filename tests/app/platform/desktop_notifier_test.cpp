#include "app/platform/desktop_notifier.h"
#include "tests/support/notification_stub.h"
#include "tests/support/private_bus.h"
#include "tests/support/until.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using test::until;

class OnTheDesktop : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!bus.running())
            GTEST_SKIP() << "dbus-daemon is not installed";
        notifier = std::make_unique<DesktopNotifier>(bus.connection("supine"));
        QObject::connect(notifier.get(), &Notifier::actionInvoked,
                         [this](const QString& key) { pressed << key; });
        QObject::connect(notifier.get(), &Notifier::notShown, [this] { ++failures; });
    }
    void startService() { stub = std::make_unique<test::NotificationStub>(bus.connection("service")); }
    [[nodiscard]] bool reaches(Notifier::Reach reach)
    {
        notifier->probe();
        return until([&] { return notifier->reach() == reach; });
    }
    static Notice bedtime()
    {
        return {"Bedtime in 30 minutes",
                "Seven minutes on the floor?",
                {{"begin", "Begin"}, {"skip", "Skip tonight"}},
                false};
    }

    test::PrivateBus bus;
    std::unique_ptr<test::NotificationStub> stub;
    std::unique_ptr<DesktopNotifier> notifier;
    QStringList pressed;
    int failures = 0;
};

TEST_F(OnTheDesktop, TheServiceGetsTheWordsAndTheActions)
{
    startService();
    notifier->show(bedtime());
    ASSERT_TRUE(until([&] { return stub->told.size() == 1; }));
    EXPECT_EQ(stub->told[0].title, "Bedtime in 30 minutes");
    EXPECT_EQ(stub->told[0].text, "Seven minutes on the floor?");
    EXPECT_EQ(stub->told[0].actions, (QStringList{"begin", "Begin", "skip", "Skip tonight"}));
    EXPECT_EQ(stub->told[0].hints.value("urgency").value<uchar>(), 1);
}

TEST_F(OnTheDesktop, AnActionOfOurNoticeComesBackAndOfAnotherOneDoesNot)
{
    startService();
    notifier->show(bedtime());
    ASSERT_TRUE(until([&] { return stub->told.size() == 1; }));
    ASSERT_TRUE(reaches(Notifier::Reach::TextActions)); // answered after Notify, so the id is known
    emit stub->ActionInvoked(stub->last + 7, "begin");
    emit stub->ActionInvoked(stub->last, "skip");
    ASSERT_TRUE(until([&] { return !pressed.isEmpty(); }));
    EXPECT_EQ(pressed, QStringList{"skip"});
}

TEST_F(OnTheDesktop, ALaterNoticeTakesThePlaceOfTheOneBefore)
{
    startService();
    uint number = 0;
    QObject::connect(notifier.get(), &Notifier::shown, [&number](uint shown) { number = shown; });
    notifier->show(bedtime());
    ASSERT_TRUE(until([&] { return number != 0; }));
    notifier->show(bedtime());
    ASSERT_TRUE(until([&] { return stub->told.size() == 2; }));
    EXPECT_EQ(stub->told[0].replaces, 0U);
    EXPECT_EQ(stub->told[1].replaces, stub->last);
}

TEST_F(OnTheDesktop, AWithdrawnNoticeIsClosedEvenWhenItsAnswerIsStillOnTheWay)
{
    startService();
    notifier->show(bedtime());
    ASSERT_TRUE(until([&] { return stub->told.size() == 1; }));
    notifier->withdraw();
    EXPECT_TRUE(until([&] { return stub->closed == QList<uint>{1}; }));
}

TEST_F(OnTheDesktop, ANoticeOfAnotherCopyIsReplacedByItsNumber)
{
    startService();
    notifier->takeOver(7);
    notifier->show(bedtime());
    ASSERT_TRUE(until([&] { return stub->told.size() == 1; }));
    EXPECT_EQ(stub->told[0].replaces, 7u);
}

TEST_F(OnTheDesktop, NothingIsShownWhileTheServiceIsNotToBeDisturbed)
{
    startService();
    stub->inhibited = true;
    bool held = false;
    QObject::connect(notifier.get(), &Notifier::heldBack, [&held] { held = true; });
    notifier->show(bedtime());
    EXPECT_TRUE(until([&] { return held; }));
    EXPECT_TRUE(stub->told.isEmpty());
}

TEST_F(OnTheDesktop, ASilentNoticeAsksForNoSoundAndAGentleOneForLittleAttention)
{
    startService();
    Notice notice = bedtime();
    notice.silent = notice.gentle = true;
    notifier->show(notice);
    ASSERT_TRUE(until([&] { return stub->told.size() == 1; }));
    EXPECT_EQ(stub->told[0].hints.value("urgency").value<uchar>(), 0);
    EXPECT_TRUE(stub->told[0].hints.value("suppress-sound").toBool());
    EXPECT_FALSE(stub->told[0].hints.contains("sound-name"));
}

TEST_F(OnTheDesktop, WithoutAServiceItSaysThatNothingWasShown)
{
    notifier->show(bedtime());
    EXPECT_TRUE(until([&] { return failures == 1; }));
    EXPECT_TRUE(reaches(Notifier::Reach::Nothing));
}

TEST_F(OnTheDesktop, AServiceThatComesLaterAndGoesAgainIsNoticed)
{
    ASSERT_TRUE(reaches(Notifier::Reach::Nothing));
    startService();
    EXPECT_TRUE(until([&] { return notifier->reach() == Notifier::Reach::TextActions; }));
    stub->leave();
    EXPECT_TRUE(until([&] { return notifier->reach() == Notifier::Reach::Nothing; }));
}

TEST_F(OnTheDesktop, AServiceThatReadsMarkupGetsItEscaped)
{
    startService();
    stub->capabilities = QStringList{"body-markup"};
    ASSERT_TRUE(reaches(Notifier::Reach::Text));
    notifier->show({"Bedtime", "tea & <rest>", {}, true});
    ASSERT_TRUE(until([&] { return stub->told.size() == 1; }));
    EXPECT_EQ(stub->told[0].text, "tea &amp; &lt;rest&gt;");
    EXPECT_EQ(stub->told[0].hints.value("urgency").value<uchar>(), 0);
}

TEST(WithoutABus, NothingIsShownAndNothingHangs)
{
    DesktopNotifier notifier(QDBusConnection(QStringLiteral("no such connection")));
    int failures = 0;
    QObject::connect(&notifier, &Notifier::notShown, [&] { ++failures; });
    notifier.probe();
    notifier.show({"Bedtime", "", {}, false});
    EXPECT_EQ(notifier.reach(), Notifier::Reach::Nothing);
    EXPECT_EQ(failures, 1);
}

} // namespace
} // namespace supine
