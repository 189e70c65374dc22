#include "core/figure/limb_profile.h"

#include "core/figure/curve.h"

#include <vector>

namespace supine
{

namespace
{

/// One bone's flesh along it, 0..1: how thick, and how far behind (+) the bone's middle.
struct Flesh {
    std::vector<Knot> radius;
    std::vector<Knot> behind = {{0, 0}, {1, 0}};
};

const Flesh upperArm{{{0, 5.8}, {0.3, 5.6}, {0.7, 4.8}, {1, 4.4}}};
const Flesh forearm{{{0, 4.4}, {0.22, 4.6}, {0.6, 3.7}, {1, 3}}};
const Flesh thigh{{{0, 10.5}, {0.3, 9.9}, {0.65, 8.3}, {1, 7}}, {{0, 0}, {0.4, 0.3}, {1, -0.1}}};
const Flesh calf{{{0, 7}, {0.28, 6.6}, {0.6, 5.4}, {0.9, 4.8}}, {{0, -0.1}, {0.3, 0.9}, {0.9, 0}}};
const Flesh thighWidth{{{0, 8.4}, {0.3, 8.3}, {0.7, 7.1}, {1, 6.3}}};
const Flesh calfWidth{{{0, 6.3}, {0.25, 6.5}, {0.6, 5.4}, {0.9, 4.7}}};

void append(Discs& discs, Point from, Point to, const Flesh& flesh, double front)
{
    const Point back = frontOf(angleOf(from - to), front) * -1;
    const int steps = 6;
    const double end = flesh.radius.back().at;
    for (int i = discs.empty() ? 0 : 1; i <= steps; ++i) {
        const double along = end * i / steps;
        discs.push_back(
            {mix(from, to, along) + back * curveAt(flesh.behind, along), curveAt(flesh.radius, along)});
    }
}

} // namespace

Discs armDiscs(const LimbJoints& limb, double front)
{
    Discs discs;
    append(discs, limb.root, limb.middle, upperArm, front);
    append(discs, limb.middle, limb.end, forearm, front);
    return discs;
}

Discs sleeveDiscs(const LimbJoints& limb)
{
    return {{limb.root, skeleton::shoulderRadius},
            {mix(limb.root, limb.middle, 0.2), 6.5},
            {mix(limb.root, limb.middle, 0.44), 6.4}};
}

Discs trouserDiscs(const LimbJoints& limb, double front, bool fromFront)
{
    Discs discs;
    append(discs, limb.root, limb.middle, fromFront ? thighWidth : thigh, front);
    append(discs, limb.middle, limb.end, fromFront ? calfWidth : calf, front);
    return discs;
}

Discs ankleDiscs(const LimbJoints& limb)
{
    return {{mix(limb.middle, limb.end, 0.8), 4.2}, {limb.end, 3.8}};
}

} // namespace supine
