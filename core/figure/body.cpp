#include "core/figure/body.h"

#include "core/figure/body_parts.h"
#include "core/figure/head.h"
#include "core/figure/limb_profile.h"

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
    shapes.push_back(chain(skin, part, armDiscs(l, s.front)));
    shapes.push_back(chain(shaded ? Role::TopFar : Role::Top, part, sleeveDiscs(l), true));
    return shapes;
}

Shapes legShapes(const Stance& s, const Joints& joints, Limb limb)
{
    const bool fromSide = s.trunk == Aspect::Profile || s.seatTurn > 0.5;
    const bool shaded = isFar(limb) && fromSide;
    const Part part = isFar(limb) ? Part::FarLeg : Part::NearLeg;
    const Role skin = shaded ? Role::SkinFar : Role::Skin;
    const LimbJoints& l = joints.limb(limb);
    Shapes shapes;
    for (Discs& discs : footChains(s, joints, limb))
        shapes.push_back(chain(skin, isFar(limb) ? Part::FarFoot : Part::NearFoot, std::move(discs)));
    shapes.push_back(chain(skin, part, ankleDiscs(l)));
    shapes.push_back(
        chain(shaded ? Role::LegsFar : Role::Legs, part, trouserDiscs(l, s.front, !fromSide), true));
    return shapes;
}

Shapes trunkShapes(const Stance& s, const Joints& joints, double breath)
{
    const Point neck = alongSpine(joints, 49).at;
    Shape throat = chain(
        Role::Skin, Part::Neck,
        {{neck, 6.2}, on(neck, joints.skullBase, 0.6, 5.4), {mix(joints.skullBase, joints.head, 0.25), 5.6}});
    Shape top{Shape::Kind::Polygon,
              Role::Top,
              Part::Trunk,
              {},
              trunkOutline(s, joints, 4, skeleton::spine, breath)};
    Shape seat{Shape::Kind::Polygon, Role::Legs, Part::Seat, {}, trunkOutline(s, joints, 0, 10.5, breath)};
    return {throat, top, seat};
}

void append(Shapes& all, Shapes more)
{
    for (Shape& shape : more)
        all.push_back(std::move(shape));
}

} // namespace

/// From the side the body is a stack from the far arm to the near one; from the front both arms lie on it,
/// from behind under it.
std::vector<Shape> bodyShapes(const Stance& s, const Joints& joints, double breath,
                              std::vector<Shape> between)
{
    const bool profile = s.trunk == Aspect::Profile;
    const bool front = s.trunk == Aspect::Front;
    Shapes shapes;
    if (!front)
        append(shapes, armShapes(s, joints, Limb::FarArm));
    if (s.trunk == Aspect::Back)
        append(shapes, armShapes(s, joints, Limb::NearArm));
    append(shapes, legShapes(s, joints, Limb::FarLeg));
    append(shapes, std::move(between));
    append(shapes, trunkShapes(s, joints, breath));
    append(shapes, legShapes(s, joints, Limb::NearLeg));
    if (front)
        append(shapes, armShapes(s, joints, Limb::FarArm));
    if (front || (profile && s.handsBehindHead))
        append(shapes, armShapes(s, joints, Limb::NearArm));
    append(shapes, headShapes(s, joints));
    if (profile && !s.handsBehindHead)
        append(shapes, armShapes(s, joints, Limb::NearArm));
    return shapes;
}

} // namespace supine
