#include "core/figure/contact.h"

#include "core/figure/body_parts.h"
#include "core/figure/support.h"

#include <algorithm>

namespace supine
{

namespace
{

constexpr double barRadius = 1.9;

Discs pointsOf(const std::vector<Point>& outline)
{
    Discs discs;
    for (const Point& p : outline)
        discs.push_back({p, 0});
    return discs;
}

Discs joined(const std::vector<Discs>& chains)
{
    Discs discs;
    for (const Discs& chain : chains)
        discs.insert(discs.end(), chain.begin(), chain.end());
    return discs;
}

Discs discsOf(const Stance& s, const Joints& joints, const QString& part)
{
    if (part == "trunk" || part == "seat")
        return pointsOf(trunkOutline(s, joints, 0, part == "seat" ? 10 : skeleton::spine, 0));
    if (part == "head")
        return pointsOf(headOutline(s, joints));
    if (part == "near_knee" || part == "far_knee")
        return {
            {joints.limb(part == "near_knee" ? Limb::NearLeg : Limb::FarLeg).middle, skeleton::kneeRadius}};
    for (size_t i = 0; i < limbCount; ++i) {
        const auto limb = static_cast<Limb>(i);
        if (endName(limb) == part)
            return joined(isArm(limb) ? handChains(s, joints, limb) : footChains(s, joints, limb));
    }
    return {};
}

/// How far a disc is from a prop, measured square to its face.
double gapTo(const Prop& prop, const Disc& disc)
{
    const Point from = disc.centre - prop.at;
    if (prop.kind == "wall")
        return (prop.flipped ? from.x : -from.x) - disc.radius;
    if (prop.kind == "bar") {
        const double beside = std::max(0.0, std::abs(from.x) - prop.width / 2);
        return std::max(0.0, std::hypot(beside, from.y) - disc.radius - barRadius);
    }
    if (prop.kind == "roller")
        return length(from - Point{0, prop.height / 2}) - disc.radius - prop.height / 2;
    const Point along = direction(prop.angle);
    const double across = from.x * along.x + from.y * along.y;
    const double up = -from.x * along.y + from.y * along.x;
    const double beside = std::max(0.0, std::abs(across) - prop.width / 2);
    return std::hypot(up - prop.height, beside) * (up < prop.height && beside == 0 ? -1 : 1) - disc.radius;
}

} // namespace

double gapOf(const Stance& s, const Posture& posture, const Contact& contact)
{
    return gapOf(s, jointsOf(s), posture, contact);
}

double gapOf(const Stance& s, const Joints& joints, const Posture& posture, const Contact& contact)
{
    double gap = 1e9;
    for (const Disc& disc : discsOf(s, joints, contact.part)) {
        if (contact.on == "floor")
            gap = std::min(gap, disc.centre.y - disc.radius);
        for (const Prop& prop : posture.props) {
            if (prop.kind == contact.on)
                gap = std::min(gap, gapTo(prop, disc));
        }
    }
    return gap;
}

double lowestPoint(const Stance& s, double breath)
{
    const Joints joints = jointsOf(s);
    double lowest = std::min(lowestOf(trunkOutline(s, joints, 0, skeleton::spine, breath)),
                             lowestOf(headOutline(s, joints)));
    for (size_t i = 0; i < limbCount; ++i)
        lowest = std::min(lowest, lowestOf(s, joints, static_cast<Limb>(i)));
    return lowest;
}

} // namespace supine
