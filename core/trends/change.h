#pragma once

#include "core/trends/estimates.h"

namespace supine
{

/// The last seven nights against the first seven. Positive difference: higher at the end.
struct Change {
    double first; ///< mean of the first week
    double last;
    double difference;
    double low; ///< likely range of the difference, 95 %
    double high;
    int nFirst; ///< nights with a value, 5 … 7
    int nLast;
    int n; ///< nights with a value in all
};

/// Compares the seven calendar nights from the first value on with the seven up to the last value. Nothing
/// with fewer than 14 values, fewer than 5 in either week, weeks that overlap, or no spread within them (a
/// range cannot be named then).
///
/// Likely range: difference ± t(0.975, nFirst + nLast − 2) · s · √(v/nFirst + v/nLast), s pooled within the
/// weeks, v = 1 + 2 Σ_{l=1}^{6} (1 − l/7) r^l the variance factor of a seven-night mean whose nights hang
/// together with r, the mended lag-one autocorrelation of the last 365 nights without their Theil–Sen line.
[[nodiscard]] std::optional<Change> firstAndLastWeek(const Values& values);

} // namespace supine
