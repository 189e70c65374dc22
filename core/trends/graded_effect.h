#pragma once

#include "core/trends/factor_effect.h"

namespace supine
{

/// A factor with more than two grades (hours sat, tension of the day): nights in the upper third of its
/// grades are "with", those in the lower third "without", and those between are unknown. Grades that are
/// equal are never parted, so the thirds can be uneven; nothing is known when all grades are equal.
[[nodiscard]] Habit upperAgainstLower(const Values& grades);

/// Spearman's correlation of grade and score over the nights with both; ranks (ties share their mean) are
/// taken once over all nights that have a value. Nothing with fewer than 5 such nights or no spread.
[[nodiscard]] std::optional<double> rankCorrelation(const Values& grades, const Values& score);

/// The effect of the upper third against the lower, as habitEffect(), but with p of the rank correlation over
/// all grades: (1 + #{|ρ_s| >= |ρ|}) / (1 + #s) over the circular shifts s that leave at least 5 nights of
/// both.
[[nodiscard]] std::optional<Effect> gradedEffect(const Values& grades, const Values& score);

} // namespace supine
