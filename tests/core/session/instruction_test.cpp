#include "core/session/instruction.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

TEST(Instruction, TheLastOfAFewHasHalfAShareBecauseItSaysHowToLeave)
{
    EXPECT_EQ(instructionAt(4, 0s, 70s), 0);
    EXPECT_EQ(instructionAt(4, 20s, 70s), 1);
    EXPECT_EQ(instructionAt(4, 59s, 70s), 2);
    EXPECT_EQ(instructionAt(4, 60s, 70s), 3);
    EXPECT_EQ(instructionAt(4, 69s, 70s), 3);
}

TEST(Instruction, StationsShareTheWholeHold)
{
    for (int station = 0; station < 10; ++station) {
        EXPECT_EQ(instructionAt(10, station * 30s, 300s), station);
        EXPECT_EQ(instructionAt(10, station * 30s + 29s, 300s), station);
    }
}

TEST(Instruction, TimeOutsideTheHoldGivesTheFirstOrTheLast)
{
    EXPECT_EQ(instructionAt(4, -1s, 60s), 0);
    EXPECT_EQ(instructionAt(4, 1h, 60s), 3);
    EXPECT_EQ(instructionAt(1, 30s, 60s), 0);
}

} // namespace
} // namespace supine
