#include "tests/support/player_stage.h"

#include <QKeyEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

namespace supine::test
{
namespace
{

using namespace std::chrono_literals;

class PlayerPageTest : public PlayerStage
{
};

TEST_F(PlayerPageTest, SpacePausesAndGoesOn)
{
    begin();
    pass(20s);
    QTest::keyClick(&page, Qt::Key_Space);
    EXPECT_EQ(state(), SessionEngine::State::Paused);
    EXPECT_TRUE(button("Resume"));
    EXPECT_FALSE(button("Pause"));
    QTest::keyClick(&page, Qt::Key_Space);
    EXPECT_EQ(state(), SessionEngine::State::Running);
    EXPECT_TRUE(button("Pause"));
}

TEST_F(PlayerPageTest, ArrowsAndMediaKeysGoBackAndForward)
{
    begin();
    pass(20s);
    QTest::keyClick(&page, Qt::Key_Right);
    EXPECT_EQ(position(), 68s);
    QTest::keyClick(&page, Qt::Key_MediaNext);
    EXPECT_EQ(position(), 136s);
    QTest::keyClick(&page, Qt::Key_Left);
    EXPECT_EQ(position(), 68s);
    QTest::keyClick(&page, Qt::Key_MediaPrevious);
    EXPECT_EQ(position(), 0s);
    QKeyEvent toggle(QEvent::KeyPress, Qt::Key_MediaTogglePlayPause, {}); // QTest does not know this key
    QApplication::sendEvent(&page, &toggle);
    EXPECT_EQ(state(), SessionEngine::State::Paused);
}

TEST_F(PlayerPageTest, WhereTheLanguageIsMirroredSoAreTheArrows)
{
    page.setLayoutDirection(Qt::RightToLeft);
    begin();
    QTest::keyClick(&page, Qt::Key_Left);
    EXPECT_EQ(position(), 68s);
}

TEST_F(PlayerPageTest, AnArrowOnAFocusedButtonMovesTheSessionNotTheFocus)
{
    begin();
    QApplication::setActiveWindow(&page);
    button("Pause")->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button("Pause"), Qt::Key_Right);
    EXPECT_EQ(position(), 68s);
    EXPECT_EQ(page.focusWidget(), button("Pause"));
}

TEST_F(PlayerPageTest, EscapeEndsAndWhatWasHeldIsKept)
{
    begin();
    pass(38s);
    QSignalSpy leaving(&page, &PlayerPage::leaveRequested);
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_EQ(state(), SessionEngine::State::Finished);
    EXPECT_EQ(runner.engine()->result().held, 30s);
    EXPECT_EQ(leaving.count(), 0);
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_EQ(leaving.count(), 1);
}

TEST_F(PlayerPageTest, AClickOnTheFigurePauses)
{
    begin();
    QTest::mouseClick(&page, Qt::LeftButton, {}, QPoint(300, 300));
    EXPECT_EQ(state(), SessionEngine::State::Paused);
    QTest::mouseClick(page.findChild<FigureView*>(), Qt::LeftButton);
    EXPECT_EQ(state(), SessionEngine::State::Running);
}

TEST_F(PlayerPageTest, EveryButtonDoesWhatItsNameSays)
{
    begin();
    button("Forward")->click();
    EXPECT_EQ(position(), 68s);
    button("Back")->click();
    EXPECT_EQ(position(), 0s);
    button("Pause")->click();
    EXPECT_EQ(state(), SessionEngine::State::Paused);
    button("Resume")->click();
    EXPECT_EQ(state(), SessionEngine::State::Running);
    button("End")->click();
    EXPECT_EQ(state(), SessionEngine::State::Finished);
}

TEST_F(PlayerPageTest, TheRemainingTimeCountsDownFromTheEngine)
{
    begin();
    EXPECT_EQ(label("remaining")->text(), "0:08");
    pass(8s);
    EXPECT_EQ(label("remaining")->text(), "1:00");
    pass(1ms);
    EXPECT_EQ(label("remaining")->text(), "1:00");
    pass(1s);
    EXPECT_EQ(label("remaining")->text(), "0:59");
}

TEST_F(PlayerPageTest, OneInstructionAtATimeGoesThroughTheSteps)
{
    begin();
    pass(8s);
    const QStringList steps = catalogue.practice(PracticeId("knees_chest"))->steps;
    QStringList seen;
    for (int second = 0; second < 60; ++second) {
        if (seen.isEmpty() || seen.last() != label("instruction")->text())
            seen << label("instruction")->text();
        pass(1s);
    }
    EXPECT_EQ(seen, steps);
}

TEST_F(PlayerPageTest, AQuietRoutineShowsNoDigit)
{
    begin("quiet-minutes");
    pass(40s);
    for (const QLabel* text : page.findChildren<QLabel*>())
        EXPECT_FALSE(text->isVisible() && text->text().contains(QRegularExpression("[0-9]")))
            << qPrintable(text->text());
}

TEST_F(PlayerPageTest, ARehearsalSaysSo)
{
    begin("seven-minutes", 30);
    EXPECT_TRUE(label("rehearsal")->isVisible());
    EXPECT_TRUE(label("rehearsal")->text().contains("30"));
    runner.end();
    begin("seven-minutes", 1);
    EXPECT_FALSE(label("rehearsal")->isVisible());
}

TEST_F(PlayerPageTest, ControlsFadeWhileItRunsAndComeBackWithMovement)
{
    page.setReducedMotion(true);
    begin();
    auto* controls = page.findChild<PlayerControls*>();
    controls->fade();
    EXPECT_TRUE(controls->faded());
    QTest::mouseMove(&page, QPoint(200, 200));
    QTest::mouseMove(&page, QPoint(240, 210));
    EXPECT_FALSE(controls->faded());
}

TEST_F(PlayerPageTest, ControlsStayWhilePaused)
{
    page.setReducedMotion(true);
    begin();
    runner.pause();
    auto* controls = page.findChild<PlayerControls*>();
    controls->fade();
    EXPECT_FALSE(controls->faded());
}

TEST_F(PlayerPageTest, RBeginsThePoseAnew)
{
    begin();
    pass(90s);
    QTest::keyClick(&page, Qt::Key_R);
    EXPECT_EQ(position(), 68s);
}

TEST_F(PlayerPageTest, EShowsTheEasierFormInPlaceAndTheTimeGoesOn)
{
    begin();
    pass(390s); // in the bridge, which has another figure for it
    auto* figure = page.findChild<FigureView*>();
    const Practice& bridge = *catalogue.practice(PracticeId("bridge"));
    QTest::keyClick(&page, Qt::Key_E);
    EXPECT_EQ(position(), 390s);
    EXPECT_EQ(state(), SessionEngine::State::Running);
    EXPECT_EQ(label("instruction")->text(), bridge.easier->text);
    EXPECT_TRUE(button("Usual form"));
    ASSERT_TRUE(bridge.easier->posture);
    EXPECT_EQ(figure->postureId(), bridge.easier->posture->text());
    pass(1s);
    EXPECT_EQ(position(), 391s);
    button("Usual form")->click();
    EXPECT_EQ(figure->postureId(), bridge.posture.text());
    EXPECT_EQ(position(), 391s);
}

TEST_F(PlayerPageTest, FAsksForTheFullScreen)
{
    begin();
    QSignalSpy asked(&page, &PlayerPage::fullScreenToggled);
    QTest::keyClick(&page, Qt::Key_F);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(PlayerPageTest, AKeyWithControlIsNotThePlayers)
{
    begin();
    pass(20s);
    QTest::keyClick(&page, Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(position(), 20s);
}

/// What hurt, as the page tells it.
struct Hurts {
    explicit Hurts(PlayerPage& page)
    {
        QObject::connect(&page, &PlayerPage::poseHurt, [this](const PracticeId& id, Caution::Effect effect) {
            told << id.text() + (effect == Caution::Effect::Ease ? " ease" : " skip");
        });
    }
    QStringList told;
};

TEST_F(PlayerPageTest, HHoldsTheSessionAndSkippingRemembersBothSides)
{
    begin();
    const Hurts hurts(page);
    pass(80s);
    QTest::keyClick(&page, Qt::Key_H);
    EXPECT_EQ(state(), SessionEngine::State::Paused);
    EXPECT_FALSE(label("remaining")->isVisible());
    button("Skip this pose")->click();
    EXPECT_EQ(hurts.told, QStringList{"supine_twist skip"});
    EXPECT_EQ(runner.engine()->timeline().phases[runner.engine()->phase()].practice.text(), "cat_cow");
    EXPECT_EQ(state(), SessionEngine::State::Running);
    EXPECT_TRUE(label("remaining")->isVisible());
}

TEST_F(PlayerPageTest, WhatHurtsCanBeTakenInItsEasierForm)
{
    begin();
    const Hurts hurts(page);
    pass(390s);
    QTest::keyClick(&page, Qt::Key_H);
    button("Take the easier form")->click();
    EXPECT_EQ(hurts.told, QStringList{"bridge ease"});
    EXPECT_EQ(position(), 390s);
    EXPECT_EQ(state(), SessionEngine::State::Running);
    EXPECT_TRUE(runner.engine()->timeline().eased.contains(PracticeId("bridge")));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::keyClick(&page, Qt::Key_H);
    EXPECT_FALSE(button("Take the easier form"));
}

TEST_F(PlayerPageTest, WhatHurtsCanEndTheSessionAndIsRemembered)
{
    begin();
    const Hurts hurts(page);
    pass(80s);
    QTest::keyClick(&page, Qt::Key_H);
    button("End the session")->click();
    EXPECT_EQ(hurts.told, QStringList{"supine_twist skip"});
    EXPECT_EQ(state(), SessionEngine::State::Finished);
    EXPECT_EQ(runner.engine()->result().held, 64s);
}

TEST_F(PlayerPageTest, ThePanelsCloseWithTheirKeyOrEscapeAndNothingElseHappened)
{
    begin();
    const Hurts hurts(page);
    pass(20s);
    for (const int opens : {int(Qt::Key_H), int(Qt::Key_Question)}) {
        for (const int closes : {opens, int(Qt::Key_Escape)}) {
            QTest::keyClick(&page, Qt::Key(opens));
            EXPECT_EQ(state(), SessionEngine::State::Paused);
            QTest::keyClick(&page, Qt::Key_Right); // not the player's while a panel is open
            QTest::keyClick(&page, Qt::Key(closes));
            EXPECT_EQ(state(), SessionEngine::State::Running);
            EXPECT_EQ(position(), 20s);
        }
    }
    EXPECT_TRUE(hurts.told.isEmpty());
}

TEST_F(PlayerPageTest, ASessionPausedBeforeAPanelStaysPausedAfterIt)
{
    begin();
    runner.pause();
    QTest::keyClick(&page, Qt::Key_Question);
    QTest::keyClick(&page, Qt::Key_Escape);
    EXPECT_EQ(state(), SessionEngine::State::Paused);
}

TEST_F(PlayerPageTest, TheKeyHelpNamesEveryKeyThatDoesSomething)
{
    QString all;
    for (const KeyLine& line : playerKeys(false))
        all += line.keys + QLatin1Char(' ');
    for (const char* key : {"Space", "Esc", "R", "E", "H", "F", "?"})
        EXPECT_TRUE(all.contains(QLatin1String(key))) << key;
    EXPECT_TRUE(all.contains(QString::fromUtf8("← →")));
    begin();
    QTest::keyClick(&page, Qt::Key_Question);
    for (const KeyLine& line : playerKeys(false)) {
        const auto labels = page.findChildren<QLabel*>();
        EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [&](const QLabel* each) {
            return each->isVisible() && each->text() == line.meaning;
        })) << qPrintable(line.meaning);
    }
}

TEST_F(PlayerPageTest, EveryButtonOfThePlayerAndItsPanelsHasANameAndAKeyboardWay)
{
    begin();
    QTest::keyClick(&page, Qt::Key_H);
    for (const QPushButton* each : page.findChildren<QPushButton*>()) {
        EXPECT_FALSE(each->accessibleName().isEmpty());
        EXPECT_TRUE(each->focusPolicy() & Qt::TabFocus) << qPrintable(each->accessibleName());
    }
}

} // namespace
} // namespace supine::test
