#include "app/reminders/reminder_words.h"

#include <QLocale>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

QDateTime at(int day, int hour, int minute)
{
    return QDateTime(QDate(2026, 11, day), QTime(hour, minute), QTimeZone("Europe/Berlin"));
}

class Words : public ::testing::Test
{
protected:
    Words() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~Words() override { QLocale::setDefault(QLocale::system()); }
};

TEST_F(Words, AReminderSaysWhatIsLeftUntilBedtime)
{
    const QDateTime bed = at(2, 22, 30);
    EXPECT_EQ(reminderWords(bed, at(2, 22, 0)).title, "Bedtime in 30 minutes");
    EXPECT_EQ(reminderWords(bed, at(2, 22, 0).addSecs(2)).title, "Bedtime in 30 minutes");
    EXPECT_EQ(reminderWords(bed, bed).title, "It is bedtime");
    EXPECT_EQ(reminderWords(bed, at(2, 23, 10)).title, "Bedtime was 22:30");
}

TEST_F(Words, ABedtimeInTheSmallHoursIsTheNextMorningOnTheClock)
{
    const Night monday = *Night::parse("2026-11-02");
    EXPECT_EQ(bedtimeOf(monday, QTime(0, 30), QTime(12, 0), at(2, 20, 0)), at(3, 0, 30));
    EXPECT_EQ(bedtimeOf(monday, QTime(22, 30), QTime(12, 0), at(2, 20, 0)), at(2, 22, 30));
}

TEST_F(Words, TonightIsToldInAFewWords)
{
    const Night monday = *Night::parse("2026-11-02");
    Outlook outlook{Outlook::State::Coming, monday, at(2, 22, 0), Due{at(3, 22, 0), monday.plusDays(1)}};
    EXPECT_EQ(outlookTitle(outlook), "Tonight at 22:00");
    outlook.state = Outlook::State::Done;
    EXPECT_EQ(outlookTitle(outlook), "Not tonight: already done");
    EXPECT_EQ(outlookDetail(outlook), "Next: tomorrow at 22:00.");
    outlook.next = Due{at(6, 22, 0), monday.plusDays(4)};
    EXPECT_EQ(outlookDetail(outlook), "Next: Friday at 22:00.");
}

} // namespace
} // namespace supine
