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

Timeline oneHold()
{
    return TimelineMaker().prepare("cat_cow", 8s).hold("cat_cow", 25s).rest(60s).made();
}

constexpr BreathPattern slow{4s, 6s};

TEST(CuePlan, BreathsFollowTheHoldToTheFrameAndEndWithIt)
{
    EXPECT_EQ(planBreaths(oneHold(), {{}, slow, {}}, 0, 0ms, 1),
              (std::vector<PlannedBreath>{{8 * 48000, true, 4 * 48000, 4 * 48000},
                                          {12 * 48000, false, 6 * 48000, 6 * 48000},
                                          {18 * 48000, true, 4 * 48000, 4 * 48000},
                                          {22 * 48000, false, 6 * 48000, 6 * 48000},
                                          {28 * 48000, true, 4 * 48000, 4 * 48000},
                                          {32 * 48000, false, 6 * 48000, 1 * 48000}}));
}

TEST(CuePlan, ABreathUnderWayStandsBeforeTheAnchor)
{
    const auto plan = planBreaths(oneHold(), {{}, slow, {}}, 1, 14s, 1);
    EXPECT_EQ(plan.front(), (PlannedBreath{-2 * 48000, false, 6 * 48000, 6 * 48000}));
    EXPECT_EQ(planBreaths(oneHold(), {{}, slow, {}}, 1, 18s, 1).front().after, 0);
    EXPECT_TRUE(planBreaths(oneHold(), {{}, slow, {}}, 2, 33s, 1).empty());
}

TEST(CuePlan, InARehearsalTheBreathKeepsItsOwnPace)
{
    const auto plan = planBreaths(oneHold(), {{}, slow, {}}, 0, 0ms, 5);
    EXPECT_EQ(plan, (std::vector<PlannedBreath>{{8 * 48000 / 5, true, 4 * 48000, 4 * 48000},
                                                {28 * 48000 / 5, false, 6 * 48000, 1 * 48000}}));
}

TEST(CuePlan, SpeechIsLeftOutAsCuesAre)
{
    const auto clip = std::make_shared<Sound>();
    const std::vector<SpokenCue> speech{
        {1s, 0, clip}, {8s, 1, clip}, {9s, 0, clip}, {20s, 1, {}}, {30s, 1, clip}};
    const auto plan = planSpeech(speech, 1, 8s, 1);
    ASSERT_EQ(plan.size(), 2u);
    EXPECT_EQ(plan[0].after, 0);
    EXPECT_EQ(plan[1].after, 22 * 48000);
}

TEST(CuePlan, AmbienceLastsFromTheBeginningToTheEndWhereverTheAnchorStands)
{
    const auto plan = planAmbience(oneHold(), 33s, 1);
    ASSERT_EQ(plan.size(), 4u);
    EXPECT_EQ(plan.front().frame, -33 * 48000);
    EXPECT_EQ(plan.front().gain, 0.0f);
    EXPECT_EQ(plan[1].frame, -30 * 48000);
    EXPECT_EQ(plan[1].gain, 1.0f);
    EXPECT_EQ(plan.back().frame, 60 * 48000);
    EXPECT_EQ(plan.back().gain, 0.0f);
    const auto fast = planAmbience(oneHold(), 0ms, 60);
    for (size_t i = 1; i < fast.size(); ++i)
        EXPECT_GT(fast[i].frame, fast[i - 1].frame);
}

} // namespace
