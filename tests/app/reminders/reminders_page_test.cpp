#include "app/reminders/reminder_banner.h"
#include "app/reminders/reminders_page.h"
#include "tests/app/reminders/evening.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace supine
{
namespace
{

class Page : public test::Evening
{
protected:
    QAbstractButton* button(QWidget& where, const QString& name)
    {
        for (auto* candidate : where.findChildren<QAbstractButton*>())
            if (candidate->accessibleName() == name || candidate->text() == name)
                return candidate;
        ADD_FAILURE() << "no button " << qPrintable(name);
        return nullptr;
    }
    bool says(const QString& words)
    {
        for (auto* label : page.findChildren<QLabel*>())
            if (label->text().contains(words) && !label->isHidden())
                return true;
        return false;
    }
    /// Opens the editor of the only reminder.
    void edit() { button(page, "Change Routine")->click(); }
    Reminder only() { return book.plan().reminders.at(0); }
    RemindersPage page{{book, ledger, scheduler, nullptr}};
};

TEST_F(Page, EveryChoiceOfAReminderIsWrittenAtOnce)
{
    edit();
    page.findChild<QSpinBox*>()->setValue(45);
    EXPECT_EQ(only().before, std::chrono::minutes(45));
    button(page, "Saturday")->click();
    EXPECT_EQ(only().days, Weekdays(127 - (1 << 5)));
    button(page, "Screens away")->click();
    EXPECT_EQ(only().kind, ReminderKind::Screens);
    button(page, "At a time")->click();
    EXPECT_FALSE(only().before);
    button(page, "With a chime")->click();
    EXPECT_FALSE(only().chime);
    button(page, "Not if already done")->click();
    EXPECT_FALSE(only().unlessDone);
    auto* text = page.findChild<QLineEdit*>();
    for (auto* line : page.findChildren<QLineEdit*>())
        if (line->accessibleName() == "Words of this reminder")
            text = line;
    text->setText("Phone into the hall");
    emit text->editingFinished();
    EXPECT_EQ(only().text, "Phone into the hall");
    EXPECT_TRUE(says("without a chime"));
}

TEST_F(Page, TheLastNightCannotBeTakenAway)
{
    edit();
    for (const char* day : {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
        button(page, day)->click();
    EXPECT_EQ(only().days.count(), 1u);
    EXPECT_TRUE(says("at least one weekday"));
}

TEST_F(Page, TheEveningPlanBringsWhatIsMissingAndEachCanGo)
{
    button(page, "Take the evening plan")->click();
    EXPECT_EQ(book.plan().reminders.size(), 5u);
    edit();
    button(page, "Remove this reminder")->click();
    EXPECT_EQ(book.plan().reminders.size(), 4u);
}

TEST_F(Page, BedtimeMovesByAQuarterOfAnHourAlsoOverMidnight)
{
    page.findChild<QTimeEdit*>()->setTime(QTime(23, 50));
    button(page, "Bedtime 15 minutes later")->click();
    EXPECT_EQ(settings.value(keys::bedtime), "00:05");
    button(page, "Bedtime 15 minutes earlier")->click();
    EXPECT_EQ(settings.value(keys::bedtime), "23:50");
}

TEST_F(Page, ANightOfTheWeekCanHaveItsOwnBedtime)
{
    button(page, "Other times on some nights")->click();
    for (auto* time : page.findChildren<QTimeEdit*>())
        if (time->accessibleName() == "Bedtime on Saturday")
            time->setTime(QTime(0, 30));
    EXPECT_EQ(book.plan().bedtimes[5], QTime(0, 30));
    EXPECT_EQ(book.plan().bedtimes[4], QTime(22, 30));
    page.findChild<QTimeEdit*>()->setTime(QTime(22, 0));
    EXPECT_EQ(book.plan().bedtimes[5], QTime(0, 30));
    button(page, "Other times on some nights")->click();
    EXPECT_EQ(settings.value(keys::bedtimes), "");
}

TEST_F(Page, ABedtimeThatLeavesNoTimeForItsLeadIsSaid)
{
    page.findChild<QTimeEdit*>()->setTime(QTime(12, 10));
    EXPECT_TRUE(says("Bedtime leaves no room"));
}

TEST_F(Page, APauseHasAnEndAndCanBeEnded)
{
    button(page, "Pause…")->click();
    button(page, "Pause until then")->click();
    EXPECT_EQ(book.plan().pause->through.toString(), "2026-11-08");
    EXPECT_TRUE(says("Paused"));
    button(page, "End the pause")->click();
    EXPECT_FALSE(book.plan().pause);
}

TEST_F(Page, WhatBecameOfEachReminderIsTold)
{
    comeTo(22, 0);
    EXPECT_TRUE(says("Routine · Shown"));
}

TEST_F(Page, AChoiceMadeElsewhereIsShown)
{
    Reminder reminder = only();
    reminder.before = std::chrono::minutes(20);
    EXPECT_TRUE(book.change(reminder));
    EXPECT_TRUE(says("20 min before bedtime"));
    EXPECT_TRUE(settings.set(keys::bedtime, QStringLiteral("21:45")));
    EXPECT_EQ(page.findChild<QTimeEdit*>()->time(), QTime(21, 45));
}

TEST_F(Page, TonightIsSkippedAndTakenBackHere)
{
    button(page, "Skip tonight")->click();
    EXPECT_TRUE(says("Skipped for tonight"));
    button(page, "Remind me after all")->click();
    EXPECT_TRUE(says("Tonight at"));
}

TEST_F(Page, ADoneRoutineIsSaid)
{
    done = true;
    page.refresh();
    EXPECT_TRUE(says("already done"));
}

TEST_F(Page, WithoutANotificationServiceOrATrayItSaysSo)
{
    page.setReach(Notifier::Reach::Nothing);
    page.setTray(false);
    EXPECT_TRUE(says("the window says it"));
    EXPECT_TRUE(says("no tray"));
    page.setTray(true);
    EXPECT_FALSE(says("no tray"));
}

TEST_F(Page, TheTestButtonAsksForOne)
{
    int asked = 0;
    QObject::connect(&page, &RemindersPage::testAsked, [&] { ++asked; });
    button(page, "Show a test")->click();
    EXPECT_EQ(asked, 1);
}

TEST_F(Page, EveryControlHasANameAndIsReachedByKeyboard)
{
    for (QWidget* control : page.findChildren<QWidget*>()) {
        const auto* choice = qobject_cast<QAbstractButton*>(control);
        if (!choice && !qobject_cast<QAbstractSpinBox*>(control))
            continue;
        if (control->objectName().startsWith("qt_"))
            continue; // inner parts of Qt's own widgets
        EXPECT_FALSE(control->accessibleName().isEmpty() && (!choice || choice->text().isEmpty()))
            << control->metaObject()->className();
        EXPECT_TRUE(control->focusPolicy() & Qt::TabFocus) << qPrintable(control->accessibleName());
    }
}

TEST_F(Page, TheBannerAnswersLikeTheNotice)
{
    comeTo(22, 0);
    ReminderBanner banner(delivery);
    EXPECT_EQ(banner.accessibleDescription(), "Bedtime in 30 minutes");
    button(banner, "Snooze 10 min")->click();
    EXPECT_EQ(scheduler.outlook().state, Outlook::State::Snoozed);
    comeTo(22, 10);
    button(banner, "Begin")->click();
    EXPECT_EQ(tape.last(), "begin routine");
}

} // namespace
} // namespace supine
