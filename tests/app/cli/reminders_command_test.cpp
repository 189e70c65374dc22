#include "app/cli/reminders_command.h"
#include "core/settings/settings_keys.h"
#include "tests/support/fake_clock.h"
#include "tests/support/files.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class RemindersCommand : public ::testing::Test
{
protected:
    int run(const QStringList& arguments)
    {
        out.clear();
        err.clear();
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        return runReminders(
            {book, ledger, clock, [](auto, auto) { return false; }, nullptr, outStream, errStream},
            arguments);
    }
    QJsonArray json() { return QJsonDocument::fromJson(out.toUtf8()).array(); }

    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
    ReminderBook book{folder.path(), settings};
    ReminderLedger ledger{folder.path()};
    test::FakeClock clock{QDateTime(QDate(2026, 11, 2), QTime(21, 0), QTimeZone("Europe/Berlin"))};
    QString out;
    QString err;
};

TEST_F(RemindersCommand, NextNamesTheMomentsAcrossAClockChange)
{
    ASSERT_EQ(run({"add", "--at", "23:30"}), 0);
    EXPECT_EQ(out, "routine\n");
    ASSERT_EQ(
        run({"next", "--count", "2", "--zone", "Europe/Berlin", "--from", "2026-03-28T12:00:00Z", "--json"}),
        0);
    ASSERT_EQ(json().size(), 2);
    EXPECT_EQ(json().at(0)["at"].toString(), "2026-03-28T23:30:00+01:00");
    EXPECT_EQ(json().at(1)["at"].toString(), "2026-03-29T23:30:00+02:00");
    EXPECT_EQ(json().at(1)["night"].toString(), "2026-03-29");
    EXPECT_EQ(json().at(1)["id"].toString(), "routine");
    EXPECT_EQ(json()[1].toObject().keys(), (QStringList{"at", "id", "night", "text"}));
}

TEST_F(RemindersCommand, WithoutAReminderThereIsNothingAndThatIsNoFailure)
{
    EXPECT_EQ(run({"next"}), 0);
    EXPECT_EQ(out, "No reminder is set.\n");
    EXPECT_EQ(run({"next", "--json"}), 0);
    EXPECT_EQ(json().size(), 0);
    EXPECT_EQ(run({}), 0);
    EXPECT_EQ(out, "No reminder is set.\n");
}

TEST_F(RemindersCommand, WhatIsAddedIsListedChangedAndRemoved)
{
    ASSERT_EQ(run({"add", "--before", "60", "--kind", "wind-down", "--days", "mon,fri", "--silent"}), 0);
    EXPECT_EQ(out, "wind-down\n");
    ASSERT_EQ(run({"add", "--at", "22:15", "--kind", "own", "--text", "Brush teeth"}), 0);
    EXPECT_EQ(run({}), 0);
    EXPECT_EQ(out, "wind-down  60 min before bedtime  mon,fri  wind-down\n"
                   "own  22:15  mon,tue,wed,thu,fri,sat,sun  own  Brush teeth\n");
    ASSERT_EQ(run({"change", "own", "--at", "22:20", "--off"}), 0);
    ASSERT_EQ(run({"--json"}), 0);
    EXPECT_EQ(json().at(1)["at"].toString(), "22:20");
    EXPECT_FALSE(json().at(1)["on"].toBool());
    EXPECT_EQ(json().at(0)["times"]["fri"].toString(), "21:30");
    ASSERT_EQ(run({"remove", "wind-down"}), 0);
    EXPECT_EQ(book.plan().reminders.size(), 1u);
}

TEST_F(RemindersCommand, EachBedtimeIsSetForItsNights)
{
    ASSERT_EQ(run({"bedtime", "23:00"}), 0);
    ASSERT_EQ(run({"bedtime", "00:30", "--days", "fri,sat"}), 0);
    ASSERT_EQ(run({"bedtime"}), 0);
    EXPECT_EQ(out, "mon  23:00\ntue  23:00\nwed  23:00\nthu  23:00\nfri  00:30\nsat  00:30\nsun  23:00\n");
}

TEST_F(RemindersCommand, WhatIsWorthKnowingIsOneSentenceAndDoneAllTheSame)
{
    ASSERT_EQ(run({"add", "--at", "22:00"}), 0);
    EXPECT_EQ(run({"add", "--at", "22:00", "--kind", "own"}), 0);
    EXPECT_EQ(err.count('\n'), 1);
    EXPECT_TRUE(err.contains("same minute")) << qPrintable(err);
    ASSERT_EQ(run({"add", "--before", "60", "--kind", "screens"}), 0);
    EXPECT_EQ(run({"bedtime", "12:20"}), 0);
    EXPECT_TRUE(err.contains("leaves no 60 minutes")) << qPrintable(err);
}

