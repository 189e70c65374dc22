#include "app/tonight/plan.h"
#include "core/settings/settings_keys.h"
#include "tests/support/evening_fixture.h"

namespace supine
{
namespace
{

using namespace std::chrono_literals;

class PlanTest : public test::EveningFixture
{
protected:
    Result<Plan> plan(const char* routine = "seven-minutes")
    {
        return planRoutine(RoutineId(QString::fromLatin1(routine)), m_shelf, m_catalogue, m_settings);
    }
};

TEST_F(PlanTest, UntouchedSettingsGiveSevenMinutesOfHoldsInEightMinutesEight)
{
    const auto made = plan();
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->timeline.held(), 420s);
    EXPECT_EQ(made->timeline.total(), 488s);
    EXPECT_EQ(made->timeline.rest(), 90s);
}

TEST_F(PlanTest, FittedSevenMinutesAreSevenMinutesInAll)
{
    ASSERT_TRUE(m_settings.set(keys::fit, true).ok());
    const auto made = plan();
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->timeline.total(), 420s);
    EXPECT_LT(made->timeline.held(), 420s);
}

TEST_F(PlanTest, TheAvoidListReachesTheTimeline)
{
    ASSERT_TRUE(m_settings.set(keys::avoid, QStringList{"glaucoma_eye"}).ok());
    const auto made = plan();
    ASSERT_TRUE(made.ok());
    for (const Phase& phase : made->timeline.phases)
        EXPECT_NE(phase.practice.text(), "legs_wall");
    EXPECT_EQ(made->timeline.held(), 420s);
}

TEST_F(PlanTest, AnUnknownRoutineIsNotFound)
{
    const auto made = plan("eight-minutes");
    ASSERT_FALSE(made.ok());
    EXPECT_EQ(made.error().kind, Error::Kind::NotFound);
}

} // namespace
} // namespace supine
