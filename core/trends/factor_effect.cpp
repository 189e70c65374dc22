#include "core/trends/factor_effect.h"

#include "core/trends/ring.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace supine
{

namespace
{

struct Arms {
    double sumWith = 0;
    double sumWithout = 0;
    int with = 0;
    int without = 0;
    [[nodiscard]] bool enough() const { return with >= leastInArm && without >= leastInArm; }
    [[nodiscard]] double meanWith() const { return sumWith / with; }
    [[nodiscard]] double meanWithout() const { return sumWithout / without; }
    [[nodiscard]] double difference() const { return meanWith() - meanWithout(); }
};

/// The score split by the habit, which is slid along the ring of the calendar. Nights not known are zero and
/// count for nothing, so that a shift is four sums of products.
class Split
{
public:
    Split(const Habit& habit, const Values& score)
        : m_with(numbers(habit, [](bool done) { return done ? 1.0 : 0.0; })),
          m_without(numbers(habit, [](bool done) { return done ? 0.0 : 1.0; })),
          m_score(numbers(score, [](double value) { return value; })),
          m_known(numbers(score, [](double) { return 1.0; }))
    {
    }

    /// With the habit of `shift` nights later.
    [[nodiscard]] Arms at(size_t shift) const
    {
        return {m_with.sum(m_score, shift), m_without.sum(m_score, shift), int(m_with.sum(m_known, shift)),
                int(m_without.sum(m_known, shift))};
    }

private:
    Ring m_with;
    Ring m_without;
    std::vector<double> m_score;
    std::vector<double> m_known;
};

double shiftProbability(const Split& split, size_t nights, double difference)
{
    int shifts = 0;
    int asLarge = 0;
    for (size_t shift = 1; shift < nights; ++shift) {
        const Arms arms = split.at(shift);
        if (!arms.enough())
            continue;
        ++shifts;
        if (std::abs(arms.difference()) >= std::abs(difference) - tie)
            ++asLarge;
    }
    return double(1 + asLarge) / double(1 + shifts);
}

/// Of pairs of one night with and one without the habit: the share in which the night with it scored lower.
double lowerShare(const Habit& habit, const Values& score)
{
    std::vector<double> with;
    std::vector<double> without;
    for (size_t t = 0; t < score.size(); ++t)
        if (score[t] && habit[t])
            (*habit[t] ? with : without).push_back(*score[t]);
    std::sort(without.begin(), without.end());
    double lower = 0;
    for (const double value : with) {
        const auto begin = std::lower_bound(without.begin(), without.end(), value - tie);
        const auto end = std::upper_bound(begin, without.end(), value + tie);
        lower += double(without.end() - end) + 0.5 * double(end - begin);
    }
    return lower / (double(with.size()) * double(without.size()));
}

} // namespace

Counts countNights(const Habit& habit, const Values& score)
{
    assert(habit.size() == score.size());
    Counts counts;
    std::optional<bool> before;
    for (size_t t = 0; t < score.size(); ++t) {
        if (!score[t] || !habit[t])
            continue;
        ++(*habit[t] ? counts.with : counts.without);
        counts.switches += before && *before != *habit[t] ? 1 : 0;
        before = habit[t];
    }
    return counts;
}

std::optional<Effect> habitEffect(const Habit& habit, const Values& score)
{
    assert(habit.size() == score.size());
    const Split split(habit, score);
    const Arms arms = split.at(0);
    if (!arms.enough())
        return std::nullopt;

    Values residuals(score.size());
    Values habitKnown(score.size());
    double squares = 0;
    for (size_t t = 0; t < score.size(); ++t) {
        if (!score[t] || !habit[t])
            continue;
        residuals[t] = *score[t] - (*habit[t] ? arms.meanWith() : arms.meanWithout());
        habitKnown[t] = *habit[t] ? 1.0 : 0.0;
        squares += *residuals[t] * *residuals[t];
    }
    const int n = arms.with + arms.without;
    const double spread = squares / (n - 2);
    if (spread <= 1e-12)
        return std::nullopt;

    const double rScore = mendedLagOne(lagOne(residuals, true).value_or(0), n);
    const double rHabit = mendedLagOne(lagOne(habitKnown).value_or(0), n);
    const double inflation = (1 + rScore * rHabit) / (1 - rScore * rHabit);
    const double error = std::sqrt(spread * (1.0 / arms.with + 1.0 / arms.without) * inflation);
    const double reach = studentQuantile(0.975, n - 2) * error;
    const double difference = arms.difference();
    return Effect{arms.with,
                  arms.without,
                  difference,
                  difference - reach,
                  difference + reach,
                  shiftProbability(split, score.size(), difference),
                  lowerShare(habit, score)};
}

std::vector<double> adjusted(const std::vector<double>& ps)
{
    std::vector<size_t> order(ps.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return ps[a] < ps[b]; });
    std::vector<double> result(ps.size());
    double least = 1;
    for (size_t rank = order.size(); rank > 0; --rank) {
        const size_t index = order[rank - 1];
        least = std::min(least, ps[index] * double(ps.size()) / double(rank));
        result[index] = least;
    }
    return result;
}

std::optional<double> togetherness(const Habit& a, const Habit& b)
{
    double n[2][2] = {{0, 0}, {0, 0}};
    for (size_t t = 0; t < std::min(a.size(), b.size()); ++t)
        if (a[t] && b[t])
            ++n[*a[t] ? 1 : 0][*b[t] ? 1 : 0];
    const double product =
        (n[1][0] + n[1][1]) * (n[0][0] + n[0][1]) * (n[0][1] + n[1][1]) * (n[0][0] + n[1][0]);
    if (product <= 0)
        return std::nullopt;
    return (n[1][1] * n[0][0] - n[1][0] * n[0][1]) / std::sqrt(product);
}

} // namespace supine
