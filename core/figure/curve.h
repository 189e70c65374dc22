#pragma once

#include <algorithm>
#include <cstddef>
#include <span>

namespace supine
{

/// A number at a place, of a curve given by a few of them.
struct Knot {
    double at;
    double value;
};

/// A smooth curve through the knots (two or more, `at` rising) that never swings beyond its neighbours: a
/// cubic with Fritsch and Butland's slopes. Constant outside.
inline double curveAt(std::span<const Knot> knots, double at)
{
    const size_t last = knots.size() - 1;
    const double x = std::clamp(at, knots[0].at, knots[last].at);
    size_t i = 0;
    while (i + 2 <= last && knots[i + 1].at < x)
        ++i;
    const auto rise = [knots](size_t k) {
        return (knots[k + 1].value - knots[k].value) / (knots[k + 1].at - knots[k].at);
    };
    const auto slope = [&](size_t k) {
        if (k == 0 || k == last)
            return rise(k == 0 ? 0 : last - 1);
        const double before = rise(k - 1);
        const double after = rise(k);
        return before * after <= 0 ? 0.0 : 2 * before * after / (before + after);
    };
    const double width = knots[i + 1].at - knots[i].at;
    const double t = (x - knots[i].at) / width;
    const double u = 1 - t;
    return knots[i].value * u * u * (1 + 2 * t) + knots[i + 1].value * t * t * (3 - 2 * t) +
           width * t * u * (slope(i) * u - slope(i + 1) * t);
}

} // namespace supine
