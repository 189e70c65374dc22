#include "core/session/softening.h"

#include <algorithm>
#include <cmath>

namespace supine
{

using std::chrono::milliseconds;

namespace
{

constexpr double lastHold = -12.0; ///< dB
constexpr int restSteps = 12;      ///< of the curve of the rest

double gainOf(double decibels)
{
    return std::pow(10.0, decibels / 20.0);
}

} // namespace

std::vector<Softness> softening(const Timeline& timeline, milliseconds from)
{
    std::vector<const Phase*> holds;
    const Phase* rest = nullptr;
    for (const Phase& phase : timeline.phases) {
        if (phase.kind == PhaseKind::Hold && phase.end() > from)
            holds.push_back(&phase);
        if (phase.kind == PhaseKind::Rest)
            rest = &phase;
    }
    std::vector<Softness> curve{{from, 1.0}};
    const auto add = [&](milliseconds at, double gain) {
        if (at > curve.back().at)
            curve.push_back({at, gain});
    };
    double gain = 1.0;
    for (size_t i = 0; i < holds.size(); ++i) {
        if (holds.size() > 1)
            gain = gainOf(lastHold * double(i) / double(holds.size() - 1));
        add(holds[i]->start, gain);
        if (holds.size() == 1)
            gain = gainOf(lastHold);
        add(holds[i]->end(), gain);
    }
    if (!rest)
        return curve;
    const milliseconds begin = std::max(from, rest->start);
    for (int step = 1; step <= restSteps; ++step) {
        const double left = 1.0 - double(step) / restSteps;
        add(begin + (rest->end() - begin) * step / restSteps, gain * left * left);
    }
    return curve;
}

} // namespace supine
