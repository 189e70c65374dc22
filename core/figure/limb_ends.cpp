#include "core/figure/body_parts.h"

#include <algorithm>

namespace supine
{

namespace
{

/// Discs in a frame of their own: x along `along`, y towards `across`.
struct Local {
    double x;
    double y;
    double radius;
};

Discs placed(Point at, double angle, double side, double stretch, std::initializer_list<Local> discs)
{
    const Point along = direction(angle) * stretch;
    const Point across = quarterTurn(direction(angle)) * side;
    Discs chain;
    for (const Local& d : discs)
        chain.push_back({at + along * d.x + across * d.y, d.radius});
    return chain;
}

} // namespace

std::vector<Discs> handChains(const Stance& s, const Joints& joints, Limb limb)
{
    const LimbAngles& angles = s.limb(limb);
    const Point wrist = joints.limb(limb).end;
    const double side = angles.palm;
    const double curl = angles.curl;
    const double stretch = angles.endLength;
    const double lifted = std::min(1.0, curl / 0.25);
    Discs fingers = placed(wrist, angles.end, side, stretch,
                           {{0, 0, 3.1},
                            {4, 0, 3.2},
                            {8, 0.5, 2.7},
                            {mix(12, 11, curl), mix(1.3, 3.4, curl), 2},
                            {mix(15.8, 8, curl), mix(1.8, 6, curl), 1.4}});
    Discs thumb = placed(wrist, angles.end, side, stretch,
                         {{2, 0.6, 2.3},
                          {6, mix(1.2, 3, lifted), 1.7},
                          {mix(9.4, 8.5, curl), mix(1.9, 3.9 + curl, lifted), 1.2}});
    return {fingers, thumb};
}

std::vector<Discs> footChains(const Stance& s, const Joints& joints, Limb limb)
{
    const LimbAngles& angles = s.limb(limb);
    const Point ankle = joints.limb(limb).end;
    const bool fromFront = s.trunk != Aspect::Profile && s.seatTurn < 0.5;
    if (fromFront)
        return {placed(ankle, angles.end, 1, angles.endLength,
                       {{0, 0, 3.8}, {7, 0, 4}, {13, 0, 3.4}, {18, 0, 1.9}})};
    const double sole = -s.front;
    Discs upper =
        placed(ankle, angles.end, sole, 1, {{0, 0, 4}, {6, 2.2, 3.6}, {12, 4.2, 2.8}, {17, 5.1, 1.9}});
    Discs lower = placed(ankle, angles.end, sole, 1, {{-2.8, 3.4, 3.6}, {3, 3.9, 3.1}, {12, 4.2, 2.8}});
    Discs heel = placed(ankle, angles.end, sole, 1, {{0, 0, 4}, {-2.8, 3.4, 3.6}});
    return {upper, lower, heel};
}

double lowestOf(const std::vector<Discs>& chains)
{
    double lowest = 1e9;
    for (const Discs& chain : chains) {
        for (const Disc& disc : chain)
            lowest = std::min(lowest, disc.centre.y - disc.radius);
    }
    return lowest;
}

double lowestOf(const Stance& s, const Joints& joints, Limb limb)
{
    const LimbJoints& l = joints.limb(limb);
    const bool arm = isArm(limb);
    const double end = lowestOf(arm ? handChains(s, joints, limb) : footChains(s, joints, limb));
    const double joint = std::min(l.middle.y - (arm ? skeleton::elbowRadius : skeleton::kneeRadius),
                                  l.end.y - (arm ? skeleton::wristRadius : skeleton::ankleRadius));
    return std::min(end, joint);
}

} // namespace supine
