#pragma once

#include "core/trends/trend_report.h"

#include <QString>

/// The one place where the numbers of the trends become sentences. Nothing is
/// said of fewer nights than the report allows; every claim has its likely
/// range and its number of nights.
namespace supine::words
{

[[nodiscard]] QString measureName(const MeasureId& measure);
[[nodiscard]] QString factorName(const FactorId& factor);

/// "23 Oct" and "Oct 2026", in the order of the language.
[[nodiscard]] QString dayAndMonth(Night night);
[[nodiscard]] QString monthAndYear(Night night);
/// In the language's digits: a rating as it was given, "3"; a mean with its one
/// decimal, "3.0".
[[nodiscard]] QString rating(double value);
[[nodiscard]] QString mean(double value);
/// "6 h 48 min".
[[nodiscard]] QString duration(double minutes);

/// The first measure's change with its range, its average, or how many nights
/// are still missing; then how many nights were logged.
[[nodiscard]] QString headline(const TrendReport& report);
/// "2.4 lower in your last 7 nights than in your first 7 (likely 1.3 to 3.4
/// lower)", or that nothing is clear yet.
[[nodiscard]] QString changeSentence(const Change& change);
/// One night read out: each value, its seven-night mean, practised or not.
[[nodiscard]] QString nightSentence(const TrendReport& report, Night night);
/// The chart in words, for those who do not see it.
[[nodiscard]] QString chartSummary(const TrendReport& report);

/// "On the 31 nights with …", or why nothing can be said yet.
[[nodiscard]] QString habitSentence(const HabitFinding& finding, const TrendReport& report, bool asked);
/// Few words beside the interval: "0.9 lower", "unclear yet". `asked`: the user
/// asked for this one habit alone, so that its range may speak for itself
/// before there are nights enough to compare all habits.
[[nodiscard]] QString habitVerdict(const HabitFinding& finding, bool asked);
/// "so-so to well" for a mean of sleep quality.
[[nodiscard]] QString sleepQuality(double mean);

} // namespace supine::words
