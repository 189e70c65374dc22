#include "app/reminders/waker.h"

#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

#ifdef Q_OS_LINUX

QStringList unitsOf(const WakeTarget& target)
{
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    const QStringList pattern{wakePrefix(target) + QLatin1Char('*')};
    return QDir(config.filePath(QStringLiteral("systemd/user"))).entryList(pattern) +
           QDir(config.filePath(QStringLiteral("systemd/user/timers.target.wants")))
               .entryList(pattern, QDir::System | QDir::Files) +
           QDir(config.filePath(QStringLiteral("autostart"))).entryList(pattern);
}

TEST(ForgetWaking, TakesAwayWhatStartsSupineForThatFolderAlone)
{
    const QTemporaryDir erased;
    const QTemporaryDir other;
    const WakeEntry entry{
        QStringLiteral("evening"), QStringLiteral("Evening"), {{QTime(22, 30), Weekdays().set()}}, {}};
    const WakeTarget gone{ownProgram(), QDir(erased.path()).canonicalPath()};
    const WakeTarget kept{ownProgram(), QDir(other.path()).canonicalPath()};
    for (const WakeTarget& target : {gone, kept}) {
        ASSERT_TRUE(makeWakeSchedule(target)->install({entry}));
        ASSERT_TRUE(startAtLogin(true, target));
        ASSERT_GE(unitsOf(target).size(), 3);
    }
    EXPECT_EQ(forgetWaking(erased.path()), QStringList());
    EXPECT_EQ(unitsOf(gone), QStringList());
    EXPECT_GE(unitsOf(kept).size(), 3);
    EXPECT_EQ(forgetWaking(other.path()), QStringList());
}

#endif

} // namespace
} // namespace supine
