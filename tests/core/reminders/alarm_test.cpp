#include "core/reminders/alarm.h"

#include <QEventLoop>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

/// Runs the event loop until the alarm rings, five seconds at the most.
bool rings(Alarm& alarm)
{
    QEventLoop loop;
    bool rang = false;
    QObject::connect(&alarm, &Alarm::rang, &loop, [&] { rang = true, loop.quit(); });
    QTimer::singleShot(std::chrono::seconds(5), &loop, &QEventLoop::quit);
    loop.exec();
    return rang;
}

TEST(Alarm, TheSystemsOwnRingsAtItsMomentAndNotBefore)
{
    const auto alarm = makeAlarm();
    const QDateTime moment = QDateTime::currentDateTime().addMSecs(80);
    alarm->set(moment);
    ASSERT_TRUE(rings(*alarm));
    EXPECT_GE(QDateTime::currentDateTime(), moment);
}

TEST(Alarm, AMomentThatIsPastRingsAtOnce)
{
    const auto alarm = makeAlarm();
    alarm->set(QDateTime::currentDateTime().addDays(-1));
    EXPECT_TRUE(rings(*alarm));
    CoarseAlarm coarse;
    coarse.set(QDateTime::currentDateTime().addDays(-1));
    EXPECT_TRUE(rings(coarse));
}

TEST(Alarm, TheCoarseOneLooksAgainAfterFiveMinutesAtTheLatest)
{
    CoarseAlarm alarm;
    alarm.set(QDateTime::currentDateTime().addDays(1));
    EXPECT_LE(alarm.armedFor(), std::chrono::minutes(5));
    EXPECT_GT(alarm.armedFor(), std::chrono::minutes(4));
    alarm.clear();
    EXPECT_LT(alarm.armedFor().count(), 0);
}

} // namespace
} // namespace supine
