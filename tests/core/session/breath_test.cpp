#include "core/session/breath.h"

#include <cmath>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

constexpr BreathPattern fourSix{4s, 6s};

TEST(Breath, ItFillsOverTheInBreathAndEmptiesOverTheOutBreath)
{
    EXPECT_DOUBLE_EQ(breathAt(fourSix, 0ms).fullness, 0);
    EXPECT_NEAR(breathAt(fourSix, 2s).fullness, 0.5, 1e-9);
    EXPECT_DOUBLE_EQ(breathAt(fourSix, 4s).fullness, 1);
    EXPECT_NEAR(breathAt(fourSix, 7s).fullness, 0.5, 1e-9);
    EXPECT_DOUBLE_EQ(breathAt(fourSix, 10s).fullness, 0);
}

TEST(Breath, TheTurnIsAtTheEndOfTheInBreath)
{
    EXPECT_TRUE(breathAt(fourSix, 3999ms).in);
    EXPECT_FALSE(breathAt(fourSix, 4000ms).in);
    EXPECT_FALSE(breathAt(fourSix, 9999ms).in);
    EXPECT_TRUE(breathAt(fourSix, 10'000ms).in);
}

TEST(Breath, WholeBreathsAndSecondsAreCounted)
{
    EXPECT_EQ(breathAt(fourSix, 9999ms).count, 0);
    EXPECT_EQ(breathAt(fourSix, 60s).count, 6);
    EXPECT_EQ(breathAt(fourSix, 3s).second, 4);
    EXPECT_EQ(breathAt(fourSix, 4s).second, 1);
    EXPECT_EQ(breathAt(fourSix, 9500ms).second, 6);
}

TEST(Breath, ItNeverJumps)
{
    double before = 0;
    for (milliseconds at{}; at < 30s; at += 33ms) {
        const double now = breathAt(fourSix, at).fullness;
        EXPECT_LE(std::abs(now - before), 0.014) << at.count();
        before = now;
    }
}

TEST(Breath, BeforeTheBeginningIsTheBeginning)
{
    EXPECT_DOUBLE_EQ(breathAt(fourSix, -5s).fullness, 0);
    EXPECT_TRUE(breathAt(fourSix, -5s).in);
}

} // namespace
} // namespace supine
