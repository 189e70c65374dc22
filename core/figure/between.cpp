#include "core/figure/grounding.h"
#include "core/figure/stance.h"
#include "core/figure/support.h"

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

/// How far the knees stand up from the floor on the way through the middle.
constexpr double kneesUp = 34;

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
    l.out = mix(from.out, to.out, t);
    return l;
}

/// Lying on the back the body may roll from one side to the other, through both knees up in the middle.
void turnOver(Stance& s, const Stance& a, const Stance& b, double t)
{
    const double turn = mix(a.front * a.seatTurn, b.front * b.seatTurn, t);
    s.seatTurn = std::abs(turn);
    if (a.front == b.front)
        return;
    s.front = turn == 0 ? s.front : std::copysign(1.0, turn);
    for (const Limb leg : {Limb::NearLeg, Limb::FarLeg}) {
        double& out = s.limb(leg).out;
        out = std::max(out, kneesUp * 4 * t * (1 - t));
    }
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
    s.shoulder = mix(a.shoulder, b.shoulder, t);
    for (size_t i = 0; i < limbCount; ++i)
        s.limbs[i] = limbBetween(static_cast<Limb>(i), a, b, s, t);
    if (s.trunk != Aspect::Profile)
        turnOver(s, a, b, t);
    return s;
}

bool shared(const Posture& a, const Posture& b, const QString& part)
{
    const QString on = supportOf(a, part);
    return !on.isEmpty() && on == supportOf(b, part);
}

} // namespace

Way::Way(const Posture& from, const Posture& to) : m_from(solve(from)), m_to(solve(to))
{
    const Joints start = jointsOf(m_from);
    const Joints end = jointsOf(m_to);
    if (from.anchor == "near_knee" && to.anchor == "near_knee")
        m_knee = Span<Point>{from.at, to.at};
    const auto heights = [&](const QString& part, double x, double otherX) -> std::optional<Span<double>> {
        if (!shared(from, to, part) || from.view != View::Side || to.view != View::Side)
            return std::nullopt;
        const auto low = supportHeight(from, supportOf(from, part), x);
        const auto high = supportHeight(to, supportOf(to, part), otherX);
        return low && high ? std::optional(Span<double>{*low, *high}) : std::nullopt;
    };
    m_trunk = heights("trunk", m_from.pelvis.x, m_to.pelvis.x);
    m_head = heights("head", start.head.x, end.head.x);
    for (size_t i = 0; i < limbCount; ++i) {
        const auto limb = static_cast<Limb>(i);
        if (shared(from, to, endName(limb)))
            m_held[i] = Held{{start.limb(limb).end, end.limb(limb).end}, from.limb(limb).bend};
    }
}

Stance Way::at(double t) const
{
    if (t <= 0)
        return m_from;
    if (t >= 1)
        return m_to;
    Stance s = mixed(m_from, m_to, t);
    if (m_knee)
        s.pelvis = m_knee->at(t) - direction(s.limb(Limb::NearLeg).upper) *
                                       bonesSeen(Limb::NearLeg, s.limb(Limb::NearLeg).out).upper;
    if (m_trunk)
        restTrunk(s, m_trunk->at(t));
    if (m_head)
        restHead(s, m_head->at(t));
    if (s.view == View::Side)
        liftAboveFloor(s);
    for (size_t i = 0; i < limbCount; ++i) {
        if (!m_held[i])
            continue;
        reachFor(s, static_cast<Limb>(i), m_held[i]->end.at(t), m_held[i]->bend);
        s.limbs[i].end = m_from.limbs[i].end + turned(m_to.limbs[i].end - m_from.limbs[i].end) * t;
    }
    return s;
}

Stance between(const Posture& from, const Posture& to, double t)
{
    return Way(from, to).at(t);
}

} // namespace supine
