#include "app/platform/desktop_notifier.h"
#include "tests/app/reminders/evening.h"
#include "tests/support/notification_stub.h"
#include "tests/support/private_bus.h"
#include "tests/support/until.h"

#include <QDBusPendingCallWatcher>

namespace supine
{
namespace
{

using test::until;

/// The whole way: the minute comes, a real bus carries the words to a service, a button comes back.
class OnTheBus : public test::Evening
{
protected:
    void SetUp() override
    {
        if (!bus.running())
            GTEST_SKIP() << "dbus-daemon is not installed";
        service = std::make_unique<test::NotificationStub>(bus.connection("service"));
        notifier = std::make_unique<DesktopNotifier>(bus.connection("supine"));
        delivery.addWay(*notifier);
        ASSERT_TRUE(until([&] { return notifier->reach() == Notifier::Reach::TextActions; }));
        comeTo(22, 0);
        ASSERT_TRUE(until([&] { return service->told.size() == 1; }));
        const QDBusPendingCallWatcher later(
            QDBusConnection(QStringLiteral("supine"))
                .asyncCall(QDBusMessage::createMethodCall("org.freedesktop.Notifications", "/",
                                                          "org.freedesktop.DBus.Peer", "Ping")));
        bool answered = false; // after the answer to Notify, so the notice's number is known
        QObject::connect(&later, &QDBusPendingCallWatcher::finished, [&] { answered = true; });
        ASSERT_TRUE(until([&] { return answered; }));
    }
    void TearDown() override { notifier.reset(); }

    test::PrivateBus bus;
    std::unique_ptr<test::NotificationStub> service;
    std::unique_ptr<DesktopNotifier> notifier;
};

TEST_F(OnTheBus, TheReminderComesAtItsMinuteWithThreeAnswers)
{
    EXPECT_EQ(service->told[0].title, "Bedtime in 30 minutes");
    EXPECT_EQ(service->told[0].actions, (QStringList{"default", "Open", "begin", "Begin", "snooze",
                                                     "Snooze 10 min", "skip", "Skip tonight"}));
    EXPECT_EQ(tape, QStringList());
}

TEST_F(OnTheBus, BeginStartsTheRoutineAndTheNoticeIsGone)
{
    emit service->ActionInvoked(service->last, "begin");
    ASSERT_TRUE(until([&] { return tape.contains("begin routine"); }));
    EXPECT_TRUE(until([&] { return service->closed == QList<uint>{service->last}; }));
}

TEST_F(OnTheBus, SnoozeBringsItAgainTenMinutesLater)
{
    emit service->ActionInvoked(service->last, "snooze");
    ASSERT_TRUE(until([&] { return scheduler.outlook().state == Outlook::State::Snoozed; }));
    comeTo(22, 10);
    ASSERT_TRUE(until([&] { return service->told.size() == 2; }));
    EXPECT_EQ(service->told[1].title, "Bedtime in 20 minutes");
}

TEST_F(OnTheBus, SkipIsSilentForTonight)
{
    emit service->ActionInvoked(service->last, "skip");
    EXPECT_TRUE(until([&] { return scheduler.outlook().state == Outlook::State::Skipped; }));
}

} // namespace
} // namespace supine
