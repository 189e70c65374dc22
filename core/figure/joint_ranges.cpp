#include "core/figure/joint_ranges.h"

#include "core/figure/support.h"

#include <algorithm>

namespace supine
{

namespace
{

enum Row { LowerSpine, UpperSpine, Neck, Head, Shoulder, Elbow, Wrist, Hip, Knee, Ankle };

/// The angle between the two bones in space.
double bendOutOfThePicture(Limb limb, const LimbAngles& l)
{
    const auto [upper, lower] = bonesSeen(limb, l.out);
    const Point a = direction(l.upper) * upper;
    const Point b = direction(l.lower) * lower;
    const double product = a.x * b.x + a.y * b.y - l.out * l.out;
    return std::acos(std::clamp(product / (std::hypot(upper, l.out) * std::hypot(lower, l.out)), -1.0, 1.0)) *
           degreesPerRadian;
}

void addLimb(std::vector<JointAngle>& angles, const Stance& s, Limb limb)
{
    const QString name = limbName(limb) + " ";
    const LimbAngles& l = s.limb(limb);
    const auto add = [&](const char* joint, Row row, double degrees) {
        angles.push_back({name + joint, degrees, jointRanges().at(row)});
    };
    const bool arm = isArm(limb);
    const bool fromSide = s.trunk == Aspect::Profile || (!arm && s.seatTurn > 0.5);
    if (l.out != 0) {
        add(arm ? "elbow" : "knee", arm ? Elbow : Knee, bendOutOfThePicture(limb, l));
        return;
    }
    const double bend = turned(l.lower - l.upper);
    if (!fromSide) {
        add(arm ? "elbow" : "knee", arm ? Elbow : Knee, std::abs(bend));
        return;
    }
    const double spine = s.pelvisAngle - (arm ? s.front * (s.lowerBend + s.upperBend) : 0);
    add(arm ? "shoulder" : "hip", arm ? Shoulder : Hip, counted(s.front * (l.upper - spine - 180)));
    add(arm ? "elbow" : "knee", arm ? Elbow : Knee, counted(bend * s.front * (arm ? 1 : -1)));
    if (arm)
        add("wrist", Wrist, turned(l.end - l.lower));
    else
        add("ankle", Ankle, turned(s.front * (l.end - l.lower)) - 90);
}

} // namespace

const std::vector<JointRange>& jointRanges()
{
    static const std::vector<JointRange> table{
        {"lower spine", -45, 60}, {"upper spine", -40, 60}, {"neck", -60, 60},  {"head", -30, 30},
        {"shoulder", -60, 200},   {"elbow", -5, 150},       {"wrist", -90, 90}, {"hip", -30, 145},
        {"knee", -5, 160},        {"ankle", -75, 30},
    };
    return table;
}

std::vector<JointAngle> jointAngles(const Stance& s)
{
    std::vector<JointAngle> angles{
        {"lower spine", s.lowerBend, jointRanges().at(LowerSpine)},
        {"upper spine", s.upperBend, jointRanges().at(UpperSpine)},
        {"neck", s.neckBend, jointRanges().at(Neck)},
        {"head", s.headBend, jointRanges().at(Head)},
    };
    for (size_t i = 0; i < limbCount; ++i)
        addLimb(angles, s, static_cast<Limb>(i));
    return angles;
}

std::optional<JointAngle> firstOutOfRange(const Stance& s)
{
    for (const JointAngle& angle : jointAngles(s)) {
        if (angle.degrees < angle.range.least || angle.degrees > angle.range.most)
            return angle;
    }
    return std::nullopt;
}

} // namespace supine
