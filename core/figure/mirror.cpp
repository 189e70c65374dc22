#include "core/figure/stance.h"

namespace supine
{

Posture mirrorImage(const Posture& posture)
{
    Posture p = posture;
    const bool upright = p.view == View::Top;
    const auto flipPoint = [upright](Point q) { return upright ? Point{q.x, -q.y} : Point{-q.x, q.y}; };
    const auto flipAngle = [upright](double a) { return turned(upright ? -a : 180 - a); };
    p.front = -p.front;
    p.at = flipPoint(p.at);
    p.pelvis = flipAngle(p.pelvis);
    p.headTurn = -p.headTurn;
    for (LimbPosture& l : p.limbs) {
        l.upper = flipAngle(l.upper);
        l.lower = flipAngle(l.lower);
        l.end = flipAngle(l.end);
        l.palm = -l.palm;
        l.bend = -l.bend;
        if (l.rest)
            l.rest = flipPoint(*l.rest);
    }
    for (Prop& prop : p.props) {
        prop.at = upright ? Point{prop.at.x, -prop.at.y - prop.height} : flipPoint(prop.at);
        prop.angle = -prop.angle;
        prop.flipped = upright ? prop.flipped : !prop.flipped;
    }
    if (p.trunk != Aspect::Profile) {
        std::swap(p.limb(Limb::NearArm), p.limb(Limb::FarArm));
        std::swap(p.limb(Limb::NearLeg), p.limb(Limb::FarLeg));
    }
    if (p.inhale)
        p.inhale = std::make_shared<const Posture>(mirrorImage(*p.inhale));
    return p;
}

} // namespace supine
