#include "core/trends/habit_finding.h"

#include "core/trends/graded_effect.h"

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

constexpr int nightsForHabit = 28;
constexpr int leastToTell = 7;
constexpr int leastSwitches = 4;
constexpr int nightsForRanking = 60;
constexpr int leastInRankedArm = 10;
constexpr double falseDiscoveries = 0.10;
constexpr double together = 0.7;

int nightsWithBoth(const FactorNights& factor, const Values& score)
{
    int nights = 0;
    for (size_t t = 0; t < score.size(); ++t)
        nights += score[t] && (factor.grades ? (*factor.grades)[t].has_value() : factor.habit[t].has_value());
    return nights;
}

HabitFinding examine(const FactorNights& factor, const Values& score, std::vector<Silence>& silences)
{
    HabitFinding finding{factor.factor,
                         factor.grades.has_value(),
                         countNights(factor.habit, score),
                         nightsWithBoth(factor, score),
                         {},
                         {},
                         {},
                         Grade::TooEarly,
                         {}};
    const Counts& counts = finding.counts;
    const int least = std::min(counts.with, counts.without);
    const auto keepSilent = [&](Silence::Reason reason, int have, int need) {
        silences.push_back({factor.factor.text(), reason, have, need});
    };
    if (finding.nights < nightsForHabit)
        keepSilent(Silence::Reason::TooFewNights, finding.nights, nightsForHabit);
    else if (least < leastToTell)
        keepSilent(Silence::Reason::TooFewInAnArm, least, leastToTell);
    else if (counts.switches < leastSwitches)
        keepSilent(Silence::Reason::TooFewSwitches, counts.switches, leastSwitches);
    else if (finding.effect =
                 factor.grades ? gradedEffect(*factor.grades, score) : habitEffect(factor.habit, score);
             !finding.effect)
        keepSilent(Silence::Reason::NoSpread, 0, 1);
    if (finding.effect && factor.grades)
        finding.rho = rankCorrelation(*factor.grades, score);
    return finding;
}

/// A finding stands when it is clear after all factors are allowed for, its own range leaves zero out, and no
/// other factor goes along with it.
void grade(std::vector<HabitFinding>& findings, std::vector<Silence>& silences)
{
    std::vector<HabitFinding*> ranked;
    std::vector<double> ps;
    for (HabitFinding& finding : findings) {
        if (!finding.effect)
            continue;
        const int least = std::min(finding.counts.with, finding.counts.without);
        if (finding.nights < nightsForRanking || least < leastInRankedArm) {
            const bool few = finding.nights < nightsForRanking;
            silences.push_back({finding.factor.text(),
                                few ? Silence::Reason::TooFewToCompare : Silence::Reason::ThinToCompare,
                                few ? finding.nights : least, few ? nightsForRanking : leastInRankedArm});
            continue;
        }
        ranked.push_back(&finding);
        ps.push_back(finding.effect->p);
    }
    const std::vector<double> padj = adjusted(ps);
    for (size_t i = 0; i < ranked.size(); ++i) {
        HabitFinding& finding = *ranked[i];
        finding.pAdjusted = padj[i];
        const int need = int(std::ceil(double(ranked.size()) / falseDiscoveries));
        if (finding.nights < need) {
            silences.push_back(
                {finding.factor.text(), Silence::Reason::TooFewToCompare, finding.nights, need});
            continue;
        }
        const bool clear = finding.effect->low > 0 || finding.effect->high < 0;
        const bool stands = padj[i] <= falseDiscoveries && clear && finding.twins.empty();
        finding.grade = stands ? Grade::WorthATest : Grade::NoPattern;
    }
}

} // namespace

std::vector<HabitFinding> findHabits(const std::vector<FactorNights>& factors, const Values& score,
                                     std::vector<Silence>& silences)
{
    std::vector<HabitFinding> findings;
    for (const FactorNights& factor : factors)
        findings.push_back(examine(factor, score, silences));
    for (size_t i = 0; i < factors.size(); ++i) {
        for (size_t j = 0; j < factors.size(); ++j) {
            const auto phi = i == j ? std::nullopt : togetherness(factors[i].habit, factors[j].habit);
            if (phi && std::abs(*phi) > together && findings[i].effect && findings[j].effect)
                findings[i].twins.push_back(factors[j].factor);
        }
        if (!findings[i].twins.empty())
            silences.push_back({factors[i].factor.text(), Silence::Reason::TwinHabit, 0, 0});
    }
    grade(findings, silences);
    return findings;
}

} // namespace supine
