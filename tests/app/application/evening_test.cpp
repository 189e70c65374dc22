#include "app/application/evening.h"
#include "app/journal/pose_relief.h"
#include "app/journal/relief_part.h"
#include "app/session/after_page.h"
#include "app/session/player_page.h"
#include "app/session/rest_screen.h"
#include "app/widgets/scale_row.h"
#include "core/settings/settings_keys.h"
#include "tests/support/evening_stage.h"

namespace supine
{
namespace
{

using namespace std::chrono_literals;

class EveningTest : public test::EveningStage
{
};

TEST_F(EveningTest, SevenMinutesLeadByThemselvesToTheCheckInAndAreKeptAsCompleted)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    EXPECT_TRUE(page<PlayerPage>());
    pass(488s + 90s);
    EXPECT_TRUE(page<AfterPage>());
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().state, SessionRecord::State::Completed);
    EXPECT_EQ(sessions().front().held, 420s);
}

TEST_F(EveningTest, DoneAfterAWholeRoutineDarkensTheScreenUntilAKey)
{
    bool ended = false;
    QObject::connect(&m_evening, &Evening::ended, &m_evening, [&] { ended = true; });
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes"), 120).ok());
    pass(10s);
    ASSERT_TRUE(page<AfterPage>());
    button(page<AfterPage>(), "Done")->click();
    ASSERT_TRUE(page<RestScreen>());
    EXPECT_FALSE(ended);
    press(page<RestScreen>(), Qt::Key_Space);
    EXPECT_TRUE(ended);
    EXPECT_FALSE(m_window.covered());
}

TEST_F(EveningTest, ARehearsalIsKeptWithItsSpeedAndDoesNotCount)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes"), 30).ok());
    pass(30s);
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().speed, 30);
    EXPECT_FALSE(m_journal.night(Night::of(m_clock.now())).value().practised());
}

TEST_F(EveningTest, LeavingAtOnceAsksNothingAndKeepsNothing)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(3s);
    press(page<PlayerPage>(), Qt::Key_Escape);
    EXPECT_FALSE(m_window.covered());
    EXPECT_TRUE(sessions().empty());
}

TEST_F(EveningTest, LeavingInTheMiddleKeepsWhatWasHeld)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(38s);
    press(page<PlayerPage>(), Qt::Key_Escape);
    ASSERT_TRUE(page<AfterPage>());
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().state, SessionRecord::State::Partial);
    EXPECT_EQ(sessions().front().held, 30s);
    button(page<AfterPage>(), "Done")->click();
    EXPECT_FALSE(m_window.covered());
}

TEST_F(EveningTest, HowEachHeldPoseFeltIsAskedFoldedAndKeptAtOnceWithTheNight)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(8s + 60s + 15s + 60s + 30s);
    press(page<PlayerPage>(), Qt::Key_Escape);
    ASSERT_TRUE(page<AfterPage>());
    ReliefPart& poses = page<AfterPage>()->poses();
    EXPECT_FALSE(poses.findChild<ScaleRow*>()->isVisible()) << "folded until it is opened";
    button(&poses, "How did each pose feel?")->click();
    const auto rows = poses.findChildren<ScaleRow*>();
    ASSERT_EQ(rows.size(), 2) << "two were held to their end, the second on one side";
    EXPECT_TRUE(rows.front()->isVisible());
    button(rows.front(), "Better")->click();
    const Night night = Night::of(m_clock.now());
    EXPECT_EQ(reliefOf(m_journal, night).value(), (Reliefs{{PracticeId("knees_chest"), Felt::Better}}));
    button(rows.front(), "Better")->click();
    EXPECT_TRUE(reliefOf(m_journal, night).value().empty()) << "the chosen one again takes it back";
}

TEST_F(EveningTest, ARehearsalAsksNothingOfItsPoses)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes"), 120).ok());
    pass(10s);
    ASSERT_TRUE(page<AfterPage>());
    EXPECT_FALSE(page<AfterPage>()->poses().isVisible());
}

