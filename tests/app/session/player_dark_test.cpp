#include "app/platform/keep_awake.h"
#include "app/session/player_dark.h"
#include "app/session/session_awake.h"
#include "app/session/session_wishes.h"
#include "core/settings/settings_keys.h"
#include "tests/support/player_stage.h"
#include "tests/support/until.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

class PlayerDarkTest : public test::PlayerStage
{
protected:
    /// The one colour of the whole page; nothing when there is more than one.
    std::optional<QRgb> onlyColour()
    {
        const QImage picture = page.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb first = picture.pixel(0, 0);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (picture.pixel(x, y) != first)
                    return std::nullopt;
        return first;
    }
    static void roll(QWidget& on, quint64 at)
    {
        QWheelEvent event(QPointF(50, 50), on.mapToGlobal(QPointF(50, 50)), {}, {0, 120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        event.setTimestamp(at);
        QCoreApplication::sendEvent(&on, &event);
    }
};

TEST_F(PlayerDarkTest, AfterItsKeyThePageIsOneDarkColourToTheEnd)
{
    for (const auto colour : {PlayerDark::Colour::Black, PlayerDark::Colour::Red}) {
        begin("two-minutes");
        page.dark().setColour(colour);
        pass(20s);
        EXPECT_FALSE(onlyColour());
        QTest::keyClick(&page, Qt::Key_L);
        while (runner.active()) {
            const auto shown = onlyColour();
            ASSERT_TRUE(shown);
            EXPECT_EQ(qGreen(*shown) + qBlue(*shown), 0);
            EXPECT_EQ(qRed(*shown) > 0, colour == PlayerDark::Colour::Red);
            EXPECT_LT(qRed(*shown), 48);
            pass(9s);
        }
        EXPECT_TRUE(page.dark().covers());
    }
}

TEST_F(PlayerDarkTest, AKeyLightsUpAndItGetsDarkAgainByItself)
{
    begin();
    QTest::keyClick(&page, Qt::Key_L);
    ASSERT_TRUE(page.dark().covers());
    QTest::keyClick(&page, Qt::Key_Shift);
    EXPECT_FALSE(page.dark().covers());
    EXPECT_FALSE(onlyColour());
    page.dark().darken();
    EXPECT_TRUE(page.dark().covers());
    QTest::keyClick(&page, Qt::Key_L);
    EXPECT_FALSE(page.dark().on());
    page.dark().darken();
    EXPECT_FALSE(page.dark().covers());
}

TEST_F(PlayerDarkTest, APauseInTheLightStaysLit)
{
    begin();
    QTest::keyClick(&page, Qt::Key_L);
    QTest::keyClick(&page, Qt::Key_Space);
    EXPECT_EQ(state(), SessionEngine::State::Paused);
    page.dark().darken();
    EXPECT_FALSE(page.dark().covers());
    QTest::keyClick(&page, Qt::Key_Space);
    page.dark().darken();
    EXPECT_TRUE(page.dark().covers());
}

TEST_F(PlayerDarkTest, ARemoteControlPausesWithoutAnyLight)
{
    begin();
    QTest::keyClick(&page, Qt::Key_L);
    QTest::keyClick(&page, Qt::Key_PageDown);
    EXPECT_EQ(state(), SessionEngine::State::Paused);
    EXPECT_TRUE(page.dark().covers());
    roll(page, 5000);
    EXPECT_EQ(state(), SessionEngine::State::Running);
    EXPECT_TRUE(page.dark().covers());
}

TEST_F(PlayerDarkTest, AMoveOfTheMouseLightsUpAndAKnockOnTheTableDoesNot)
{
    begin();
    QTest::keyClick(&page, Qt::Key_L);
    QTest::mouseMove(&page.dark(), QPoint(300, 300));
    QTest::mouseMove(&page.dark(), QPoint(302, 301));
    EXPECT_TRUE(page.dark().covers());
    QTest::mouseMove(&page.dark(), QPoint(380, 340));
    EXPECT_FALSE(page.dark().covers());
}

TEST_F(PlayerDarkTest, TheNextSessionBeginsInTheLight)
{
    begin("two-minutes");
    QTest::keyClick(&page, Qt::Key_L);
    begin("two-minutes");
    EXPECT_FALSE(page.dark().on());
    EXPECT_FALSE(onlyColour());
}

TEST_F(PlayerDarkTest, AnyLargeKeyLetterOrDigitPausesAndGoesOn)
{
    begin();
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter), int(Qt::Key_PageUp), int(Qt::Key_Down),
                          int(Qt::Key_B), int(Qt::Key_7), int(Qt::Key_Period), int(Qt::Key_F5)}) {
        QTest::keyClick(&page, Qt::Key(key));
        EXPECT_EQ(state(), SessionEngine::State::Paused) << key;
        QTest::keyClick(&page, Qt::Key(key));
        EXPECT_EQ(state(), SessionEngine::State::Running) << key;
    }
    QTest::keyClick(&page, Qt::Key_Tab);
    EXPECT_EQ(state(), SessionEngine::State::Running);
}

