#include "core/trends/graded_effect.h"

#include "core/trends/ring.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace supine
{

namespace
{

constexpr int leastPairs = 5;

/// The rank of each value among those there are, 1 for the smallest; ties share the mean of their ranks.
Values ranksOf(const Values& values)
{
    std::vector<double> sorted = known(values);
    std::sort(sorted.begin(), sorted.end());
    Values ranks(values.size());
    for (size_t t = 0; t < values.size(); ++t) {
        if (!values[t])
            continue;
        const auto begin = std::lower_bound(sorted.begin(), sorted.end(), *values[t] - tie);
        const auto end = std::upper_bound(begin, sorted.end(), *values[t] + tie);
        ranks[t] = double((begin - sorted.begin()) + (end - sorted.begin()) + 1) / 2;
    }
    return ranks;
}

/// Pearson's correlation of one series, slid along the ring of the calendar, with another; of the nights on
/// which both are there.
class SlidCorrelation
{
public:
    SlidCorrelation(const Values& slid, const Values& fixed)
        : m_slid(numbers(slid, plain)), m_slidSquares(numbers(slid, squared)),
          m_slidKnown(numbers(slid, one)), m_fixed(numbers(fixed, plain)),
          m_fixedSquares(numbers(fixed, squared)), m_fixedKnown(numbers(fixed, one))
    {
    }

    [[nodiscard]] std::optional<double> at(size_t shift) const
    {
        const double n = m_slidKnown.sum(m_fixedKnown, shift);
        const double sumA = m_slid.sum(m_fixedKnown, shift);
        const double sumB = m_slidKnown.sum(m_fixed, shift);
        const double spread = (n * m_slidSquares.sum(m_fixedKnown, shift) - sumA * sumA) *
                              (n * m_slidKnown.sum(m_fixedSquares, shift) - sumB * sumB);
        if (n < leastPairs || spread <= 1e-9)
            return std::nullopt;
        return (n * m_slid.sum(m_fixed, shift) - sumA * sumB) / std::sqrt(spread);
    }

private:
    static double plain(double value) { return value; }
    static double squared(double value) { return value * value; }
    static double one(double) { return 1; }
    Ring m_slid;
    Ring m_slidSquares;
    Ring m_slidKnown;
    std::vector<double> m_fixed;
    std::vector<double> m_fixedSquares;
    std::vector<double> m_fixedKnown;
};

} // namespace

Habit upperAgainstLower(const Values& grades)
{
    std::vector<double> sorted = known(grades);
    Habit habit(grades.size());
    if (sorted.empty())
        return habit;
    std::sort(sorted.begin(), sorted.end());
    const size_t third = (sorted.size() - 1) / 3;
    const double low = sorted[third];
    const double high = sorted[sorted.size() - 1 - third];
    if (high - low <= tie)
        return habit;
    for (size_t t = 0; t < grades.size(); ++t)
        if (grades[t] && (*grades[t] <= low || *grades[t] >= high))
            habit[t] = *grades[t] >= high;
    return habit;
}

std::optional<double> rankCorrelation(const Values& grades, const Values& score)
{
    assert(grades.size() == score.size());
    return SlidCorrelation(ranksOf(grades), ranksOf(score)).at(0);
}

std::optional<Effect> gradedEffect(const Values& grades, const Values& score)
{
    assert(grades.size() == score.size());
    auto effect = habitEffect(upperAgainstLower(grades), score);
    const SlidCorrelation correlation(ranksOf(grades), ranksOf(score));
    const auto rho = correlation.at(0);
    if (!effect || !rho)
        return std::nullopt;
    int shifts = 0;
    int asLarge = 0;
    for (size_t shift = 1; shift < score.size(); ++shift) {
        const auto other = correlation.at(shift);
        if (!other)
            continue;
        ++shifts;
        if (std::abs(*other) >= std::abs(*rho) - tie)
            ++asLarge;
    }
    effect->p = double(1 + asLarge) / double(1 + shifts);
    return effect;
}

} // namespace supine
