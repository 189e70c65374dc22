#include "core/trends/graded_effect.h"

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

/// Pearson's correlation of `a`, slid by `shift` along the ring of the calendar, with `b`.
std::optional<double> correlation(const Values& a, const Values& b, size_t shift)
{
    double n = 0;
    double sumA = 0;
    double sumB = 0;
    double sumAA = 0;
    double sumBB = 0;
    double sumAB = 0;
    for (size_t t = 0; t < b.size(); ++t) {
        const auto& x = a[t + shift < a.size() ? t + shift : t + shift - a.size()];
        if (!x || !b[t])
            continue;
        ++n;
        sumA += *x;
        sumB += *b[t];
        sumAA += *x * *x;
        sumBB += *b[t] * *b[t];
        sumAB += *x * *b[t];
    }
    const double spread = (n * sumAA - sumA * sumA) * (n * sumBB - sumB * sumB);
    if (n < leastPairs || spread <= 1e-9)
        return std::nullopt;
    return (n * sumAB - sumA * sumB) / std::sqrt(spread);
}

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
    return correlation(ranksOf(grades), ranksOf(score), 0);
}

std::optional<Effect> gradedEffect(const Values& grades, const Values& score)
{
    assert(grades.size() == score.size());
    auto effect = habitEffect(upperAgainstLower(grades), score);
    const Values gradeRanks = ranksOf(grades);
    const Values scoreRanks = ranksOf(score);
    const auto rho = correlation(gradeRanks, scoreRanks, 0);
    if (!effect || !rho)
        return std::nullopt;
    int shifts = 0;
    int asLarge = 0;
    for (size_t shift = 1; shift < score.size(); ++shift) {
        const auto other = correlation(gradeRanks, scoreRanks, shift);
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
