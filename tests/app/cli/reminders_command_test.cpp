#include "app/cli/reminders_command.h"
#include "core/settings/settings_keys.h"
#include "tests/support/fake_clock.h"

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
        return runReminders(settings, clock, arguments, outStream, errStream);
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
    test::FakeClock clock{QDateTime(QDate(2026, 11, 2), QTime(21, 0), QTimeZone("Europe/Berlin"))};
    QString out;
    QString err;
};

TEST_F(RemindersCommand, NextNamesTheMomentsAcrossAClockChange)
{
    EXPECT_TRUE(settings.set(keys::reminderOn, true));
    EXPECT_TRUE(settings.set(keys::bedtime, QStringLiteral("00:00")));
    ASSERT_EQ(
        run({"next", "--count", "2", "--zone", "Europe/Berlin", "--from", "2026-03-28T12:00:00Z", "--json"}),
        0);
    const QJsonArray list = QJsonDocument::fromJson(out.toUtf8()).array();
    ASSERT_EQ(list.size(), 2);
    EXPECT_EQ(list[0]["at"].toString(), "2026-03-28T23:30:00+01:00");
    EXPECT_EQ(list[1]["at"].toString(), "2026-03-29T23:30:00+02:00");
    EXPECT_EQ(list[1]["night"].toString(), "2026-03-29");
    EXPECT_EQ(list[1]["id"].toString(), "evening");
    EXPECT_EQ(list[1]["text"].toString(), "Bedtime in 30 minutes");
}

TEST_F(RemindersCommand, WithoutAReminderThereIsNothingAndThatIsNoFailure)
{
    EXPECT_EQ(run({"next"}), 0);
    EXPECT_EQ(out, "No reminder is set.\n");
    EXPECT_EQ(run({"next", "--json"}), 0);
    EXPECT_EQ(QJsonDocument::fromJson(out.toUtf8()).array().size(), 0);
    EXPECT_EQ(run({}), 0);
    EXPECT_EQ(out, "No reminder is set.\n");
}

TEST_F(RemindersCommand, WhatIsSetIsListed)
{
    EXPECT_TRUE(settings.set(keys::reminderOn, true));
    EXPECT_TRUE(settings.set(keys::reminderDays, 0b0010001));
    EXPECT_EQ(run({}), 0);
    EXPECT_EQ(out, "evening  22:00  mon,fri\n");
}

TEST_F(RemindersCommand, AQuestionThatCannotBeIsOneSentenceAndTwo)
{
    const QList<QStringList> wrong{{"next", "--zone", "Mars/Olympus"},
                                   {"next", "--count", "0"},
                                   {"next", "--count", "many"},
                                   {"next", "--from", "soon"},
                                   {"last"},
                                   {"--count", "2"}};
    for (const QStringList& words : wrong) {
        EXPECT_EQ(run(words), 2) << qPrintable(words.join(' '));
        EXPECT_EQ(out, QString());
        EXPECT_EQ(err.count('\n'), 1);
    }
}

} // namespace
} // namespace supine
