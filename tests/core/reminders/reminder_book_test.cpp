#include "core/reminders/reminder_book.h"
#include "core/settings/settings_keys.h"
#include "tests/support/files.h"
#include "tests/support/until.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

class Book : public ::testing::Test
{
protected:
    [[nodiscard]] QString path() const { return folder.filePath("reminders.json"); }
    [[nodiscard]] ReminderBook open() { return ReminderBook(folder.path(), settings); }
    static Reminder at(QTime time)
    {
        Reminder reminder;
        reminder.at = time;
        return reminder;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
};

TEST_F(Book, TheReminderOfTheFirstVersionIsTakenOverFromTheSettings)
{
    EXPECT_TRUE(settings.set(keys::reminderOn, true));
    EXPECT_TRUE(settings.set(keys::reminderLead, 45));
    EXPECT_TRUE(settings.set(keys::reminderDays, 3));
    ReminderBook book(folder.path(), settings);
    ASSERT_EQ(book.plan().reminders.size(), 1u);
    EXPECT_EQ(book.plan().reminders[0].before, 45min);
    EXPECT_EQ(book.plan().reminders[0].days, Weekdays(3));
    EXPECT_FALSE(QFileInfo::exists(path()));
    EXPECT_TRUE(book.remove(ReminderId("evening")));
    ReminderBook again(folder.path(), settings);
    EXPECT_TRUE(again.plan().reminders.empty()) << "removed for good";
}

TEST_F(Book, WhatIsAddedAndChangedIsThereAfterARestart)
{
    ReminderBook book(folder.path(), settings);
    EXPECT_EQ(book.add(at(QTime(22, 0)))->text(), "routine");
    EXPECT_EQ(book.add(at(QTime(23, 0)))->text(), "routine-2");
    Reminder changed = book.plan().reminders[1];
    changed.text = "Zähne „putzen“";
    changed.chime = false;
    changed.unlessDone = false;
    changed.days = 0b1010101;
    EXPECT_TRUE(book.change(changed));
    ReminderBook again(folder.path(), settings);
    EXPECT_EQ(again.plan().reminders, book.plan().reminders);
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(Book, WhatCannotBeIsRefusedInOneSentenceAndNothingChanges)
{
    ReminderBook book(folder.path(), settings);
    EXPECT_TRUE(book.add(at(QTime(22, 0))));
    const QByteArray before = test::bytesOf(path());
    Reminder noDay = at(QTime(22, 0));
    noDay.days = 0;
    Reminder early;
    early.before = 721min;
    Reminder lines = at(QTime(22, 0));
    lines.text = "a\nb";
    Reminder longText = at(QTime(22, 0));
    longText.text = QString(201, 'x');
    for (const Reminder& reminder : {noDay, early, lines, longText, at(QTime())})
        EXPECT_EQ(book.add(reminder).error().kind, Error::Kind::Input);
    EXPECT_EQ(book.remove(ReminderId("none")).error().kind, Error::Kind::NotFound);
    EXPECT_FALSE(book.setPause(Pause{*Night::parse("2026-11-02"), *Night::parse("2026-11-01")}));
    EXPECT_EQ(test::bytesOf(path()), before);
}

TEST_F(Book, AnEntryEditedByHandThatCannotBeIsNamedAndTheRestHolds)
{
    ASSERT_TRUE(test::writeBytes(path(), R"({"version":1,"reminders":[
        {"id":"good","kind":"own","at":"22:15","days":["mon"],"text":"x"},
        {"id":"late","kind":"own","at":"25:00","days":["mon"]},
        {"id":"never","kind":"own","at":"22:00","days":[]},
        {"id":"../x","kind":"own","at":"22:00","days":["mon"]},
        {"id":"odd","kind":"party","at":"22:00","days":["mon"]},
        {"id":"good","kind":"own","at":"22:00","days":["mon"]}, 5]})"));
    ReminderBook book(folder.path(), settings);
    ASSERT_EQ(book.plan().reminders.size(), 1u);
    EXPECT_EQ(book.plan().reminders[0].at, QTime(22, 15));
    EXPECT_EQ(book.problems().size(), 6);
}

TEST_F(Book, ADamagedFileIsPutAsideBeforeItIsWrittenAnew)
{
    ASSERT_TRUE(test::writeBytes(path(), "{\"reminders\": [{"));
    ReminderBook book(folder.path(), settings);
    EXPECT_EQ(book.problems().size(), 1);
    EXPECT_TRUE(book.add(at(QTime(22, 0))));
    EXPECT_EQ(test::bytesOf(path() + ".damaged"), "{\"reminders\": [{");
    EXPECT_TRUE(book.problems().isEmpty());
}

TEST_F(Book, AFileOfALaterVersionIsNeverWritten)
{
    const QByteArray later = R"({"version":2,"reminders":[]})";
    ASSERT_TRUE(test::writeBytes(path(), later));
    ReminderBook book(folder.path(), settings);
    EXPECT_EQ(book.add(at(QTime(22, 0))).error().kind, Error::Kind::Newer);
    EXPECT_EQ(test::bytesOf(path()), later);
}

TEST_F(Book, BedtimesAreKeptForEachWeekdayAndSevenAlikeAreTheUsualOne)
{
    ReminderBook book(folder.path(), settings);
    std::array<QTime, 7> bedtimes;
    bedtimes.fill(QTime(23, 0));
    EXPECT_TRUE(book.setBedtimes(bedtimes));
    EXPECT_EQ(settings.value(keys::bedtime), "23:00");
    EXPECT_EQ(settings.value(keys::bedtimes), "");
    bedtimes[5] = QTime(0, 30);
    EXPECT_TRUE(book.setBedtimes(bedtimes));
    EXPECT_EQ(book.plan().bedtimes, bedtimes);
    EXPECT_EQ(settings.value(keys::bedtime), "23:00");
}

TEST_F(Book, AnotherFileInTheFolderIsNoChange)
{
    ReminderBook book(folder.path(), settings);
    book.watch();
    int changes = 0;
    QObject::connect(&book, &ReminderBook::changed, &book, [&changes] { ++changes; });
    QFileSystemWatcher witness({folder.path()});
    bool seen = false;
    QObject::connect(&witness, &QFileSystemWatcher::directoryChanged, &witness, [&seen] { seen = true; });
    QFile other(folder.filePath("reminders-state.json"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.close();
    ASSERT_TRUE(test::until([&seen] { return seen; }));
    QCoreApplication::processEvents();
    EXPECT_EQ(changes, 0);
    ReminderBook elsewhere(folder.path(), settings);
    ASSERT_TRUE(elsewhere.add(at(QTime(22, 0))).ok());
    EXPECT_TRUE(test::until([&book] { return !book.plan().reminders.empty(); }));
}

} // namespace
} // namespace supine
