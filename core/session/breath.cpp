#include "core/session/breath.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace supine
{

using std::chrono::milliseconds;

namespace
{

double eased(double t)
{
    return 0.5 - 0.5 * std::cos(std::numbers::pi * t);
}

} // namespace

BreathMoment breathAt(const BreathPattern& pattern, milliseconds elapsed)
{
    assert(pattern.in.count() > 0 && pattern.out.count() > 0);
    const milliseconds since = std::max(elapsed, milliseconds{});
    const milliseconds whole = pattern.in + pattern.out;
    const milliseconds within = since % whole;
    const bool in = within < pattern.in;
    const milliseconds half = in ? within : within - pattern.in;
    const double share = double(half.count()) / double((in ? pattern.in : pattern.out).count());
    return {in, in ? eased(share) : 1.0 - eased(share), int(since / whole), int(half.count() / 1000) + 1};
}

std::optional<BreathPattern> breathOf(const Phase& phase, const Practice* practice)
{
    if (phase.kind != PhaseKind::Hold)
        return std::nullopt;
    if (phase.breath)
        return phase.breath;
    return practice ? practice->breath : std::nullopt;
}

int breathsIn(const BreathPattern& pattern, milliseconds length)
{
    return std::max(1, int(length / (pattern.in + pattern.out)));
}

} // namespace supine
