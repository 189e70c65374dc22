#include "core/figure/contact.h"
#include "core/figure/joint_ranges.h"
#include "core/figure/pose_shapes.h"
#include "core/figure/support.h"
#include "tests/core/figure/catalogue_postures.h"

#include <functional>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

using testing::Change;
using testing::everyMove;
using testing::shippedPostures;
using testing::worstBone;

constexpr int frames = 60;

/// Calls with every frame of every move of the shipped routines and their easier forms.
void forEveryFrame(const std::function<void(const Change&, const Stance&, int)>& look)
{
    for (const Change& change : everyMove()) {
        const Way way(change.from, change.to);
        for (int frame = 0; frame <= frames; ++frame)
            look(change, way.at(double(frame) / frames), frame);
    }
}

TEST(Transition, TheBodyMovesWithinALyingOrKneelingSequence)
{
    EXPECT_GE(everyMove().size(), 20u);
    EXPECT_TRUE(
        canMoveBetween({shippedPostures().posture("bridge")}, {shippedPostures().posture("legs_wall")}));
    EXPECT_FALSE(
        canMoveBetween({shippedPostures().posture("bridge")}, {shippedPostures().posture("supine_twist")}));
}

TEST(Transition, EveryFrameKeepsTheLengthsOfTheBones)
{
    forEveryFrame([](const Change& change, const Stance& stance, int frame) {
        EXPECT_LT(worstBone(stance), 0.001) << qPrintable(change.name) << " frame " << frame;
    });
}

TEST(Transition, NoFrameGoesThroughTheFloor)
{
    forEveryFrame([](const Change& change, const Stance& stance, int frame) {
        if (stance.view != View::Top) {
            EXPECT_GT(lowestPoint(stance, 0), -1) << qPrintable(change.name) << " frame " << frame;
        }
    });
}

TEST(Transition, NoFrameBendsAJointFurtherThanABodyGoes)
{
    forEveryFrame([](const Change& change, const Stance& stance, int frame) {
        if (const auto angle = firstOutOfRange(stance))
            ADD_FAILURE() << qPrintable(change.name) << " frame " << frame << ": " << qPrintable(angle->joint)
                          << ' ' << angle->degrees;
    });
}

TEST(Transition, WhatRestsOnTheFloorInBothRestsOnItAllTheWay)
{
    int shared = 0;
    forEveryFrame([&shared](const Change& change, const Stance& stance, int frame) {
        for (const Contact& contact : change.from.contacts) {
            if (contact.on != "floor" || !change.to.rests(contact.part, "floor"))
                continue;
            ++shared;
            EXPECT_NEAR(gapOf(stance, change.from, contact), 0, 1)
                << qPrintable(change.name + ": " + contact.part) << " frame " << frame;
        }
    });
    EXPECT_GT(shared, 30 * frames);
}

TEST(Transition, HandsAndKneesStayPutBetweenCatAndCow)
{
    const Posture& cat = *shippedPostures().posture("cat");
    const Posture& cow = *shippedPostures().posture("cow");
    const Joints start = jointsOf(solve(cat));
    for (int frame = 0; frame <= frames; ++frame) {
        const Joints now = jointsOf(between(cat, cow, double(frame) / frames));
        EXPECT_LT(length(now.limb(Limb::NearArm).end - start.limb(Limb::NearArm).end), 0.1);
        EXPECT_LT(length(now.limb(Limb::NearLeg).middle - start.limb(Limb::NearLeg).middle), 0.1);
        EXPECT_LT(length(now.limb(Limb::NearLeg).end - start.limb(Limb::NearLeg).end), 0.1);
    }
}

TEST(Transition, NothingJumps)
{
    for (const Change& change : everyMove()) {
        const Way way(change.from, change.to);
        Joints last = jointsOf(way.at(0));
        for (int frame = 1; frame <= frames; ++frame) {
            const Joints now = jointsOf(way.at(double(frame) / frames));
            for (size_t i = 0; i < limbCount; ++i)
                EXPECT_LT(length(now.limbs[i].end - last.limbs[i].end), 14)
                    << qPrintable(change.name) << " frame " << frame << " limb " << i;
            last = now;
        }
    }
}

TEST(Transition, TheTwistRollsThroughBothKneesUpToTheOtherSide)
{
    const Posture& right = *shippedPostures().posture("supine_twist");
    const Posture left = mirrorImage(right);
    EXPECT_TRUE(canMoveBetween({&right, false}, {&right, true}));
    const Way way(right, left);
    const Joints middle = jointsOf(way.at(0.5));
    EXPECT_NEAR(middle.limb(Limb::NearLeg).middle.y, -middle.limb(Limb::FarLeg).middle.y, 1);
    EXPECT_GT(middle.limb(Limb::NearLeg).out, 25);
    Joints last = jointsOf(way.at(0));
    for (int frame = 1; frame <= frames; ++frame) {
        const Stance stance = way.at(double(frame) / frames);
        const Joints now = jointsOf(stance);
        EXPECT_LT(worstBone(stance), 0.001) << frame;
        EXPECT_LT(length(now.limb(Limb::NearLeg).middle - last.limb(Limb::NearLeg).middle), 6) << frame;
        last = now;
    }
}

TEST(Transition, WhereTheBodyRollsOverTheMatStaysAndTheBodiesFade)
{
    const Passage passage({shippedPostures().posture("child")}, {shippedPostures().posture("bridge")});
    ASSERT_FALSE(passage.moves());
    for (const double progress : {0.1, 0.5, 0.9}) {
        const Drawing room = passage.at(progress);
        ASSERT_EQ(room.shapes.size(), 1u);
        EXPECT_EQ(room.shapes.front().role, Role::Floor);
        EXPECT_EQ(room.shapes.front().opacity, 1);
        EXPECT_EQ(passage.leaving(progress).frame.left, room.frame.left);
    }
}

TEST(Transition, AWallThatOnlyOneOfTwoHasComesLate)
{
    const Placed bridge{shippedPostures().posture("bridge")};
    const Placed wall{shippedPostures().posture("legs_wall")};
    const auto faintest = [&](double progress) {
        double opacity = 1;
        for (const Shape& shape : drawBetween(bridge, wall, progress).shapes)
            opacity = std::min(opacity, shape.opacity);
        return opacity;
    };
    EXPECT_EQ(faintest(0.3), 0);
    EXPECT_EQ(faintest(1), 1);
}

TEST(Transition, CowIsTheBreathInOfCat)
{
    const Posture& cat = *shippedPostures().posture("cat");
    ASSERT_NE(cat.inhale, nullptr);
    EXPECT_EQ(cat.inhale->id, "cow");
    EXPECT_EQ(draw(cat, 0).shapes.size(), draw(cat, 1).shapes.size());
    const Joints out = jointsOf(between(cat, *cat.inhale, 0));
    const Joints in = jointsOf(between(cat, *cat.inhale, 1));
    EXPECT_GT(in.head.y, out.head.y + 20);
}

} // namespace
} // namespace supine
