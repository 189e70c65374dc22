#pragma once

#include "core/trends/estimates.h"

#include <vector>

/// What goes with what, night by night. Nights of habits that were not recorded are unknown, not "no".
namespace supine
{

/// A habit over the nights of the calendar: done, not done, or not known.
using Habit = std::vector<std::optional<bool>>;

/// With the habit minus without it, of a score without its Theil–Sen line (so that getting better anyway,
/// while doing more of something, is no effect).
struct Effect {
    int nWith;
    int nWithout;
    double difference;
    double low; ///< likely range, 95 %
    double high;
    double p;     ///< circular shifts; no smaller than one in the nights of the calendar
    double share; ///< of all pairs one night with, one without: how often the night with it scored lower,
                  ///< ties half
};

/// Nights on which both are known, how many of each kind, and how often the habit changed between one such
/// night and the next.
struct Counts {
    int with = 0;
    int without = 0;
    int switches = 0;
};
[[nodiscard]] Counts countNights(const Habit& habit, const Values& score);

/// `score` is detrended already and as long as `habit`. Nothing with fewer than 5 nights of either kind or no
/// spread.
///
/// p = (1 + #{|d_s| >= |d|}) / (1 + #s) over the shifts s = 1 … T−1 that slide the habit along the calendar
/// of T nights and leave at least 5 nights of either kind. Likely range: d ± t(0.975, n−2) · s · √(1/n1 +
/// 1/n0) · √VIF, with VIF = (1 + r_y r_h) / (1 − r_y r_h) from the mended lag-one autocorrelations of
/// residuals and habit. Both were chosen by simulation: shuffling nights or resampling them claims too much
/// when score and habit are sticky.
[[nodiscard]] std::optional<Effect> habitEffect(const Habit& habit, const Values& score);

/// Benjamini and Hochberg: for each p, min over larger p_(j) of m p_(j) / j, at most 1. In the order given.
[[nodiscard]] std::vector<double> adjusted(const std::vector<double>& ps);

/// The phi coefficient of two habits over the nights on which both are known. Nothing if either never changes
/// there.
[[nodiscard]] std::optional<double> togetherness(const Habit& a, const Habit& b);

} // namespace supine
