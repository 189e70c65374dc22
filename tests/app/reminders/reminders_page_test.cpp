#include "app/reminders/reminder_banner.h"
#include "app/reminders/reminders_page.h"
#include "tests/app/reminders/evening.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
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
    RemindersPage page{settings, scheduler};
};

TEST_F(Page, EveryChoiceIsWrittenAtOnce)
{
    page.findChild<QTimeEdit*>()->setTime(QTime(23, 15));
    button(page, "45 minutes before bedtime")->click();
    button(page, "Saturday")->click();
    EXPECT_EQ(settings.value(keys::bedtime), "23:15");
    EXPECT_EQ(settings.value(keys::reminderLead), 45);
    EXPECT_EQ(settings.value(keys::reminderDays), 127 - (1 << 5));
    page.findChild<QCheckBox*>()->click();
    EXPECT_FALSE(settings.value(keys::reminderOn));
}

TEST_F(Page, BedtimeMovesByAQuarterOfAnHourAlsoOverMidnight)
{
    page.findChild<QTimeEdit*>()->setTime(QTime(23, 50));
    button(page, "Bedtime 15 minutes later")->click();
    EXPECT_EQ(settings.value(keys::bedtime), "00:05");
    button(page, "Bedtime 15 minutes earlier")->click();
    EXPECT_EQ(settings.value(keys::bedtime), "23:50");
}

TEST_F(Page, AChoiceMadeElsewhereIsShown)
{
    EXPECT_TRUE(settings.set(keys::reminderLead, 20));
    EXPECT_TRUE(button(page, "20 minutes before bedtime")->isChecked());
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
        EXPECT_FALSE(control->accessibleName().isEmpty() && (!choice || choice->text().isEmpty()));
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
    button(banner, "Begin")->click();
    EXPECT_EQ(tape.last(), "begin");
}

} // namespace
} // namespace supine
