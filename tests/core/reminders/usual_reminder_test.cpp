#include "core/reminders/usual_reminder.h"
#include "core/settings/settings_keys.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

class UsualReminder : public ::testing::Test
{
protected:
    QTime timeFor(const char* bed, int lead)
    {
        EXPECT_TRUE(settings.set(keys::bedtime, QString::fromLatin1(bed)));
        EXPECT_TRUE(settings.set(keys::reminderLead, lead));
        return usualReminder(settings).at;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath("settings.ini")};
};

TEST_F(UsualReminder, ComesTheLeadBeforeBedtimeAlsoOverMidnight)
{
    EXPECT_EQ(timeFor("22:30", 30), QTime(22, 0));
    EXPECT_EQ(timeFor("00:10", 30), QTime(23, 40));
}

TEST_F(UsualReminder, NeverComesBeforeItsNightBegins)
{
    EXPECT_EQ(timeFor("12:15", 30), QTime(12, 0));
    EXPECT_EQ(timeFor("12:00", 30), QTime(12, 0));
}

TEST_F(UsualReminder, IsOffUntilAskedFor)
{
    EXPECT_FALSE(usualReminder(settings).enabled);
    EXPECT_TRUE(settings.set(keys::reminderOn, true));
    EXPECT_TRUE(settings.set(keys::reminderDays, 1));
    EXPECT_TRUE(usualReminder(settings).enabled);
    EXPECT_EQ(usualReminder(settings).days, Weekdays(1));
}

} // namespace
} // namespace supine
