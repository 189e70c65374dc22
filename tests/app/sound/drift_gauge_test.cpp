#include "app/sound/drift_gauge.h"

#include <gtest/gtest.h>

using namespace supine;
using namespace std::chrono_literals;

namespace
{

class DriftGaugeTest : public ::testing::Test
{
protected:
    /// Reads four times a second; the device plays `rate` frames meanwhile. The sum of all moves asked for.
    std::int64_t run(std::chrono::milliseconds length, double rate = 48000.0)
    {
        std::int64_t moved = 0;
        for (auto end = m_now + length; m_now < end;) {
            m_now += 250ms;
            m_rendered += rate / 4.0;
            moved += m_gauge.read(m_now, std::int64_t(m_rendered)).value_or(0);
        }
        return moved;
    }

    DriftGauge::Moment m_now{};
    double m_rendered = 123456.0;
    DriftGauge m_gauge;
};

TEST_F(DriftGaugeTest, ADeviceInTimeAsksForNothing)
{
    m_gauge.restart(m_now);
    EXPECT_EQ(run(900s), 0);
}

TEST_F(DriftGaugeTest, AChunkThatComesLateOnceAsksForNothing)
{
    m_gauge.restart(m_now);
    run(5s);
    m_rendered -= 9600;
    run(250ms);
    m_rendered += 9600;
    EXPECT_EQ(run(5s), 0);
}

TEST_F(DriftGaugeTest, AStallMovesWhatIsToComeSoonerByItsLengthOnce)
{
    m_gauge.restart(m_now);
    run(5s);
    m_rendered -= 96000;
    EXPECT_EQ(run(5s), -96000);
}

TEST_F(DriftGaugeTest, AFastDeviceMovesWhatIsToComeLater)
{
    m_gauge.restart(m_now);
    const std::int64_t moved = run(1000s, 48000.0 * 1.001);
    EXPECT_NEAR(double(moved), 48000.0, DriftGauge::tolerance * 1.1);
}

TEST_F(DriftGaugeTest, TheFirstSecondAfterOpeningIsNotJudged)
{
    m_gauge.restart(m_now);
    m_rendered += 7000; // the buffer fills at once
    EXPECT_EQ(run(1s, 30000.0), 0);
    EXPECT_EQ(run(10s), 0);
}

} // namespace
