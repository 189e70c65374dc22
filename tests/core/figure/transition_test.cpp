#include "core/figure/contact.h"
#include "core/figure/pose_shapes.h"
#include "core/figure/support.h"
#include "tests/core/figure/catalogue_postures.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using testing::sevenMinuteOrder;
using testing::shippedPostures;
using testing::worstBone;

constexpr int frames = 60;

/// Every pair of neighbours in the seven-minute order between which the body moves, and the practices' easier
/// forms.
std::vector<std::pair<const Posture*, const Posture*>> moves()
{
    std::vector<std::pair<const Posture*, const Posture*>> pairs;
    const std::vector<const Posture*> order = sevenMinuteOrder();
    for (size_t i = 1; i < order.size(); ++i)
        pairs.emplace_back(order[i - 1], order[i]);
    for (const auto& [from, to] :
         std::initializer_list<std::pair<const char*, const char*>>{{"knees_chest", "knees_chest_one"},
                                                                    {"child", "child_pillow"},
                                                                    {"bridge", "bridge_low"},
                                                                    {"legs_wall", "legs_wall_bent"},
                                                                    {"legs_wall", "legs_chair"},
                                                                    {"savasana", "savasana_pillow"},
                                                                    {"bridge", "knees_chest"},
                                                                    {"breath_lying", "savasana"},
                                                                    {"supine_twist", "supine_twist_pillow"}})
        pairs.emplace_back(shippedPostures().posture(from), shippedPostures().posture(to));
    std::erase_if(pairs, [](const auto& p) { return !canMoveBetween({p.first}, {p.second}); });
    return pairs;
}

TEST(Transition, TheBodyMovesWithinALyingOrKneelingSequence)
{
    EXPECT_GE(moves().size(), 10u);
    EXPECT_TRUE(
        canMoveBetween({shippedPostures().posture("bridge")}, {shippedPostures().posture("legs_wall")}));
    EXPECT_FALSE(
        canMoveBetween({shippedPostures().posture("bridge")}, {shippedPostures().posture("supine_twist")}));
}

TEST(Transition, EveryFrameKeepsTheLengthsOfTheBones)
{
    for (const auto& [from, to] : moves()) {
        const Way way(*from, *to);
        for (int frame = 0; frame <= frames; ++frame)
            EXPECT_LT(worstBone(way.at(double(frame) / frames)), 0.001)
                << qPrintable(from->id + " to " + to->id);
    }
}

TEST(Transition, NoFrameGoesThroughTheFloor)
{
    for (const auto& [from, to] : moves()) {
        if (from->view == View::Top)
            continue;
        const Way way(*from, *to);
        for (int frame = 0; frame <= frames; ++frame)
            EXPECT_GT(lowestPoint(way.at(double(frame) / frames), 0), -1)
                << qPrintable(from->id + " to " + to->id) << " frame " << frame;
    }
}

TEST(Transition, WhatRestsOnTheFloorInBothRestsOnItAllTheWay)
{
    int shared = 0;
    for (const auto& [from, to] : moves()) {
        for (const Contact& contact : from->contacts) {
            if (contact.on != "floor" || !to->rests(contact.part, "floor"))
                continue;
            ++shared;
            const Way way(*from, *to);
            for (int frame = 0; frame <= frames; ++frame)
                EXPECT_NEAR(gapOf(way.at(double(frame) / frames), *from, contact), 0, 1)
                    << qPrintable(from->id + " to " + to->id + ": " + contact.part) << " frame " << frame;
        }
    }
    EXPECT_GT(shared, 12);
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
    for (const auto& [from, to] : moves()) {
        const Way way(*from, *to);
        Joints last = jointsOf(way.at(0));
        for (int frame = 1; frame <= frames; ++frame) {
            const Joints now = jointsOf(way.at(double(frame) / frames));
            for (size_t i = 0; i < limbCount; ++i)
                EXPECT_LT(length(now.limbs[i].end - last.limbs[i].end), 14)
                    << qPrintable(from->id + " to " + to->id) << " frame " << frame << " limb " << i;
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
