#include "app/sound/session_sound.h"
#include "core/session/session_runner.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/timelines.h"

#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <gtest/gtest.h>

using namespace supine;
using namespace supine::test;
using namespace std::chrono_literals;

namespace
{

/// Where no sound server can be: an own, empty folder instead of the user's.
class SessionSoundTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite() { qputenv("PULSE_SERVER", "unix:/nowhere/at/all"); }

    FakeClock m_clock;
    ManualTicker m_ticker;
    SessionRunner m_runner{m_clock, m_ticker};
    SessionSound m_sound;
};

TEST_F(SessionSoundTest, StartsNoThreadBeforeSomethingIsToSound)
{
    if (!QDir("/proc/self/task").exists())
        GTEST_SKIP() << "threads are counted in /proc";
    const auto threads = [] {
        return QDir("/proc/self/task").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
    };
    const auto before = threads();
    m_sound.follow(m_runner);
    m_sound.choose({});
    EXPECT_EQ(threads(), before);
    m_sound.preview(Cue::Half);
    EXPECT_GT(threads(), before);
}

TEST_F(SessionSoundTest, WithoutADeviceTheSessionRunsToItsEndAndItIsSaidOnce)
{
    int missing = 0;
    int finished = 0;
    QEventLoop loop;
    QObject::connect(&m_sound, &SessionSound::deviceMissing, &loop, [&] { ++missing; });
    QObject::connect(&m_sound, &SessionSound::deviceMissing, &loop, &QEventLoop::quit);
    QObject::connect(&m_runner, &SessionRunner::finished, &loop, [&] { ++finished; });
    m_sound.follow(m_runner);
    EXPECT_TRUE(m_sound.deviceAvailable());
    m_runner.begin(TimelineMaker().prepare("child", 8s).hold("child", 30s).rest(60s).made());
    QTimer::singleShot(10s, &loop, &QEventLoop::quit);
    loop.exec();
    ASSERT_EQ(missing, 1);
    EXPECT_FALSE(m_sound.deviceAvailable());
    for (int second = 0; second < 100; ++second) {
        m_clock.pass(1s);
        m_ticker.tick();
    }
    EXPECT_EQ(finished, 1);
    m_sound.preview(Cue::Start);
    m_runner.begin(TimelineMaker().hold("child", 30s).made());
    m_runner.pause();
    m_runner.forward();
    m_runner.resume();
    m_runner.end();
    QTimer::singleShot(500ms, &loop, &QEventLoop::quit);
    loop.exec();
    EXPECT_EQ(missing, 1);
}

TEST_F(SessionSoundTest, NothingItIsAskedTakesTheWindowsTime)
{
    m_sound.follow(m_runner);
    QElapsedTimer timer;
    timer.start();
    m_runner.begin(TimelineMaker().prepare("child", 8s).hold("child", 30s).made());
    m_runner.pause();
    m_runner.resume();
    m_sound.preview(Cue::Half);
    m_sound.choose({ChimeSet::Bells, {}, {}, true, BreathSound::Tones, AmbienceKind::Rain, {}, {}});
    EXPECT_LT(timer.elapsed(), 50);
}

} // namespace
