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
    notifier->show(bedtime());
    ASSERT_TRUE(reaches(Notifier::Reach::TextActions));
    notifier->show(bedtime());
    ASSERT_TRUE(until([&] { return stub->told.size() == 2; }));
    EXPECT_EQ(stub->told[0].replaces, 0U);
    EXPECT_EQ(stub->told[1].replaces, stub->last);
}

TEST_F(OnTheDesktop, AWithdrawnNoticeIsClosedEvenWhenItsAnswerIsStillOnTheWay)
{
    startService();
    notifier->show(bedtime());
    notifier->withdraw();
    EXPECT_TRUE(until([&] { return stub->closed == QList<uint>{1}; }));
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
