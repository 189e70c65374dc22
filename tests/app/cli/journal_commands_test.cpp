#include "app/cli/log_command.h"
#include "app/cli/nights_command.h"
#include "tests/core/journal/journal_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class JournalCommands : public test::JournalTest
{
protected:
    QString m_out;
    QString m_err;

    int log(const QStringList& arguments) { return run(&runLogTonight, arguments); }
    int nights(const QStringList& arguments) { return run(&runNights, arguments); }

    /// Exit code 2, one sentence, nothing on stdout, nothing changed.
    void expectRefused(const QStringList& arguments, const QString& named)
    {
        EXPECT_EQ(log(arguments), 2) << qPrintable(arguments.join(' '));
        EXPECT_TRUE(m_err.contains(named)) << qPrintable(m_err);
        EXPECT_EQ(m_err.count('\n'), 1) << qPrintable(m_err);
        EXPECT_EQ(m_out, QString());
        EXPECT_TRUE(m_journal.nights()->empty()) << qPrintable(arguments.join(' '));
    }

private:
    using Command = int (*)(Journal&, const Clock&, const QStringList&, QTextStream&, QTextStream&);
    static int runLogTonight(Journal& journal, const Clock& clock, const QStringList& arguments,
                             QTextStream& out, QTextStream& err)
    {
        return runLog(journal, clock, arguments, out, err);
    }
    int run(Command command, const QStringList& arguments)
    {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out);
        QTextStream err(&m_err);
        return command(m_journal, m_clock, arguments, out, err);
    }
};

TEST_F(JournalCommands, LogKeepsEveryKindOfValueAndPrintsTheNight)
{
    ASSERT_EQ(log({"stiffness_evening=5", "sleep_quality=4", "bed_time=22:45", "magnesium=yes",
                   "screens_off=no", "hours_sat=9", "sleep_position=back", "note=long = drive"}),
              0)
        << qPrintable(m_err);
    const QJsonObject night = QJsonDocument::fromJson(m_out.toUtf8()).object();
    EXPECT_EQ(night["night"], QJsonValue("2026-11-01"));
    EXPECT_EQ(night["measures"].toObject(),
              (QJsonObject{{"stiffness_evening", 5}, {"sleep_quality", 4}, {"bed_time", "22:45"}}));
    EXPECT_EQ(
        night["factors"].toObject(),
        (QJsonObject{
            {"magnesium", true}, {"screens_off", false}, {"hours_sat", 9}, {"sleep_position", "back"}}));
    EXPECT_EQ(night["note"], QJsonValue("long = drive"));
}

TEST_F(JournalCommands, InTheSmallHoursLogMeansTheEveningBefore)
{
    m_clock.setWall(QDateTime(QDate(2026, 11, 2), QTime(3, 0)));
    ASSERT_EQ(log({"stiffness_after=2"}), 0);
    EXPECT_EQ(measure(m_tonight, "stiffness_after"), 2);
}

TEST_F(JournalCommands, AnEmptyValueClears)
{
    ASSERT_EQ(log({"--night", "2026-10-30", "stiffness_evening=5", "note=x", "magnesium=no"}), 0);
    ASSERT_EQ(log({"--night=2026-10-30", "stiffness_evening=", "note=", "magnesium="}), 0);
    EXPECT_TRUE(m_journal.nights()->empty());
}

TEST_F(JournalCommands, WhatIsWrongIsSaidInOneSentenceAndChangesNothing)
{
    for (const char* value :
         {"11", "-1", "3.7", "3,7", "abc", "+3", " 3", "5e0", "٣", "99999999999999999999"})
        expectRefused({QStringLiteral("stiffness_evening=") + QString::fromUtf8(value)}, "from 0 to 10");
    expectRefused({"sleep_quality=0"}, "from 1 to 5");
    expectRefused({"bed_time=24:00"}, "from 00:00 to 23:59");
    expectRefused({"magnesium=maybe"}, "yes or no");
    expectRefused({"sleep_position=up"}, "side, back, front");
    expectRefused({"mood=3"}, "mood");
    expectRefused({"stiffness_evening"}, "key=value");
    expectRefused({}, "nothing to record");
    expectRefused({"--night", "2026-02-30", "stiffness_evening=5"}, "2026-02-30");
    expectRefused({"--night", "2026-11-03", "stiffness_evening=5"}, "future");
    expectRefused({"stiffness_evening=5", "--night"}, "needs a value");
    expectRefused({"--nigth", "2026-11-01", "stiffness_evening=5"}, "--nigth");
    expectRefused({"stiffness_evening=5", "stiffness_evening=6"}, "twice");
}

TEST_F(JournalCommands, OneWrongValueAmongSeveralKeepsNoneOfThem)
{
    expectRefused({"stiffness_evening=5", "magnesium=yes", "pain_evening=12"}, "pain_evening");
}

TEST_F(JournalCommands, NightsGivesTheContractedList)
{
    m_clock.setWall(QDateTime(QDate(2026, 11, 1), QTime(22, 0), Qt::OffsetFromUTC, 3600));
    const auto id =
        m_journal.beginSession(m_tonight, QStringLiteral("seven-minutes"), 30, QStringLiteral("{}"));
    ASSERT_TRUE(id.ok());
    ASSERT_TRUE(
        m_journal.finishSession(*id, SessionRecord::State::Completed, std::chrono::seconds(420)).ok());
    ASSERT_EQ(log({"--night", "2026-10-30", "stiffness_evening=5"}), 0);
    ASSERT_EQ(nights({"--json", "--from", "2026-10-31"}), 0);
    const QJsonArray list = QJsonDocument::fromJson(m_out.toUtf8()).array();
    ASSERT_EQ(list.size(), 1);
    EXPECT_FALSE(list[0].toObject().contains("note"));
    const QJsonObject session = list[0].toObject()["sessions"].toArray()[0].toObject();
    EXPECT_EQ(session.keys(), (QStringList{"held_s", "id", "routine", "speed", "started", "state"}));
    EXPECT_EQ(session["held_s"].toInt(), 420);
    EXPECT_EQ(session["started"].toString(), "2026-11-01T22:00:00+01:00");
}

TEST_F(JournalCommands, TheTableShowsAGapAsAGap)
{
    ASSERT_EQ(log({"stiffness_evening=0", "sleep_quality=4"}), 0);
    ASSERT_EQ(nights({}), 0);
    EXPECT_EQ(m_out, "night       stiff eve  stiff morn  pain eve  pain morn  sleep  sessions\n"
                     "2026-11-01          0                                       4\n");
}

TEST_F(JournalCommands, NightsRefusesARangeThatCannotBe)
{
    EXPECT_EQ(nights({"--from", "2026-11-02", "--to", "2026-11-01"}), 2);
    EXPECT_EQ(nights({"--from", "yesterday"}), 2);
    EXPECT_EQ(nights({"everything"}), 2);
    EXPECT_EQ(m_out, QString());
}

} // namespace
} // namespace supine
