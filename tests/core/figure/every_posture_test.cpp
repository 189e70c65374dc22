#include "core/figure/attention.h"
#include "core/figure/contact.h"
#include "core/figure/joint_ranges.h"
#include "core/figure/pose_shapes.h"
#include "tests/core/figure/catalogue_postures.h"

#include <gtest/gtest.h>

namespace supine
{
namespace
{

using testing::shippedPostures;
using testing::worstBone;

TEST(EveryPosture, EachPracticeItsEasierFormAndItsStepsAreDrawn)
{
    int drawn = 0;
    for (const QJsonValue& practice : testing::catalogueList("practices")) {
        for (const QString& id : testing::posturesOf(practice.toObject())) {
            ++drawn;
            EXPECT_NE(shippedPostures().posture(id), nullptr)
                << qPrintable(practice.toObject().value("id").toString()) << " names '" << qPrintable(id)
                << "'";
        }
    }
    EXPECT_GE(drawn, 30);
    EXPECT_TRUE(shippedPostures().readAll().empty());
}

TEST(EveryPosture, TheBodyScanHasAStepForEachPlaceThatGlows)
{
    for (const QJsonValue& value : testing::catalogueList("practices")) {
        const QJsonObject practice = value.toObject();
        if (shippedPostures().posture(practice.value("posture").toString())->attends) {
            EXPECT_EQ(practice.value("steps").toArray().size(), attentionPlaces)
                << qPrintable(practice.value("id").toString());
        }
    }
}

TEST(EveryPosture, KeepsTheLengthsOfTheBones)
{
    for (const QString& id : shippedPostures().ids())
        EXPECT_LT(worstBone(solve(*shippedPostures().posture(id))), 0.001) << qPrintable(id);
}

TEST(EveryPosture, RestsOnWhatItRestsOn)
{
    int contacts = 0;
    for (const QString& id : shippedPostures().ids()) {
        const Posture& posture = *shippedPostures().posture(id);
        for (const Contact& contact : posture.contacts) {
            ++contacts;
            EXPECT_NEAR(gapOf(solve(posture), posture, contact), 0, 1)
                << qPrintable(id) << " " << qPrintable(contact.part) << " on " << qPrintable(contact.on);
        }
    }
    EXPECT_GT(contacts, 50);
}

TEST(EveryPosture, StaysAboveTheFloorBreathedInAndOut)
{
    for (const QString& id : shippedPostures().ids()) {
        const Posture& posture = *shippedPostures().posture(id);
        if (posture.view == View::Top)
            continue;
        EXPECT_GT(lowestPoint(solve(posture), 0), -1) << qPrintable(id);
        EXPECT_GT(lowestPoint(solve(posture), 1), -1) << qPrintable(id);
    }
}

TEST(EveryPosture, BendsNoJointFurtherThanABodyGoes)
{
    for (const QString& id : shippedPostures().ids()) {
        for (const JointAngle& angle : jointAngles(solve(*shippedPostures().posture(id)))) {
            EXPECT_GE(angle.degrees, angle.range.least) << qPrintable(id) << " " << qPrintable(angle.joint);
            EXPECT_LE(angle.degrees, angle.range.most) << qPrintable(id) << " " << qPrintable(angle.joint);
        }
    }
}

TEST(EveryPosture, TheMirrorOfItsMirrorIsTheSame)
{
    for (const QString& id : shippedPostures().ids()) {
        const Posture& posture = *shippedPostures().posture(id);
        const Drawing once = draw(posture);
        const Drawing twice = draw(mirrorImage(mirrorImage(posture)));
        ASSERT_EQ(once.shapes.size(), twice.shapes.size());
        for (size_t i = 0; i < once.shapes.size(); ++i) {
            for (size_t k = 0; k < once.shapes[i].discs.size(); ++k)
                EXPECT_LT(length(once.shapes[i].discs[k].centre - twice.shapes[i].discs[k].centre), 1e-6)
                    << qPrintable(id);
            for (size_t k = 0; k < once.shapes[i].points.size(); ++k)
                EXPECT_LT(length(once.shapes[i].points[k] - twice.shapes[i].points[k]), 1e-6)
                    << qPrintable(id);
        }
    }
}

TEST(EveryPosture, TheMirrorTurnsTheTwistToTheOtherSide)
{
    const Posture& twist = *shippedPostures().posture("supine_twist");
    const Joints right = jointsOf(solve(twist));
    const Joints left = jointsOf(solve(mirrorImage(twist)));
    EXPECT_LT(right.limb(Limb::NearLeg).middle.y, -20);
    EXPECT_GT(left.limb(Limb::NearLeg).middle.y, 20);
    EXPECT_NEAR(left.head.x, right.head.x, 1e-6);
}

TEST(EveryPosture, ABreathSwellsTheTrunkOfALyingBody)
{
    const Stance lying = solve(*shippedPostures().posture("breath_lying"));
    const auto highest = [&](double breath) {
        double top = 0;
        for (const Shape& shape : draw(*shippedPostures().posture("breath_lying"), breath).shapes) {
            if (shape.part != Part::Trunk)
                continue;
            for (const Point& p : shape.points)
                top = std::max(top, p.y);
        }
        return top;
    };
    EXPECT_GT(highest(1), highest(0) + 0.5);
    EXPECT_GT(lowestPoint(lying, 1), -1);
}

} // namespace
} // namespace supine
