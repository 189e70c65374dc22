#include "core/figure/body_parts.h"
#include "core/figure/grounding.h"
#include "core/figure/stance.h"
#include "core/figure/support.h"

#include <algorithm>

namespace supine
{

namespace
{

Stance unsolved(const Posture& p)
{
    Stance s;
    s.view = p.view;
    s.trunk = p.trunk;
    s.head = p.head;
    s.front = p.front;
    s.pelvisAngle = p.pelvis;
    s.lowerBend = p.lowerBend;
    s.upperBend = p.upperBend;
    s.neckBend = p.neckBend;
    s.headBend = p.headBend;
    s.headTurn = p.headTurn;
    s.seatTurn = p.seatTurn;
    s.shoulder = p.shoulder;
    s.breathesIntoBack = p.breathesIntoBack;
    s.handsBehindHead = p.handsBehindHead;
    s.eyesOpen = p.eyesOpen;
    for (size_t i = 0; i < limbCount; ++i) {
        const LimbPosture& l = p.limbs[i];
        s.limbs[i] = {l.upper, l.lower, l.end, l.palm, l.endLength, l.curl, l.out};
    }
    return s;
}

} // namespace

Stance solve(const Posture& p)
{
    Stance s = unsolved(p);
    s.pelvis = p.at;
    if (p.anchor == "near_knee")
        s.pelvis = p.at - direction(p.limb(Limb::NearLeg).upper) * skeleton::thigh;
    if (const auto height = supportHeight(p, supportOf(p, "trunk"), p.at.x))
        restTrunk(s, *height);
    restHead(s, p);
    for (size_t i = 0; i < limbCount; ++i) {
        if (p.limbs[i].rest)
            reachFor(s, static_cast<Limb>(i), *p.limbs[i].rest, p.limbs[i].bend);
    }
    return s;
}

} // namespace supine
