#include "app/platform/launch_agents.h"
#include "app/platform/systemd_timers.h"
#include "app/platform/task_scheduler.h"
#include "tests/support/files.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimeZone>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const WakeTarget target{QStringLiteral("/bin/true"), QStringLiteral("/tmp/a \"quoted\" 100% folder")};

/// 02:30 of Saturday's night on the clock of Berlin, with the moment of 2026 that the clocks move.
WakeEntry lateOnSaturday()
{
    return {"late",
            "Lights out, 100 %",
            {{QTime(2, 30), Weekdays(1 << 6)}},
            {QDateTime(QDate(2026, 3, 29), QTime(3, 30), QTimeZone("Europe/Berlin"))}};
}

WakeEntry everyEvening()
{
    return {"routine", "Routine", {{QTime(22, 0), Weekdays(127)}}, {}};
}

/// What systemd-analyze prints, in the zone of Berlin; nothing when it fails or is not installed.
std::optional<QString> analyze(const QStringList& words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TZ", "Europe/Berlin");
    environment.insert("XDG_RUNTIME_DIR", QDir::tempPath()); // asked for, and nothing is put there
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start("systemd-analyze", words);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAll());
}

class Timers : public ::testing::Test
{
protected:
    [[nodiscard]] QStringList files() const { return QDir(folder.path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] QString timer(const char* name) const
    {
        return folder.filePath(QStringLiteral("%1.%2.timer").arg(wakePrefix(target), QLatin1String(name)));
    }

    QTemporaryDir folder;
    SystemdTimers timers{target, folder.path()};
};

TEST_F(Timers, EachReminderHasItsTimerAndRemovingItLeavesNothing)
{
    ASSERT_TRUE(timers.install({everyEvening(), lateOnSaturday()}));
    EXPECT_EQ(files().size(), 3);
    EXPECT_TRUE(QFileInfo(timer("late")).isFile());
    ASSERT_TRUE(timers.install({everyEvening()}));
    EXPECT_FALSE(QFileInfo::exists(timer("late")));
    EXPECT_EQ(files().size(), 2);
    ASSERT_TRUE(timers.install({}));
    EXPECT_EQ(files(), QStringList());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

TEST_F(Timers, UnitsOfOthersAndOfAnotherDataFolderAreLeftAlone)
{
    ASSERT_TRUE(test::writeBytes(folder.filePath("supine.mine.timer"), "[Timer]\n"));
    ASSERT_TRUE(test::writeBytes(folder.filePath("backup.timer"), "[Timer]\n"));
    ASSERT_TRUE(timers.install({everyEvening()}));
    ASSERT_TRUE(timers.install({}));
    EXPECT_EQ(files(), (QStringList{"backup.timer", "supine.mine.timer"}));
}

TEST_F(Timers, AUnitEditedByHandIsWrittenAnewAndSaid)
{
    ASSERT_TRUE(timers.install({everyEvening()}));
    const QByteArray written = test::bytesOf(timer("routine"));
    ASSERT_TRUE(test::writeBytes(timer("routine"), QByteArray(written).replace("22:00", "05:00")));
    const auto notes = timers.install({everyEvening()});
    ASSERT_TRUE(notes);
    EXPECT_TRUE(notes->first().contains("edited by hand")) << qPrintable(notes->join('\n'));
    EXPECT_EQ(test::bytesOf(timer("routine")), written);
}

TEST_F(Timers, WhatIsAsItShouldBeIsNotTouched)
{
    ASSERT_TRUE(timers.install({everyEvening()}));
    const auto again = timers.install({everyEvening()});
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, QStringList());
}

TEST_F(Timers, AFolderThatCannotBeMadeIsOneSentence)
{
    ASSERT_TRUE(test::writeBytes(folder.filePath("file"), "x"));
    SystemdTimers nowhere(target, folder.filePath("file/user"));
    const auto refused = nowhere.install({everyEvening()});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, Error::Kind::Storage);
}

TEST_F(Timers, SystemdAcceptsTheUnits)
{
    if (QStandardPaths::findExecutable("systemd-analyze").isEmpty())
        GTEST_SKIP() << "systemd is not installed";
    ASSERT_TRUE(timers.install({everyEvening(), lateOnSaturday()}));
    EXPECT_TRUE(analyze({"--user", "verify", timer("late"), timer("routine")}));
}

TEST_F(Timers, SystemdNamesTheSameNextMomentsAlsoWhereTheClocksSkipOne)
{
    if (QStandardPaths::findExecutable("systemd-analyze").isEmpty())
        GTEST_SKIP() << "systemd is not installed";
    const WeekTimes times = everyWeek(QTime(2, 30), Weekdays(127));
    const QTimeZone berlin("Europe/Berlin");
    const QDateTime from(QDate(2026, 3, 27), QTime(12, 0), berlin);
    const WakeEntry entry{"late", "Late", clockRules(times, QTime(12, 0)),
                          movedMoments(times, from, from.addDays(400), berlin, QTime(12, 0))};
    QStringList words{"calendar", "--base-time=2026-03-27 12:00:00", "--iterations=3"};
    for (const QString& line : timerUnit(entry, "x.service").split('\n'))
        if (line.startsWith("OnCalendar="))
            words << line.mid(11);
    const auto said = analyze(words);
    ASSERT_TRUE(said);
    QDateTime after = from;
    for (int i = 0; i < 3; ++i) {
        const auto due = nextDue(times, after, berlin);
        EXPECT_TRUE(said->contains(due->at.toString("yyyy-MM-dd HH:mm:ss"))) << qPrintable(*said);
        after = due->at;
    }
}

TEST(OtherSystems, ATaskOfWindowsIsWellFormedAndHasEveryTrigger)
{
    QXmlStreamReader xml(taskXml(lateOnSaturday(), target, QDate(2026, 3, 1)));
    QStringList elements;
    QString arguments;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        elements << xml.name().toString();
        if (xml.name() == QLatin1String("Arguments"))
            arguments = xml.readElementText();
    }
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_TRUE(elements.contains("Sunday"));
    EXPECT_FALSE(elements.contains("Saturday"));
    EXPECT_EQ(elements.count("CalendarTrigger"), 1);
    EXPECT_EQ(elements.count("TimeTrigger"), 1);
    EXPECT_TRUE(arguments.endsWith("remind --wait"));
}

TEST(OtherSystems, AnAgentOfMacOsIsWellFormedAndHasEveryMoment)
{
    const QString text = launchAgent("x", lateOnSaturday(), target);
    QXmlStreamReader xml(text);
    while (!xml.atEnd())
        xml.readNext();
    EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
    EXPECT_EQ(text.count("<key>Weekday</key>"), 1);
    EXPECT_EQ(text.count("<key>Month</key>"), 1);
}

} // namespace
} // namespace supine
