#include "app/application/display.h"

#include <QByteArray>
#include <QLocalServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <map>

namespace supine
{
namespace
{

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

/// The desktop's variables, empty here and restored afterwards.
class Display : public ::testing::Test
{
protected:
    Display()
    {
        for (const char* name :
             {"DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "XDG_RUNTIME_DIR", "QT_QPA_PLATFORM"}) {
            m_before.emplace(name, qgetenv(name));
            qunsetenv(name);
        }
    }
    ~Display() override
    {
        for (const auto& [name, value] : m_before)
            value.isNull() ? qunsetenv(name) : qputenv(name, value);
    }

private:
    std::map<const char*, QByteArray> m_before;
};

TEST_F(Display, WithoutAnyThereIsNone)
{
    EXPECT_FALSE(displayAvailable());
}

TEST_F(Display, AnXServerThatDoesNotAnswerIsNone)
{
    for (const char* name : {":4711", "localhost:4711", "unix:4711", "nonsense"}) {
        qputenv("DISPLAY", name);
        EXPECT_FALSE(displayAvailable()) << name;
    }
}

TEST_F(Display, ACompositorCountsOnlyIfItListens)
{
    const QTemporaryDir runtime;
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    EXPECT_FALSE(displayAvailable());
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    EXPECT_FALSE(displayAvailable());
    QLocalServer compositor;
    ASSERT_TRUE(compositor.listen(runtime.filePath("wayland-0")));
    EXPECT_TRUE(displayAvailable());
    qputenv("QT_QPA_PLATFORM", "xcb");
    EXPECT_FALSE(displayAvailable());
}

TEST_F(Display, APlatformWithoutWindowsNeedsNone)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    EXPECT_TRUE(displayAvailable());
}

#endif

} // namespace
} // namespace supine
