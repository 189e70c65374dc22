#include "app/reminders/reminder_words.h"

#include <QLocale>
#include <QSet>

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
    const Reminder routine;
    EXPECT_EQ(reminderWords(routine, bed, at(2, 22, 0)).title, "Bedtime in 30 minutes");
    EXPECT_EQ(reminderWords(routine, bed, at(2, 22, 0).addSecs(2)).title, "Bedtime in 30 minutes");
    EXPECT_EQ(reminderWords(routine, bed, at(2, 15, 0)).title, "Bedtime is at 22:30");
    EXPECT_EQ(reminderWords(routine, bed, bed).title, "It is bedtime");
    EXPECT_EQ(reminderWords(routine, bed, at(2, 23, 10)).title, "Bedtime was 22:30");
}

TEST_F(Words, ALateOneAsksWhetherThereIsStillTime)
{
    const ReminderWords words = reminderWords(Reminder(), at(2, 22, 30), at(2, 22, 20), at(2, 22, 0));
    EXPECT_EQ(words.title, "Still time for your routine?");
    EXPECT_EQ(words.text, "Meant for 22:00. Bedtime in 10 minutes.");
}

TEST_F(Words, OwnWordsComeFirst)
{
    Reminder own;
    own.kind = ReminderKind::Own;
    own.text = "Brush teeth";
    const ReminderWords words = reminderWords(own, at(2, 22, 30), at(2, 22, 0));
    EXPECT_EQ(words.title, "Brush teeth");
    EXPECT_EQ(words.text, "Bedtime in 30 minutes");
}

TEST_F(Words, ABedtimeInTheSmallHoursIsTheNextMorningOnTheClock)
{
    const Night monday = *Night::parse("2026-11-02");
    EveningPlan plan{{}, QTime(12, 0), {}, {}};
    plan.bedtimes.fill(QTime(22, 30));
    EXPECT_EQ(bedtimeOf(monday, plan, at(2, 20, 0)), at(2, 22, 30));
    plan.bedtimes[0] = QTime(0, 30);
    EXPECT_EQ(bedtimeOf(monday, plan, at(2, 20, 0)), at(3, 0, 30));
}

TEST_F(Words, EveryReasonIsASentenceOfItsOwn)
{
    QStringList all;
    for (int outcome = 0; outcome <= int(Outcome::Unreached); ++outcome)
        for (int cause = 0; cause <= int(Cause::NoService); ++cause)
            all << receiptText({*Night::parse("2026-11-02"), ReminderId("r"), at(2, 22, 0), at(3, 7, 30),
                                Outcome(outcome), Cause(cause), 60});
    EXPECT_EQ(QSet<QString>(all.begin(), all.end()).size(), all.size());
    EXPECT_TRUE(all.contains("Missed: the computer slept until 07:30"));
}

TEST_F(Words, TonightIsToldInAFewWords)
{
    const Night monday = *Night::parse("2026-11-02");
    Outlook outlook{Outlook::State::Coming, monday, ReminderId("r"), at(2, 22, 0),
                    Due{at(3, 22, 0), monday.plusDays(1)}};
    EXPECT_EQ(outlookTitle(outlook), "Tonight at 22:00");
    outlook.state = Outlook::State::Done;
    EXPECT_EQ(outlookTitle(outlook), "Not tonight: already done");
    EXPECT_EQ(outlookDetail(outlook), "Next: tomorrow at 22:00.");
    outlook.next = Due{at(6, 22, 0), monday.plusDays(4)};
    EXPECT_EQ(outlookDetail(outlook), "Next: Friday at 22:00.");
}

} // namespace
} // namespace supine
