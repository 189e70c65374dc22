#include "core/figure/body.h"

#include "core/figure/body_parts.h"
#include "core/figure/head.h"

namespace supine
{

namespace
{

using Shapes = std::vector<Shape>;

Shape chain(Role role, Part part, Discs discs, bool flatEnd = false)
{
    Shape shape{Shape::Kind::Chain, role, part, std::move(discs), {}};
    shape.flatEnd = flatEnd;
    return shape;
}

Disc on(Point a, Point b, double t, double radius)
{
    return {mix(a, b, t), radius};
}

Shapes armShapes(const Stance& s, const Joints& joints, Limb limb)
{
    const bool shaded = isFar(limb) && s.trunk == Aspect::Profile;
    const Part part = isFar(limb) ? Part::FarArm : Part::NearArm;
    const Role skin = shaded ? Role::SkinFar : Role::Skin;
    const LimbJoints& l = joints.limb(limb);
    Shapes shapes;
    for (Discs& discs : handChains(s, joints, limb))
        shapes.push_back(chain(skin, isFar(limb) ? Part::FarHand : Part::NearHand, std::move(discs)));
    shapes.push_back(chain(skin, part,
                           {{l.root, 5.6},
                            on(l.root, l.middle, 0.5, 5.3),
                            {l.middle, 4.5},
                            on(l.middle, l.end, 0.3, 4.6),
                            {l.end, 3.3}}));
    shapes.push_back(chain(shaded ? Role::TopFar : Role::Top, part,
                           {{l.root, skeleton::shoulderRadius}, on(l.root, l.middle, 0.42, 6.1)}, true));
    return shapes;
}

Shapes legShapes(const Stance& s, const Joints& joints, Limb limb)
{
    const bool shaded = isFar(limb) && (s.trunk == Aspect::Profile || s.seatTurn > 0.5);
    const Part part = isFar(limb) ? Part::FarLeg : Part::NearLeg;
    const LimbJoints& l = joints.limb(limb);
    const bool wide = s.trunk == Aspect::Profile || s.seatTurn > 0.5;
    Shapes shapes;
    for (Discs& discs : footChains(s, joints, limb))
        shapes.push_back(chain(shaded ? Role::SkinFar : Role::Skin,
                               isFar(limb) ? Part::FarFoot : Part::NearFoot, std::move(discs)));
    shapes.push_back(
        chain(shaded ? Role::SkinFar : Role::Skin, part, {on(l.middle, l.end, 0.7, 4.8), {l.end, 4}}));
    shapes.push_back(chain(shaded ? Role::LegsFar : Role::Legs, part,
                           {{l.root, wide ? skeleton::hipRadius : 8.6},
                            on(l.root, l.middle, 0.45, wide ? 9.2 : 8.4),
                            {l.middle, wide ? skeleton::kneeRadius : 6.6},
                            on(l.middle, l.end, 0.32, 6.6),
                            on(l.middle, l.end, 0.9, 4.9)},
                           true));
    return shapes;
}

Shapes trunkShapes(const Stance& s, const Joints& joints, double breath)
{
    const Point neck = alongSpine(joints, 49).at;
    Shape throat = chain(
        Role::Skin, Part::Neck,
        {{neck, 6.2}, on(neck, joints.skullBase, 0.6, 5.4), {mix(joints.skullBase, joints.head, 0.25), 5.6}});
    Shape top{Shape::Kind::Outline,
              Role::Top,
              Part::Trunk,
              {},
              trunkOutline(s, joints, 4, skeleton::spine, breath)};
    Shape seat{Shape::Kind::Outline, Role::Legs, Part::Seat, {}, trunkOutline(s, joints, 0, 10.5, breath)};
    return {throat, top, seat};
}

void append(Shapes& all, Shapes more)
{
    for (Shape& shape : more)
        all.push_back(std::move(shape));
}

} // namespace

std::vector<Shape> bodyShapes(const Stance& s, double breath)
{
    const Joints joints = jointsOf(s);
    Shapes shapes = armShapes(s, joints, Limb::FarArm);
    const bool profile = s.trunk == Aspect::Profile;
    if (!profile)
        append(shapes, armShapes(s, joints, Limb::NearArm));
    append(shapes, legShapes(s, joints, Limb::FarLeg));
    append(shapes, trunkShapes(s, joints, breath));
    append(shapes, legShapes(s, joints, Limb::NearLeg));
    append(shapes, headShapes(s, joints));
    if (profile)
        append(shapes, armShapes(s, joints, Limb::NearArm));
    return shapes;
}

} // namespace supine
