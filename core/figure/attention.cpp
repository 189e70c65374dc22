#include "core/figure/attention.h"

#include <algorithm>

namespace supine
{

namespace
{

using Discs = std::vector<Disc>;

Discs along(Point from, Point to, double radius)
{
    return {{from, radius}, {mix(from, to, 0.5), radius}, {to, radius}};
}

/// One chain a limb, made by `part`.
template<class Part>
std::vector<Discs> both(const Joints& joints, const Stance& s, Limb near, Limb far, Part part)
{
    return {part(joints.limb(near), s.limb(near)), part(joints.limb(far), s.limb(far))};
}

std::vector<Discs> ofArms(const Joints& joints, const Stance& s)
{
    return both(joints, s, Limb::NearArm, Limb::FarArm, [](const LimbJoints& l, const LimbAngles& a) {
        return Discs{{mix(l.root, l.middle, 0.55), 6.4},
                     {l.middle, 5.6},
                     {l.end, 5},
                     {l.end + direction(a.end) * 12, 4.4}};
    });
}

std::vector<Discs> ofLegs(const Joints& joints, const Stance& s, int place)
{
    return both(joints, s, Limb::NearLeg, Limb::FarLeg, [place](const LimbJoints& l, const LimbAngles& a) {
        if (place == 7)
            return along(mix(l.root, l.middle, 0.22), mix(l.root, l.middle, 0.86), 8.6);
        if (place == 8)
            return along(l.middle, mix(l.middle, l.end, 0.86), 7);
        return along(l.end, l.end + direction(a.end) * 13 * a.endLength, 5.4);
    });
}

std::vector<Discs> chainsOf(const Joints& joints, const Stance& s, int place)
{
    const Point hips = mix(joints.limb(Limb::NearLeg).root, joints.limb(Limb::FarLeg).root, 0.5);
    switch (place) {
    case 0:
        return {{{joints.head - direction(joints.headAngle) * 4, 8.6}}};
    case 1:
        return {along(alongSpine(joints, 49).at, joints.skullBase, 6.4)};
    case 2:
        return {along(joints.limb(Limb::NearArm).root, joints.limb(Limb::FarArm).root, 7.6)};
    case 3:
        return ofArms(joints, s);
    case 4:
        return {along(alongSpine(joints, 29).at, alongSpine(joints, 39).at, 12.5)};
    case 5:
        return {along(alongSpine(joints, 13).at, alongSpine(joints, 20).at, 11.5)};
    case 6:
        return {along(mix(hips, joints.limb(Limb::NearLeg).root, 0.7),
                      mix(hips, joints.limb(Limb::FarLeg).root, 0.7), 9.6)};
    default:
        return ofLegs(joints, s, place);
    }
}

} // namespace

std::vector<Shape> attentionShapes(const Joints& joints, const Stance& s, int place)
{
    std::vector<Shape> shapes;
    if (place < 0 || place >= attentionPlaces)
        return shapes;
    for (const Discs& discs : chainsOf(joints, s, place)) {
        // Rings of light, one over the other, fade towards the edge.
        for (const double wider : {5.4, 4.2, 3.0, 1.8, 0.6, -0.6, -1.8, -3.0}) {
            Shape shape{Shape::Kind::Chain, Role::Glow, Part::Attention, discs};
            for (Disc& disc : shape.discs)
                disc.radius = std::max(0.5, disc.radius + wider);
            shape.opacity = 0.085;
            shapes.push_back(std::move(shape));
        }
    }
    return shapes;
}

} // namespace supine
