#include "core/session/softening.h"
#include "tests/support/timelines.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::milliseconds;

double gainAt(const std::vector<Softness>& curve, milliseconds at)
{
    const auto after =
        std::find_if(curve.begin(), curve.end(), [&](const Softness& s) { return s.at >= at; });
    if (after == curve.begin())
        return curve.front().gain;
    if (after == curve.end())
        return curve.back().gain;
    const auto before = after - 1;
    const double part = double((at - before->at).count()) / double((after->at - before->at).count());
    return before->gain + part * (after->gain - before->gain);
}

TEST(Softening, EachHoldIsSofterThanTheOneBeforeAndTheRestEndsInNothing)
{
    const Timeline timeline = test::sevenMinutes();
    const auto curve = softening(timeline);
    double last = 2;
    for (const Phase& phase : timeline.phases) {
        if (phase.kind != PhaseKind::Hold)
            continue;
        EXPECT_LT(gainAt(curve, phase.start), last);
        EXPECT_DOUBLE_EQ(gainAt(curve, phase.start), gainAt(curve, phase.end()));
        last = gainAt(curve, phase.end());
    }
    EXPECT_NEAR(last, 0.2512, 0.001) << "12 dB below the first";
    EXPECT_EQ(gainAt(curve, timeline.end()), 0.0);
    for (milliseconds at = timeline.end() - timeline.rest(); at < timeline.end(); at += 1s)
        EXPECT_GT(gainAt(curve, at), gainAt(curve, at + 1s));
}

TEST(Softening, BeginsWhereTheLightWentOut)
{
    const Timeline timeline = test::sevenMinutes();
    const auto curve = softening(timeline, 100s);
    EXPECT_EQ(gainAt(curve, 0s), 1.0);
    EXPECT_EQ(gainAt(curve, 100s), 1.0);
    EXPECT_LT(gainAt(curve, 160s), 1.0);
    EXPECT_EQ(gainAt(softening(timeline, timeline.end() - 20s), timeline.end() - 20s), 1.0);
    EXPECT_TRUE(std::is_sorted(curve.begin(), curve.end(),
                               [](const Softness& a, const Softness& b) { return a.at < b.at; }));
}

TEST(Softening, OneLongHoldSoftensInItself)
{
    const auto curve = softening(test::TimelineMaker().hold("body_scan", 300s).made());
    EXPECT_EQ(gainAt(curve, 0s), 1.0);
    EXPECT_NEAR(gainAt(curve, 300s), 0.2512, 0.001);
}

} // namespace
} // namespace supine
