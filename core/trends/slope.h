#pragma once

#include "core/trends/estimates.h"

namespace supine
{

/// How a series moves, by the median slope of all pairs of nights.
struct Slope {
    double perMonth; ///< in 30 nights
    double low;      ///< likely range, 95 %
    double high;
    double z; ///< of Mann and Kendall's test; positive: rising
    int n;
};

/// Nothing with fewer than 14 values, or if all are equal. S = Σ sign(y_j − y_i) with the variance of tied
/// ranks, times 1 + 2 Σ (1 − l/n) r^l for nights that hang together: r is the lag-one autocorrelation without
/// the Theil–Sen line, mended to min(0.9, max(0, r + (1 + 4r)/n)). Z = (S ∓ 1)/√V. Likely range: of the N
/// ordered slopes those of rank (N − C)/2 (rounded down, at least the first) and (N + C)/2 + 1 (rounded up,
/// at most the last), C = 1.96 √V. The factor was chosen by simulation: the plain test calls a drift that is
/// none a trend up to three times too often.
[[nodiscard]] std::optional<Slope> slopeOf(const Values& values);

} // namespace supine
