#include "core/session/instruction.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;

TEST(Instruction, AFewAreToldInTheFirstHalfAndTheLastOneStays)
{
    EXPECT_EQ(instructionAt(3, 0s, 60s), 0);
    EXPECT_EQ(instructionAt(3, 10s, 60s), 1);
    EXPECT_EQ(instructionAt(3, 20s, 60s), 2);
    EXPECT_EQ(instructionAt(3, 59s, 60s), 2);
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
