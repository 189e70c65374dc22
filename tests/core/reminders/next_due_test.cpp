#include "core/reminders/reminder.h"
#include "tests/support/places.h"

#include <QFile>
#include <QTextStream>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const Weekdays everyNight(127);

WeekTimes at(int hour, int minute, Weekdays days = everyNight)
{
    return everyWeek(QTime(hour, minute), days);
}

QTimeZone zone(const char* name)
{
    return QTimeZone(QByteArray(name));
}

QDateTime utc(const char* text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

/// "2026-03-29T03:30:00+02:00 of 2026-03-28"
QString told(const std::optional<Due>& due)
{
    return due ? due->at.toOffsetFromUtc(due->at.offsetFromUtc()).toString(Qt::ISODate) + " of " +
                     due->night.toString()
               : QStringLiteral("never");
}

TEST(NextDue, ABedtimeInsideTheSpringGapMovesForwardOnce)
{
    const QTimeZone berlin = zone("Europe/Berlin");
    const auto first = nextDue(at(2, 30), utc("2026-03-28T12:00:00Z"), berlin);
    EXPECT_EQ(told(first), "2026-03-29T03:30:00+02:00 of 2026-03-28");
    EXPECT_EQ(told(nextDue(at(2, 30), first->at, berlin)), "2026-03-30T02:30:00+02:00 of 2026-03-29");
}

TEST(NextDue, ATimeThatComesTwiceIsDueTheFirstTimeOnly)
{
    const QTimeZone berlin = zone("Europe/Berlin");
    const auto first = nextDue(at(2, 30), utc("2026-10-24T12:00:00Z"), berlin);
    EXPECT_EQ(told(first), "2026-10-25T02:30:00+02:00 of 2026-10-24");
    EXPECT_EQ(told(nextDue(at(2, 30), first->at, berlin)), "2026-10-26T02:30:00+01:00 of 2026-10-25");
}

TEST(NextDue, TheWeekdayIsTheNightsAndNotTheClocks)
{
    Weekdays monday;
    monday.set(0);
    const QTimeZone berlin = zone("Europe/Berlin");
    EXPECT_EQ(told(nextDue(at(0, 30, monday), utc("2026-11-01T12:00:00Z"), berlin)),
              "2026-11-03T00:30:00+01:00 of 2026-11-02");
    EXPECT_EQ(told(nextDue(at(22, 0, monday), utc("2026-11-01T12:00:00Z"), berlin)),
              "2026-11-02T22:00:00+01:00 of 2026-11-02");
}

TEST(NextDue, ItIsStrictlyAfterTheMomentGiven)
{
    const QTimeZone berlin = zone("Europe/Berlin");
    EXPECT_EQ(told(nextDue(at(22, 0), utc("2026-11-02T20:59:59Z"), berlin)),
              "2026-11-02T22:00:00+01:00 of 2026-11-02");
    EXPECT_EQ(told(nextDue(at(22, 0), utc("2026-11-02T21:00:00Z"), berlin)),
              "2026-11-03T22:00:00+01:00 of 2026-11-03");
}

TEST(NextDue, WithoutADayItIsNeverDue)
{
    EXPECT_FALSE(nextDue(at(22, 0, Weekdays()), utc("2026-11-02T20:00:00Z"), zone("UTC")));
}

TEST(NextDue, TheHourTheDayTurnsDecidesWhichNightATimeBelongsTo)
{
    const QDateTime noon = utc("2026-11-02T12:00:00Z");
    EXPECT_EQ(told(nextDue(at(14, 0), noon, zone("UTC"), QTime(16, 0))),
              "2026-11-02T14:00:00Z of 2026-11-01");
    EXPECT_EQ(told(nextDue(at(14, 0), noon, zone("UTC"), QTime(12, 0))),
              "2026-11-02T14:00:00Z of 2026-11-02");
}

// Worked out by hand from the announced changes.
TEST(NextDue, TheOddChangesOfTheWorldFollowTheSameRule)
{
    struct Row {
        const char* zone;
        QTime time;
        const char* after;
        const char* expected;
    };
    const Row rows[] = {
        // Lord Howe moves by half an hour: 02:00 becomes 02:30.
        {"Australia/Lord_Howe", QTime(2, 15), "2026-10-03T12:00:00Z",
         "2026-10-04T02:45:00+11:00 of 2026-10-03"},
        {"Australia/Lord_Howe", QTime(1, 45), "2026-04-04T06:00:00Z",
         "2026-04-05T01:45:00+11:00 of 2026-04-04"},
        // Chatham, at +12:45, changes at 02:45.
        {"Pacific/Chatham", QTime(3, 0), "2026-09-26T06:00:00Z", "2026-09-27T04:00:00+13:45 of 2026-09-26"},
        {"Pacific/Chatham", QTime(3, 0), "2026-04-04T06:00:00Z", "2026-04-05T03:00:00+13:45 of 2026-04-04"},
        // Cairo skips midnight of a Friday in April and repeats 23:00 of a Thursday in October.
        {"Africa/Cairo", QTime(0, 30), "2026-04-23T12:00:00Z", "2026-04-24T01:30:00+03:00 of 2026-04-23"},
        {"Africa/Cairo", QTime(23, 30), "2026-10-29T12:00:00Z", "2026-10-29T23:30:00+03:00 of 2026-10-29"},
        // Havana skips midnight and repeats it.
        {"America/Havana", QTime(0, 30), "2026-03-07T20:00:00Z", "2026-03-08T01:30:00-04:00 of 2026-03-07"},
        {"America/Havana", QTime(0, 30), "2026-10-31T20:00:00Z", "2026-11-01T00:30:00-04:00 of 2026-10-31"},
        // Santiago goes from Saturday 24:00 to 23:00 in April and skips midnight in September.
        {"America/Santiago", QTime(23, 30), "2026-04-04T20:00:00Z",
         "2026-04-04T23:30:00-03:00 of 2026-04-04"},
        {"America/Santiago", QTime(0, 30), "2026-09-05T20:00:00Z", "2026-09-06T01:30:00-03:00 of 2026-09-05"},
        // Samoa had no 30 December 2011: no night of its own, and the small hours before it came a day later.
        {"Pacific/Apia", QTime(22, 30), "2011-12-30T08:30:00Z", "2011-12-31T22:30:00+14:00 of 2011-12-31"},
        {"Pacific/Apia", QTime(0, 30), "2011-12-30T00:00:00Z", "2011-12-31T00:30:00+14:00 of 2011-12-29"},
        {"Pacific/Apia", QTime(0, 30), "2011-12-30T10:30:00Z", "2012-01-01T00:30:00+14:00 of 2011-12-31"},
    };
    for (const Row& row : rows)
        EXPECT_EQ(told(nextDue(at(row.time.hour(), row.time.minute()), utc(row.after), zone(row.zone))),
                  row.expected)
            << row.zone << " " << qPrintable(row.time.toString());
}

TEST(NextDue, EveryNightHasExactlyOneMomentAroundEveryChangeOfTheClocks)
{
    QFile file(inSource("/tests/data/reminder_moments.tsv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QTime times[] = {QTime(22, 30), QTime(23, 30), QTime(0, 30), QTime(2, 30)};
    std::map<QString, QDateTime> last; // by zone and time: the moment of the night before
    int rows = 0;
    QTextStream text(&file);
    while (!text.atEnd()) {
        const QStringList cells = text.readLine().split('\t');
        if (cells.size() != 6)
            continue;
        ++rows;
        const QTimeZone place(cells[0].toLatin1());
        ASSERT_TRUE(place.isValid()) << qPrintable(cells[0]);
        const Night night = *Night::parse(cells[1]);
        for (size_t i = 0; i < 4; ++i) {
            const QDateTime expected = QDateTime::fromString(cells[int(i) + 2], Qt::ISODate);
            const auto due = nextDue(at(times[i].hour(), times[i].minute()), expected.addSecs(-1), place);
            ASSERT_TRUE(due);
            EXPECT_EQ(due->at.toUTC(), expected) << qPrintable(cells.join(' ')) << " " << i;
            EXPECT_EQ(due->night, night) << qPrintable(cells.join(' ')) << " " << i;
            // From one night's moment the next one is the next night's: none between, none left out.
            const QString key = cells[0] + QString::number(i);
            if (last.contains(key) && last[key].daysTo(expected) <= 2) {
                const auto next = nextDue(at(times[i].hour(), times[i].minute()), last[key], place);
                EXPECT_EQ(next->night, night);
            }
            last[key] = expected;
        }
    }
    EXPECT_GT(rows, 600);
}

} // namespace
} // namespace supine
