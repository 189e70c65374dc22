#include "app/sound/cue_plan.h"
#include "tests/support/timelines.h"

#include <gtest/gtest.h>

using namespace supine;
using namespace supine::test;
using namespace std::chrono_literals;

namespace
{

Timeline twoHolds()
{
    return TimelineMaker()
        .prepare("child", 8s)
        .hold("child", 60s)
        .prepare("cobra", 8s)
        .hold("cobra", 30s)
        .made();
}

TEST(CuePlan, PlacesEveryCueByItsDistanceFromTheAnchor)
{
    EXPECT_EQ(planCues(twoHolds(), 0, 0ms, 1), (std::vector<PlannedCue>{{8 * 48000, Cue::Start},
                                                                        {38 * 48000, Cue::Half},
                                                                        {68 * 48000, Cue::Change},
                                                                        {76 * 48000, Cue::Start},
                                                                        {106 * 48000, Cue::Change}}));
}

TEST(CuePlan, CountsFramesExactlyAtAnySpeed)
{
    EXPECT_EQ(framesOf(1ms, 1), 48);
    EXPECT_EQ(framesOf(1001ms, 7), 48048 / 7);
    EXPECT_EQ(planCues(twoHolds(), 0, 500ms, 30).front(), (PlannedCue{7500 * 48 / 30, Cue::Start}));
}

TEST(CuePlan, LeavesOutWhatLiesBehind)
{
    EXPECT_EQ(planCues(twoHolds(), 1, 38001ms, 1).front(), (PlannedCue{29999 * 48, Cue::Change}));
    EXPECT_TRUE(planCues(twoHolds(), 3, 106001ms, 1).empty());
}

TEST(CuePlan, AHoldThatWasSkippedDoesNotRingItsEnd)
{
    EXPECT_EQ(planCues(twoHolds(), 2, 68s, 1).front(), (PlannedCue{8 * 48000, Cue::Start}));
}

TEST(CuePlan, AHoldGoneBackToRingsItsBeginning)
{
    EXPECT_EQ(planCues(twoHolds(), 1, 8s, 1).front(), (PlannedCue{0, Cue::Start}));
}

} // namespace