TEST_F(PlayerDarkTest, OneTurnOfTheWheelPausesOnceHoweverManyEventsItIs)
{
    begin();
    for (const quint64 at : {9000, 9050, 9100, 9300})
        roll(page, at);
    EXPECT_EQ(state(), SessionEngine::State::Paused);
    roll(page, 11000);
    EXPECT_EQ(state(), SessionEngine::State::Running);
}

TEST_F(PlayerDarkTest, BreathsAreCounted)
{
    begin();
    pass(8s);
    auto* count = label("breaths");
    ASSERT_TRUE(count);
    EXPECT_EQ(count->text(), "Breath 1 of 6");
    pass(10s);
    EXPECT_EQ(count->text(), "Breath 2 of 6");
    pass(49s);
    EXPECT_EQ(count->text(), "Breath 6 of 6");
}

TEST_F(PlayerDarkTest, TheBreathAndTheBellAreAsWished)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    const auto laid = [&](const char* routine) {
        return asWished(
            buildTimeline(*shelf.routine(RoutineId(QString::fromLatin1(routine))), catalogue).value(),
            catalogue, settings);
    };
    EXPECT_EQ(laid("quiet-minutes").cues().size(), 1U);
    EXPECT_FALSE(laid("seven-minutes").phases[1].breath);
    ASSERT_TRUE(settings.set(keys::breath, QString("5:7")).ok());
    ASSERT_TRUE(settings.set(keys::quietBell, false).ok());
    EXPECT_EQ(laid("seven-minutes").phases[1].breath, (BreathPattern{5s, 7s}));
    EXPECT_FALSE(laid("body-scan").phases[1].breath) << "one breathes as one likes";
    EXPECT_TRUE(laid("quiet-minutes").cues().empty());
    EXPECT_FALSE(settings.set(keys::breath, QString("0:6")).ok());
    EXPECT_FALSE(breathFrom("4:x"));
}

class CountedAwake final : public KeepAwake
{
public:
    void hold(const QString&) override { log << "hold"; }
    void release() override { log << "release"; }
    QStringList log;
};

TEST_F(PlayerDarkTest, TheScreenIsHeldOnAndLetGoAtTheEnd)
{
    CountedAwake awake;
    const SessionAwake session(runner, awake);
    begin("two-minutes");
    runner.pause();
    runner.resume();
    runner.end();
    EXPECT_EQ(awake.log, QStringList({"hold", "hold", "release"})); // holding twice is holding once
}

TEST_F(PlayerDarkTest, ALongPauseLetsTheScreenGoAndGoingOnHoldsItAgain)
{
    CountedAwake awake;
    const SessionAwake session(runner, awake, 1ms);
    begin("two-minutes");
    runner.pause();
    EXPECT_TRUE(test::until([&] { return awake.log.size() == 2; }));
    EXPECT_EQ(awake.log.last(), "release");
    runner.resume();
    EXPECT_EQ(awake.log.last(), "hold");
}

} // namespace
} // namespace supine
