#include "core/figure/grounding.h"

#include "core/figure/body_parts.h"
#include "core/figure/contact.h"
#include "core/figure/support.h"

#include <algorithm>

namespace supine
{

void restTrunk(Stance& s, double height)
{
    const Joints joints = jointsOf(s);
    s.pelvis.y += height - lowestOf(trunkOutline(s, joints, 0, skeleton::spine, 0));
}

void restHead(Stance& s, double height)
{
    const double wished = s.neckBend;
    Joints joints = jointsOf(s);
    const auto gap = [&s, &joints, height](double bend) {
        s.neckBend = bend;
        placeHead(joints, s);
        return lowestOf(headOutline(s, joints)) - height;
    };
    double low = wished - 40;
    double high = wished + 40;
    const double atLow = gap(low);
    if (atLow * gap(high) > 0) {
        s.neckBend = wished;
        return;
    }
    for (int i = 0; i < 20; ++i) {
        const double middle = (low + high) / 2;
        if (gap(middle) * atLow > 0)
            low = middle;
        else
            high = middle;
    }
    s.neckBend = (low + high) / 2;
}

void restHead(Stance& s, const Posture& posture)
{
    const QString on = supportOf(posture, "head");
    if (on.isEmpty() || s.view != View::Side)
        return;
    if (const auto height = supportHeight(posture, on, jointsOf(s).head.x))
        restHead(s, *height);
}

void reachFor(Stance& s, Limb limb, Point target, double bendWish)
{
    const Point root = jointsOf(s).limb(limb).root;
    const auto [upper, lower] = bonesSeen(limb, s.limb(limb).out);
    const Point way = target - root;
    const double most = upper + lower - 0.01;
    const Point near = length(way) > most ? root + way * (most / length(way)) : target;
    if (const auto found = reach(root, near, upper, lower, bendSide(limb, s, bendWish))) {
        s.limb(limb).upper = found->upper;
        s.limb(limb).lower = found->lower;
    }
}

void liftAboveFloor(Stance& s)
{
    for (size_t i = 0; i < limbCount; ++i) {
        const auto limb = static_cast<Limb>(i);
        const Joints joints = jointsOf(s);
        const double under = lowestOf(s, joints, limb);
        if (under < 0)
            reachFor(s, limb, joints.limb(limb).end + Point{0, -under}, 0);
    }
    s.pelvis.y += std::max(0.0, -lowestPoint(s, 0));
}

} // namespace supine