TEST_F(EveningTest, AnInterruptedSessionGoesOnWhereItWasAndComesToSevenMinutes)
{
    std::optional<SessionRecord> left;
    {
        test::ManualTicker ticker;
        MainWindow window;
        window.show();
        Evening killed({m_journal, m_settings, m_catalogue, m_shelf, m_clock, ticker, window});
        ASSERT_TRUE(killed.begin(RoutineId("seven-minutes")).ok());
        for (int i = 0; i < 10; ++i) {
            m_clock.pass(10s);
            ticker.tick();
        }
        left = m_journal.unfinishedSession().value();
    }
    ASSERT_TRUE(left);
    EXPECT_EQ(left->state, SessionRecord::State::Running);
    ASSERT_TRUE(m_evening.resume(*left).ok());
    pass(10min);
    ASSERT_EQ(sessions().size(), 1U);
    EXPECT_EQ(sessions().front().state, SessionRecord::State::Completed);
    EXPECT_EQ(sessions().front().held, 420s);
}

TEST_F(EveningTest, AnInterruptedSessionKeepsItsLayoutWhateverIsAvoidedByThen)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(20s);
    const SessionRecord left = *m_journal.unfinishedSession().value();
    const QJsonObject before = toJson(m_evening.runner().engine()->timeline());
    QStringList everything;
    for (const Term& flag : m_catalogue.flags())
        everything.append(flag.id);
    ASSERT_TRUE(m_settings.set(keys::avoid, everything).ok());
    ASSERT_TRUE(m_settings.set(keys::prepare, 30).ok());
    ASSERT_TRUE(m_settings.set(keys::fit, true).ok());
    const auto again = m_evening.replan(left);
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(toJson(*again), before);
}

TEST_F(EveningTest, APoseThatHurtIsLeftOutOfTheNextSession)
{
    const auto practises = [this](const char* practice) {
        const auto& phases = m_evening.runner().engine()->timeline().phases;
        return std::any_of(phases.begin(), phases.end(), [practice](const Phase& phase) {
            return phase.practice.text() == QLatin1String(practice);
        });
    };
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    EXPECT_TRUE(practises("supine_twist"));
    pass(100s);
    press(page<PlayerPage>(), Qt::Key_H);
    button(page<PlayerPage>(), "Skip this pose")->click();
    const auto kept = m_journal.records(QStringLiteral("mark")).value();
    ASSERT_EQ(kept.size(), 1U);
    EXPECT_EQ(kept.front().id, "supine_twist");
    EXPECT_EQ(kept.front().night, Night::of(m_clock.now()));
    m_evening.runner().end();
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    EXPECT_FALSE(practises("supine_twist"));
    EXPECT_EQ(m_evening.runner().engine()->timeline().held(), 420s);
    m_evening.runner().end();
    ASSERT_TRUE(m_journal.removeRecord(QStringLiteral("mark"), QStringLiteral("supine_twist")).ok());
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    EXPECT_TRUE(practises("supine_twist"));
}

TEST_F(EveningTest, FTakesThePlayerToFullScreenAndBack)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    EXPECT_FALSE(m_window.isFullScreen());
    press(page<PlayerPage>(), Qt::Key_F);
    EXPECT_TRUE(m_window.isFullScreen());
    press(page<PlayerPage>(), Qt::Key_F);
    EXPECT_FALSE(m_window.isFullScreen());
}

TEST_F(EveningTest, WhileOneSessionRunsNoOtherBegins)
{
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(20s);
    ASSERT_TRUE(m_evening.begin(RoutineId("body-scan")).ok());
    EXPECT_EQ(m_evening.runner().engine()->timeline().routine.text(), "seven-minutes");
    EXPECT_EQ(sessions().size(), 1U);
}

TEST_F(EveningTest, TheCheckInBelongsToTheNightTheSessionBeganIn)
{
    m_clock.setWall(QDateTime(QDate(2026, 11, 1), QTime(23, 57)));
    ASSERT_TRUE(m_evening.begin(RoutineId("seven-minutes")).ok());
    pass(10min);
    auto* after = page<AfterPage>();
    ASSERT_TRUE(after);
    button(after, "4")->click();
    button(after, "Done")->click();
    EXPECT_EQ(m_journal.night(*Night::parse("2026-11-01")).value().measures.at(MeasureId("stiffness_after")),
              4);
}

} // namespace
} // namespace supine
