#include "core/reminders/calendar_file.h"
#include "tests/core/reminders/in_berlin.h"
#include "tests/support/files.h"
#include "tests/support/places.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

using test::berlin;
using test::timed;

class CalendarFile : public ::testing::Test
{
protected:
    CalendarFile() { plan.bedtimes.fill(QTime(22, 30)); }

    std::vector<CalendarEntry> make()
    {
        CalendarExport made = calendarOf(
            plan, remembered, "mark", now,
            [this](Night night) { return plan.pause && plan.pause->covers(night); },
            [](const Reminder& reminder) {
                return reminder.text.isEmpty() ? reminder.id.text() : reminder.text;
            });
        remembered = made.remembered;
        return made.entries;
    }

    QTemporaryDir folder;
    EveningPlan plan{{}, QTime(12, 0), {}, {}};
    QJsonObject remembered;
    QDateTime now{QDate(2026, 3, 26), QTime(12, 0), berlin};
};

TEST_F(CalendarFile, AnIndependentReaderFindsTheSameNextTenAlsoOverAClockChange)
{
    Reminder lead;
    lead.id = ReminderId("lead");
    lead.before = 30min;
    plan.bedtimes[5] = QTime(1, 0);
    plan.reminders = {timed("late", QTime(2, 30)), timed("own", QTime(23, 30), 0b1010101), lead};
    plan.pause = Pause{*Night::parse("2026-03-30"), *Night::parse("2026-03-31")};
    for (const char* start : {"2026-03-27T12:00:00", "2026-10-23T12:00:00"}) {
        now = QDateTime(QDate::fromString(QString(start).left(10), Qt::ISODate), QTime(12, 0), berlin);
        const QString path = folder.filePath("supine.ics");
        ASSERT_TRUE(test::writeBytes(path, calendarText(make(), now)));
        QProcess reader;
        const QString script = inSource("/tests/core/reminders/read_calendar.py");
        reader.start("/usr/bin/python3",
                     {script, path, "Europe/Berlin", now.toUTC().toString(Qt::ISODate), "10"});
        if (!reader.waitForFinished() || reader.exitCode() != 0)
            GTEST_SKIP() << "python3-icalendar or python3-dateutil is not installed: "
                         << reader.readAllStandardError().constData();
        QStringList expected;
        for (const Occurrence& next : nextOccurrences(plan, now, berlin, 10))
            expected << next.due.at.toOffsetFromUtc(next.due.at.offsetFromUtc()).toString(Qt::ISODate);
        EXPECT_EQ(QString::fromUtf8(reader.readAllStandardOutput()).trimmed().split('\n'), expected);
    }
}

TEST_F(CalendarFile, AnEntryKeepsItsNameAndCountsItsChanges)
{
    plan.reminders = {timed("own", QTime(22, 0))};
    EXPECT_EQ(make()[0].sequence, 0);
    now = now.addDays(3);
    const CalendarEntry same = make()[0];
    EXPECT_EQ(same.sequence, 0);
    EXPECT_EQ(same.first, QDate(2026, 3, 26)) << "unchanged, so it starts where it did";
    plan.reminders[0].at = QTime(22, 15);
    const CalendarEntry changed = make()[0];
    EXPECT_EQ(changed.uid, same.uid);
    EXPECT_EQ(changed.sequence, 1);
}

TEST_F(CalendarFile, AReminderThatIsGoneIsCancelledAndMayComeBack)
{
    plan.reminders = {timed("own", QTime(22, 0))};
    const QString uid = make()[0].uid;
    const std::vector<Reminder> before = std::exchange(plan.reminders, {});
    const auto gone = make();
    ASSERT_EQ(gone.size(), 1u);
    EXPECT_TRUE(gone[0].cancelled);
    EXPECT_EQ(gone[0].sequence, 1);
    EXPECT_EQ(make()[0].sequence, 1);
    plan.reminders = before;
    const CalendarEntry back = make()[0];
    EXPECT_EQ(back.uid, uid);
    EXPECT_FALSE(back.cancelled);
    EXPECT_EQ(back.sequence, 2);
}

TEST_F(CalendarFile, WordsOfAllKindsAreEscapedAndLinesAreFolded)
{
    plan.reminders = {timed("own", QTime(22, 0))};
    plan.reminders[0].text = QString("Zähne; putzen, \\dann ").repeated(8);
    const QByteArray text = calendarText(make(), now);
    EXPECT_TRUE(text.contains("Z\xC3\xA4hne\\; putzen\\, \\\\dann"));
    EXPECT_TRUE(text.contains("\r\n"));
    for (const QByteArray& line : text.split('\n'))
        EXPECT_LE(line.size(), 76) << line.constData();
}

} // namespace
} // namespace supine
