#include "app/journal/month_calendar.h"

#include <QApplication>
#include <QKeyEvent>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

Night night(const char* text)
{
    return *Night::parse(QString::fromLatin1(text));
}

DayButton* dayOf(const MonthCalendar& calendar, int day)
{
    for (DayButton* button : calendar.findChildren<DayButton*>()) {
        if (button->text() == QLocale().toString(day))
            return button;
    }
    return nullptr;
}

void press(QWidget* widget, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(widget, &event);
}

class MonthCalendarTest : public ::testing::Test
{
protected:
    MonthCalendar m_calendar{night("2026-11-10"), night("2026-11-15")};
    std::vector<QString> m_asked;
    void SetUp() override
    {
        QObject::connect(&m_calendar, &MonthCalendar::nightAsked, &m_calendar, [this](Night asked) {
            m_asked.push_back(asked.toString());
            m_calendar.setChosen(asked);
        });
    }
};

TEST_F(MonthCalendarTest, NightsToComeCannotBeChosen)
{
    EXPECT_TRUE(dayOf(m_calendar, 15)->isEnabled());
    EXPECT_FALSE(dayOf(m_calendar, 16)->isEnabled());
    m_calendar.setTonight(night("2026-11-16"));
    EXPECT_TRUE(dayOf(m_calendar, 16)->isEnabled());
}

TEST_F(MonthCalendarTest, KeysGoByNightWeekAndMonthAndNeverPastTonight)
{
    press(dayOf(m_calendar, 10), Qt::Key_Left);
    press(dayOf(m_calendar, 9), Qt::Key_Up);
    press(dayOf(m_calendar, 2), Qt::Key_Up);
    EXPECT_EQ(m_calendar.first(), night("2026-10-01"));
    press(dayOf(m_calendar, 26), Qt::Key_PageUp);
    press(dayOf(m_calendar, 26), Qt::Key_Home);
    press(dayOf(m_calendar, 15), Qt::Key_Right);
    press(dayOf(m_calendar, 15), Qt::Key_PageDown);
    EXPECT_EQ(m_asked, (std::vector<QString>{"2026-11-09", "2026-11-02", "2026-10-26", "2026-09-26",
                                             "2026-11-15", "2026-11-15", "2026-11-15"}));
}

TEST_F(MonthCalendarTest, ANightSaysInWordsWhatItsMarksShow)
{
    m_calendar.setMarks({{QDate(2026, 11, 15), {true, true}}, {QDate(2026, 11, 9), {true, false}}});
    EXPECT_TRUE(dayOf(m_calendar, 15)->accessibleName().contains("tonight, practised, with entries"));
    EXPECT_TRUE(dayOf(m_calendar, 9)->accessibleName().endsWith("with entries"));
    EXPECT_FALSE(dayOf(m_calendar, 8)->accessibleName().contains("entries"));
}

TEST_F(MonthCalendarTest, AMonthHasItsDaysAndNoMore)
{
    m_calendar.setChosen(night("2024-02-29"));
    EXPECT_TRUE(dayOf(m_calendar, 29)->isVisibleTo(&m_calendar));
    EXPECT_FALSE(dayOf(m_calendar, 30)->isVisibleTo(&m_calendar));
}

TEST_F(MonthCalendarTest, TabReachesOneNightOnly)
{
    int reachable = 0;
    for (const DayButton* day : m_calendar.findChildren<DayButton*>())
        reachable += (day->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    EXPECT_EQ(reachable, 1);
}

} // namespace
} // namespace supine
