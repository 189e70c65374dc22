#pragma once

#include <optional>
#include <span>
#include <vector>

/// The numbers that the comparisons are made of. Everywhere a missing value is missing: it is passed over,
/// and what cannot be computed without it is nothing, never a NaN.
namespace supine
{

/// Fewer nights than these in one of two arms and nothing is compared.
inline constexpr int leastInArm = 5;
/// Equal but for rounding: ratings are whole, and so are most of their differences.
inline constexpr double tie = 1e-9;

using Values = std::vector<std::optional<double>>;

/// Nothing for an empty span.
[[nodiscard]] std::optional<double> meanOf(std::span<const double> values);
/// The middle value, or the mean of the two middle ones. Nothing for an empty span.
[[nodiscard]] std::optional<double> medianOf(std::vector<double> values);
/// Those that are there.
[[nodiscard]] std::vector<double> known(const Values& values);

/// The line of Theil and Sen through value over index: slope is the median of the slopes of all pairs, level
/// the median of what the slope leaves.
struct TheilSenLine {
    double level; ///< at index 0
    double slope; ///< per night
    [[nodiscard]] double at(double index) const { return level + slope * index; }
};
/// Nothing with fewer than two values.
[[nodiscard]] std::optional<TheilSenLine> theilSen(const Values& values);
/// The values minus their Theil–Sen line; unchanged with fewer than two of them.
[[nodiscard]] Values detrended(const Values& values);

/// Mean product of neighbouring deviations over mean square deviation, of pairs of nights that both have a
/// value; values are taken as deviations already when `centred`. Nothing for a constant series or with no
/// such pair.
[[nodiscard]] std::optional<double> lagOne(const Values& values, bool centred = false);
/// `r` with its small-sample bias mended, r + (1 + 3r)/n, held within 0 … 0.9.
[[nodiscard]] double mendedLagOne(double r, int n);

/// The `p` quantile of Student's t with `freedom` degrees of freedom. 0 < p < 1, freedom >= 1.
[[nodiscard]] double studentQuantile(double p, int freedom);

} // namespace supine
