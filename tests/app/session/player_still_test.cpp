#include "app/session/sequence_strip.h"
#include "tests/support/player_stage.h"

#include <QEvent>
#include <QKeyEvent>

namespace supine::test
{
namespace
{

using namespace std::chrono_literals;

/// Counts what is painted of the page and of everything on it.
class PlayerStillTest : public PlayerStage
{
protected:
    struct Counter : QObject {
        int paints = 0;
        bool eventFilter(QObject*, QEvent* event) override
        {
            paints += event->type() == QEvent::Paint;
            return false;
        }
    };
    int paintsDuring(std::chrono::milliseconds time)
    {
        for (const auto* figure : page.findChildren<FigureView*>())
            while (figure->isMoving())
                QApplication::processEvents();
        QApplication::processEvents();
        page.installEventFilter(&m_counter);
        for (QWidget* part : page.findChildren<QWidget*>())
            part->installEventFilter(&m_counter);
        m_counter.paints = 0;
        for (auto gone = 0ms; gone < time; gone += 33ms) {
            pass(33ms);
            QApplication::processEvents();
        }
        return m_counter.paints;
    }

private:
    Counter m_counter;
};

TEST_F(PlayerStillTest, NothingIsPaintedWhilePaused)
{
    for (const bool reduced : {false, true}) {
        page.setReducedMotion(reduced);
        begin();
        pass(20s);
        runner.pause();
        EXPECT_EQ(paintsDuring(5s), 0) << reduced;
        runner.end();
    }
}

TEST_F(PlayerStillTest, NothingIsPaintedBehindAPanel)
{
    begin();
    pass(20s);
    QKeyEvent help(QEvent::KeyPress, Qt::Key_Question, Qt::NoModifier);
    QApplication::sendEvent(&page, &help);
    EXPECT_EQ(paintsDuring(5s), 0);
}

TEST_F(PlayerStillTest, WithoutMotionNothingIsPaintedBetweenTwoSeconds)
{
    page.setReducedMotion(true);
    begin("seven-minutes", 1);
    for (const auto moment : {20'050ms, 240'050ms, 400'050ms}) {
        pass(moment - position());
        EXPECT_EQ(paintsDuring(900ms), 0) << moment.count();
        EXPECT_GT(paintsDuring(200ms), 0) << moment.count();
    }
}

TEST_F(PlayerStillTest, InAHoldOnlyWhatMovedIsPainted)
{
    begin();
    pass(20s);
    (void)paintsDuring(33ms);
    // In three seconds of breath the words, the buttons and the sequence stand still.
    struct Still : QObject {
        QStringList painted;
        bool eventFilter(QObject* part, QEvent* event) override
        {
            const auto* widget = static_cast<const QWidget*>(part);
            if (event->type() == QEvent::Paint)
                painted << QString::fromLatin1(widget->metaObject()->className()) + ' ' +
                               widget->objectName();
            return false;
        }
    } still;
    for (QPushButton* each : page.findChildren<QPushButton*>())
        each->installEventFilter(&still);
    label("instruction")->installEventFilter(&still);
    page.findChild<SequenceStrip*>()->installEventFilter(&still);
    for (int tick = 0; tick < 60; ++tick) {
        pass(33ms);
        QApplication::processEvents();
    }
    EXPECT_EQ(still.painted, QStringList());
}

TEST_F(PlayerStillTest, WithoutMotionTheBreathIsSaidInWordsAndTheRingStandsStill)
{
    page.setReducedMotion(true);
    begin();
    pass(20s);
    QStringList said;
    const auto labels = page.findChildren<QLabel*>();
    for (int second = 0; second < 20; ++second) {
        pass(1s);
        for (const QLabel* each : labels)
            if (each->isVisible() && each->text().startsWith("Breathe ") && !said.endsWith(each->text()))
                said << each->text();
    }
    EXPECT_GE(said.size(), 4);
    EXPECT_TRUE(said.contains("Breathe in"));
    EXPECT_TRUE(said.contains("Breathe out"));
}

} // namespace
} // namespace supine::test
