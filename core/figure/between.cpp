#include "core/figure/grounding.h"
#include "core/figure/stance.h"
#include "core/figure/support.h"

#include <algorithm>

namespace supine
{

namespace
{

/// An angle as the body counts it: from hanging straight, forward (or outward) positive, between -90 and 270.
double counted(double degrees)
{
    const double t = turned(degrees);
    return t < -90 ? t + 360 : t;
}

/// Which way a limb's angles count up, seen in the picture.
double senseOf(Limb limb, const Stance& s)
{
    const bool sideways = s.trunk != Aspect::Profile && (isArm(limb) || s.seatTurn < 0.5);
    if (!sideways)
        return s.front;
    return isFar(limb) ? 1 : -1;
}

double baseAngle(Limb limb, const Stance& s)
{
    const double bends = isArm(limb) ? s.lowerBend + s.upperBend : 0;
    return s.pelvisAngle - s.front * bends + 180;
}

LimbAngles limbBetween(Limb limb, const Stance& a, const Stance& b, const Stance& now, double t)
{
    const LimbAngles& from = a.limb(limb);
    const LimbAngles& to = b.limb(limb);
    const double sense = senseOf(limb, now);
    const auto relative = [&](const Stance& s) {
        return counted(sense * (s.limb(limb).upper - baseAngle(limb, s)));
    };
    LimbAngles l;
    l.upper = baseAngle(limb, now) + sense * mix(relative(a), relative(b), t);
    l.lower = l.upper + mix(turned(from.lower - from.upper), turned(to.lower - to.upper), t);
    l.end = l.lower + mix(turned(from.end - from.lower), turned(to.end - to.lower), t);
    l.palm = mix(from.palm, to.palm, t);
    l.endLength = mix(from.endLength, to.endLength, t);
    l.curl = mix(from.curl, to.curl, t);
    return l;
}

Stance mixed(const Stance& a, const Stance& b, double t)
{
    Stance s = t < 0.5 ? a : b;
    s.pelvis = mix(a.pelvis, b.pelvis, t);
    s.pelvisAngle = a.pelvisAngle + turned(b.pelvisAngle - a.pelvisAngle) * t;
    s.lowerBend = mix(a.lowerBend, b.lowerBend, t);
    s.upperBend = mix(a.upperBend, b.upperBend, t);
    s.neckBend = mix(a.neckBend, b.neckBend, t);
    s.headBend = mix(a.headBend, b.headBend, t);
    s.headTurn = mix(a.headTurn, b.headTurn, t);
    s.seatTurn = mix(a.seatTurn, b.seatTurn, t);
    s.shoulder = mix(a.shoulder, b.shoulder, t);
    for (size_t i = 0; i < limbCount; ++i)
        s.limbs[i] = limbBetween(static_cast<Limb>(i), a, b, s, t);
    return s;
}

bool shared(const Posture& a, const Posture& b, const QString& part)
{
    const QString on = supportOf(a, part);
    return !on.isEmpty() && on == supportOf(b, part);
}

} // namespace

Stance between(const Posture& from, const Posture& to, double t)
{
    const Stance a = solve(from);
    const Stance b = solve(to);
    if (t <= 0)
        return a;
    if (t >= 1)
        return b;
    Stance s = mixed(a, b, t);
    if (from.anchor == "near_knee" && to.anchor == "near_knee")
        s.pelvis = mix(from.at, to.at, t) - direction(s.limb(Limb::NearLeg).upper) * skeleton::thigh;
    if (shared(from, to, "trunk")) {
        const auto low = supportHeight(from, supportOf(from, "trunk"), a.pelvis.x);
        const auto high = supportHeight(to, supportOf(to, "trunk"), b.pelvis.x);
        if (low && high)
            restTrunk(s, mix(*low, *high, t));
    }
    if (shared(from, to, "head") && s.view == View::Side) {
        const auto low = supportHeight(from, supportOf(from, "head"), jointsOf(a).head.x);
        const auto high = supportHeight(to, supportOf(to, "head"), jointsOf(b).head.x);
        if (low && high)
            restHead(s, mix(*low, *high, t));
    }
    if (s.view == View::Side)
        liftAboveFloor(s);
    const Joints atStart = jointsOf(a);
    const Joints atEnd = jointsOf(b);
    for (size_t i = 0; i < limbCount; ++i) {
        const auto limb = static_cast<Limb>(i);
        if (!shared(from, to, endName(limb)))
            continue;
        reachFor(s, limb, mix(atStart.limb(limb).end, atEnd.limb(limb).end, t), from.limb(limb).bend);
        s.limb(limb).end = a.limb(limb).end + turned(b.limb(limb).end - a.limb(limb).end) * t;
    }
    return s;
}

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
