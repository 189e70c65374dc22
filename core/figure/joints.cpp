#include "core/figure/stance.h"

#include <algorithm>

namespace supine
{

namespace
{

constexpr size_t lastSample = skeleton::spineSamples - 1;
constexpr double sampleStep = skeleton::spine / lastSample;

double spineAngle(const Stance& s, double distance)
{
    const double lower = std::min(distance, skeleton::lowerSpine) / skeleton::lowerSpine;
    const double upper = std::max(0.0, distance - skeleton::lowerSpine) / skeleton::upperSpine;
    return s.pelvisAngle - s.front * (s.lowerBend * lower + s.upperBend * upper);
}

double shoulderHeight(Aspect trunk)
{
    return trunk == Aspect::Profile ? skeleton::shoulderHeight : skeleton::shoulderHeightFront;
}

Point rootOf(Limb limb, const Stance& s, const Joints& joints)
{
    const bool arm = isArm(limb);
    const SpinePoint base = alongSpine(joints, arm ? shoulderHeight(s.trunk) : 0);
    const Point along = direction(base.angle);
    const Point across = quarterTurn(along);
    if (s.trunk == Aspect::Profile) {
        const Point slid = arm ? frontOf(base.angle, s.front) * s.shoulder.x + along * s.shoulder.y : Point{};
        const Point shift = isFar(limb) ? Point{skeleton::parallax * -s.front, 0} : Point{};
        return base.at + slid + shift;
    }
    const double half =
        arm ? skeleton::halfShoulders : skeleton::halfHips * (1 - s.seatTurn) + 1.5 * s.seatTurn;
    return base.at + across * (isFar(limb) ? -half : half) + along * (arm ? s.shoulder.y : 0);
}

} // namespace

Point frontOf(double angle, double front)
{
    return direction(angle - 90 * front);
}

SpinePoint alongSpine(const Joints& joints, double distance)
{
    const double where = std::clamp(distance / sampleStep, 0.0, static_cast<double>(lastSample));
    const auto index = std::min(static_cast<size_t>(where), lastSample - 1);
    const double t = where - static_cast<double>(index);
    return {mix(joints.spine[index], joints.spine[index + 1], t),
            mix(joints.spineAngles[index], joints.spineAngles[index + 1], t)};
}

BoneLengths bonesSeen(Limb limb, double out)
{
    const double upper = isArm(limb) ? skeleton::upperArm : skeleton::thigh;
    const double lower = isArm(limb) ? skeleton::forearm : skeleton::shin;
    return {std::sqrt(upper * upper - out * out), std::sqrt(lower * lower - out * out)};
}

void placeHead(Joints& joints, const Stance& s)
{
    joints.neckAngle = joints.spineAngles[lastSample] - s.front * s.neckBend;
    joints.headAngle = joints.neckAngle - s.front * s.headBend;
    joints.skullBase = joints.spine[lastSample] + direction(joints.neckAngle) * skeleton::neck;
    const bool profile = s.head == Aspect::Profile;
    joints.head = joints.skullBase + direction(joints.headAngle) * 6.8 +
                  (profile ? frontOf(joints.headAngle, s.front) * 2.5 : Point{});
}

Joints jointsOf(const Stance& s)
{
    Joints joints;
    joints.spine[0] = s.pelvis;
    joints.spineAngles[0] = spineAngle(s, 0);
    for (size_t i = 1; i <= lastSample; ++i) {
        const double distance = static_cast<double>(i) * sampleStep;
        joints.spine[i] =
            joints.spine[i - 1] + direction(spineAngle(s, distance - sampleStep / 2)) * sampleStep;
        joints.spineAngles[i] = spineAngle(s, distance);
    }
    placeHead(joints, s);
    for (size_t i = 0; i < limbCount; ++i) {
        const auto limb = static_cast<Limb>(i);
        LimbJoints& l = joints.limbs[i];
        l.root = rootOf(limb, s, joints);
        l.out = s.limbs[i].out;
        const BoneLengths bones = bonesSeen(limb, l.out);
        l.middle = l.root + direction(s.limbs[i].upper) * bones.upper;
        l.end = l.middle + direction(s.limbs[i].lower) * bones.lower;
    }
    return joints;
}

std::optional<Reach> reach(Point root, Point target, double upper, double lower, double side)
{
    const Point way = target - root;
    const double distance = length(way);
    const double tolerance = 0.05;
    if (distance > upper + lower + tolerance || distance < std::abs(upper - lower) - tolerance ||
        distance < 0.01)
        return std::nullopt;
    const double cosine = (distance * distance + upper * upper - lower * lower) / (2 * distance * upper);
    const double opening = std::acos(std::clamp(cosine, -1.0, 1.0)) * degreesPerRadian;
    const double first = angleOf(way) + side * opening;
    return Reach{first, angleOf(target - (root + direction(first) * upper))};
}

double bendSide(Limb limb, const Stance& stance, double wish)
{
    if (wish != 0)
        return wish > 0 ? 1 : -1;
    return isArm(limb) ? -stance.front : stance.front;
}

} // namespace supine
