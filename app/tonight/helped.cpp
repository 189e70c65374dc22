#include "app/tonight/helped.h"

#include "app/journal/pose_relief.h"

#include <cmath>

namespace supine
{
namespace
{

constexpr int enough = 5;     ///< nights
constexpr int allBetter = 10; ///< tenths, of a pose that felt better each time

struct Sum {
    int drop = 0;
    int nights = 0;
    [[nodiscard]] double mean() const { return double(drop) / nights; }
};

struct Answers {
    int better = 0;
    int worse = 0;
    int nights = 0;
};

/// The practices whose own answers are enough to go by.
std::map<PracticeId, Helped> answeredBy(const std::vector<NightRecord>& nights,
                                        const std::map<Night, Reliefs>& reliefs)
{
    std::map<PracticeId, Answers> answers;
    for (const NightRecord& night : nights) {
        const auto answered = reliefs.find(night.night);
        if (answered == reliefs.end())
            continue;
        for (const auto& [practice, relief] : answered->second) {
            Answers& of = answers[practice];
            of.better += relief == Felt::Better ? 1 : 0;
            of.worse += relief == Felt::Worse ? 1 : 0;
            ++of.nights;
        }
    }
    std::map<PracticeId, Helped> helped;
    for (const auto& [practice, of] : answers) {
        if (of.nights < enough)
            continue;
        const double share = double(of.better - of.worse) / of.nights;
        helped[practice] = {int(std::lround(allBetter * share)), of.nights, of.better};
    }
    return helped;
}

} // namespace

std::map<PracticeId, Helped> helpedBy(const std::vector<NightRecord>& nights,
                                      const std::map<Night, Reliefs>& reliefs)
{
    Sum all;
    std::map<PracticeId, Sum> with;
    for (const NightRecord& night : nights) {
        const auto before = night.measures.find(MeasureId("stiffness_evening"));
        const auto after = night.measures.find(MeasureId("stiffness_after"));
        const std::vector<PracticeId> practices = practisedPoses(night);
        if (before == night.measures.end() || after == night.measures.end() || practices.empty())
            continue;
        const int drop = before->second - after->second;
        all.drop += drop;
        ++all.nights;
        for (const PracticeId& practice : practices) {
            with[practice].drop += drop;
            ++with[practice].nights;
        }
    }
    std::map<PracticeId, Helped> helped = answeredBy(nights, reliefs);
    for (const auto& [practice, sum] : with) {
        const Sum without{all.drop - sum.drop, all.nights - sum.nights};
        if (sum.nights >= enough && without.nights >= enough)
            helped.insert(
                {practice, {int(std::lround(10 * (sum.mean() - without.mean()))), sum.nights, std::nullopt}});
    }
    return helped;
}

} // namespace supine
