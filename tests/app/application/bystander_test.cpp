#include "app/application/bystander.h"
#include "app/platform/desktop_notifier.h"
#include "core/settings/settings_keys.h"
#include "tests/support/fake_clock.h"
#include "tests/support/notification_stub.h"
#include "tests/support/private_bus.h"
#include "tests/support/until.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using test::until;

/// 22:00 on 2 November 2026 with a reminder at that minute, a real bus, and no window.
class Alone : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (!bus.running())
            GTEST_SKIP() << "dbus-daemon is not installed";
        Reminder routine;
        routine.at = QTime(22, 0);
        ASSERT_TRUE(book.add(routine));
        ASSERT_TRUE(settings.set(keys::waker, QStringLiteral("open")));
    }
    void startService() { service = std::make_unique<test::NotificationStub>(bus.connection("service")); }
    void make()
    {
        notifier = std::make_unique<DesktopNotifier>(bus.connection("supine" + QString::number(++made)));
        bystander = std::make_unique<Bystander>(
            Bystander::Services{book, ledger, waker, clock, [this](auto, auto) { return done; }, *notifier,
                                [this](const QStringList& words) {
                                    opened << words.join(' ');
                                    return display;
                                }});
        QObject::connect(bystander.get(), &Bystander::told, [this](const QString& sentence, int code) {
            said << QString::number(code) + " " + sentence;
        });
        QObject::connect(bystander.get(), &Bystander::finished, [this] { ++finished; });
    }
    void lookAndShow()
    {
        make();
        bystander->look();
        ASSERT_TRUE(until([&] { return !said.isEmpty(); }));
    }

    test::PrivateBus bus;
    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
    ReminderBook book{folder.path(), settings};
    ReminderLedger ledger{folder.path()};
    test::FakeClock clock{QDateTime(QDate(2026, 11, 2), QTime(22, 0), QTimeZone("Europe/Berlin"))};
    Waker waker{book, ledger, settings, clock, folder.path()};
    std::unique_ptr<test::NotificationStub> service;
    std::unique_ptr<DesktopNotifier> notifier;
    std::unique_ptr<Bystander> bystander;
    bool done = false;
    bool display = true;
    int made = 0;
    int finished = 0;
    QStringList opened;
    QStringList said;
};

TEST_F(Alone, WhatIsDueIsShownOnceWithThreeAnswers)
{
    startService();
    lookAndShow();
    EXPECT_EQ(said, QStringList{"0 Shown: Bedtime in 30 minutes"});
    EXPECT_EQ(service->told[0].actions, (QStringList{"default", "Open", "begin", "Begin", "snooze",
                                                     "Snooze 10 min", "skip", "Skip tonight"}));
    lookAndShow();
    EXPECT_EQ(said.last(), "0 Nothing is due.");
    EXPECT_EQ(service->told.size(), 1);
}

TEST_F(Alone, BeginStartsWhatFitsTonight)
{
    startService();
    lookAndShow();
    emit service->ActionInvoked(service->last, "begin");
    EXPECT_TRUE(until([&] { return opened == QStringList{"start tonight"}; }));
    EXPECT_TRUE(until([&] { return finished == 1; }));
}

TEST_F(Alone, SkipIsWrittenForTheNight)
{
    startService();
    lookAndShow();
    emit service->ActionInvoked(service->last, "skip");
    EXPECT_TRUE(until([&] { return ledger.read().skipped == Night::parse("2026-11-02"); }));
    EXPECT_EQ(opened, QStringList());
}

TEST_F(Alone, SnoozeKeepsTheNightAndStaysWhereNothingElseWakes)
{
    startService();
    lookAndShow();
    emit service->ActionInvoked(service->last, "snooze");
    ASSERT_TRUE(until([&] { return !ledger.read().snoozed.empty(); }));
    const Snooze snooze = ledger.read().snoozed.begin()->second;
    EXPECT_EQ(snooze.due.at, clock.now().addSecs(600));
    EXPECT_EQ(snooze.due.night.toString(), "2026-11-02");
    EXPECT_EQ(finished, 0);
}

TEST_F(Alone, ALaterOneTakesThePlaceOfTheOneBeforeAndItsAnswerIsNotTakenTwice)
{
    startService();
    lookAndShow();
    const std::unique_ptr<DesktopNotifier> firstNotifier = std::move(notifier);
    const std::unique_ptr<Bystander> first = std::move(bystander);
    Reminder lights;
    lights.kind = ReminderKind::LightsOut;
    lights.at = QTime(22, 30);
    ASSERT_TRUE(book.add(lights));
    clock.pass(std::chrono::minutes(30));
    said.clear();
    lookAndShow();
    EXPECT_EQ(service->told.size(), 2);
    EXPECT_EQ(service->told[1].replaces, 1u);
    emit service->ActionInvoked(1, "default");
    EXPECT_TRUE(until([&] { return finished == 2; }));
    EXPECT_EQ(opened.size(), 1);
}

TEST_F(Alone, WhatIsDoneAlreadyStaysSilent)
{
    startService();
    done = true;
    lookAndShow();
    EXPECT_EQ(said, QStringList{"0 Nothing is due."});
    EXPECT_TRUE(service->told.isEmpty());
    EXPECT_EQ(ledger.read().receipts.at(0).outcome, Outcome::Done);
}

TEST_F(Alone, WithoutAServiceTheWindowIsOpenedAndFindsItStillDue)
{
    lookAndShow();
    EXPECT_EQ(opened.size(), 1);
    ReminderMemory memory = ledger.read();
    EXPECT_EQ(judge(book.plan(), memory, Moment::of(clock), [](auto, auto) { return false; }).size(), 1u);
}

TEST_F(Alone, WithoutAServiceAndADisplayItIsSaidAndWrittenDown)
{
    display = false;
    lookAndShow();
    EXPECT_TRUE(said[0].startsWith("4 "));
    EXPECT_EQ(ledger.read().receipts.at(0).outcome, Outcome::Unreached);
}

TEST_F(Alone, NothingDisturbsWhoIsNotToBeDisturbed)
{
    startService();
    service->inhibited = true;
    lookAndShow();
    EXPECT_TRUE(service->told.isEmpty());
    EXPECT_EQ(ledger.read().receipts.at(0).outcome, Outcome::HeldBack);
}

} // namespace
} // namespace supine