TEST_F(RemindersCommand, APauseASkipAndASnoozeMoveWhatComesNext)
{
    ASSERT_EQ(run({"add", "--at", "22:00"}), 0);
    ASSERT_EQ(run({"skip"}), 0);
    ASSERT_EQ(run({"next"}), 0);
    EXPECT_TRUE(out.startsWith("2026-11-03T22:00:00+01:00")) << qPrintable(out);
    ASSERT_EQ(run({"unskip"}), 0);
    ASSERT_EQ(run({"pause", "--until", "2026-11-05"}), 0);
    ASSERT_EQ(run({"next"}), 0);
    EXPECT_TRUE(out.startsWith("2026-11-06T22:00:00+01:00")) << qPrintable(out);
    ASSERT_EQ(run({"resume"}), 0);
    ASSERT_EQ(run({"snooze", "routine", "--until", "00:15"}), 0);
    EXPECT_EQ(out, "2026-11-03T00:15:00+01:00\n");
    EXPECT_EQ(ledger.read().snoozed.at(ReminderId("routine")).due.night.toString(), "2026-11-02");
}

TEST_F(RemindersCommand, TheLogSaysWhyANightWasSilent)
{
    ASSERT_EQ(run({"add", "--at", "22:00"}), 0);
    clock.setWall(clock.now().addSecs(24 * 3600));
    ASSERT_EQ(run({"log", "--json"}), 0);
    ASSERT_EQ(json().size(), 1);
    EXPECT_EQ(json().at(0)["night"].toString(), "2026-11-02");
    EXPECT_EQ(json().at(0)["outcome"].toString(), "missed");
    EXPECT_TRUE(json().at(0)["why"].toString().startsWith("Missed: ")) << qPrintable(out);
    ASSERT_EQ(run({"log", "--night", "2026-11-03"}), 0);
    EXPECT_EQ(out, "Nothing was due yet.\n");
}

TEST_F(RemindersCommand, AQuestionThatCannotBeIsOneSentenceAndTwo)
{
    ASSERT_EQ(run({"add", "--at", "22:00"}), 0);
    const auto before = test::contentOf(folder.path());
    const QList<QStringList> wrong{{"next", "--zone", "Mars/Olympus"},
                                   {"next", "--count", "0"},
                                   {"next", "--count", "many"},
                                   {"next", "--from", "soon"},
                                   {"last"},
                                   {"--count", "2"},
                                   {"add"},
                                   {"add", "--at", "25:00"},
                                   {"add", "--at", "7:30"},
                                   {"add", "--at", "22:30", "--before", "30"},
                                   {"add", "--before", "-5"},
                                   {"add", "--at", "22:30", "--days", ""},
                                   {"add", "--at", "22:30", "--days", "mon,never"},
                                   {"add", "--at", "22:30", "--kind", "party"},
                                   {"add", "--at", "22:30", "--text", "a\nb"},
                                   {"add", "--at", "22:30", "--chime", "--silent"},
                                   {"change", "none", "--at", "22:30"},
                                   {"change", "routine", "--at", "24:00"},
                                   {"change"},
                                   {"remove", "none"},
                                   {"remove"},
                                   {"bedtime", "25:00"},
                                   {"bedtime", "22:00", "--days", ""},
                                   {"pause"},
                                   {"pause", "--until", "2026-02-30"},
                                   {"pause", "--until", "2026-11-01"},
                                   {"snooze", "routine"},
                                   {"snooze", "none", "--for", "10"},
                                   {"snooze", "routine", "--for", "0"},
                                   {"export"}};
    for (const QStringList& words : wrong) {
        EXPECT_EQ(run(words), 2) << qPrintable(words.join(' '));
        EXPECT_EQ(out, QString()) << qPrintable(words.join(' '));
        EXPECT_EQ(err.count('\n'), 1) << qPrintable(words.join(' '));
    }
    EXPECT_EQ(test::contentOf(folder.path()), before);
}

TEST_F(RemindersCommand, AFileThatCannotBeWrittenIsOneSentenceAndThree)
{
    ASSERT_EQ(run({"add", "--at", "22:00"}), 0);
    EXPECT_EQ(run({"export", "--out", folder.filePath("none/supine.ics")}), 3);
    EXPECT_EQ(err.count('\n'), 1);
}

} // namespace
} // namespace supine
