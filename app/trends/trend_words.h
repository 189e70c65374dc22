#pragma once

#include "app/trends/chart_geometry.h"
#include "core/trends/dated_event.h"
#include "core/trends/trend_report.h"

#include <QString>

/// The one place where the numbers of the trends become sentences. Nothing is
/// said of fewer nights than the report allows; every claim has its likely
/// range and its number of nights.
namespace supine::words
{

[[nodiscard]] QString measureName(const MeasureId& measure);
[[nodiscard]] QString factorName(const FactorId& factor);
/// A measure as what comes after a night: "Stiffness in the morning", "Pain in the next evening".
[[nodiscard]] QString outcomeName(const MeasureId& measure);

/// "23 Oct" and "Oct 2026", in the order of the language.
[[nodiscard]] QString dayAndMonth(Night night);
[[nodiscard]] QString monthAndYear(Night night);
/// In the language's digits: a rating as it was given, "3"; a mean with its one
/// decimal, "3.0".
[[nodiscard]] QString rating(double value);
[[nodiscard]] QString mean(double value);
/// A value of a measure as it is read: "3", "22:35", "6 h 48 min", "12 cm", "87 %"; `fine` for means: "3.4".
[[nodiscard]] QString valueText(const MeasureId& measure, double value, bool fine = false);
/// The same beside a grid line, as short as can be.
[[nodiscard]] QString gridText(Quantity::Unit unit, int value);
/// "6 h 48 min".
[[nodiscard]] QString duration(double minutes);

/// The first measure's change with its range, its average, or how many nights
/// are still missing; then how many nights were logged.
[[nodiscard]] QString headline(const TrendReport& report);
/// "2.4 lower in your last 7 nights than in your first 7 (likely 1.3 to 3.4
/// lower)", or that nothing is clear yet.
[[nodiscard]] QString changeSentence(const MeasureId& measure, const Change& change);
/// "likely 1.3 to 3.4 lower" and "2.4 lower", of any difference of a measure.
[[nodiscard]] QString likelyRange(const MeasureId& measure, double low, double high);
[[nodiscard]] QString direction(const MeasureId& measure, double difference);
/// One night read out: each value, its seven-night mean, practised or not, and what happened then.
[[nodiscard]] QString nightSentence(const TrendReport& report, Night night,
                                    const std::vector<DatedEvent>& events = {});
/// A week or month read out: each middle value with its range and nights.
[[nodiscard]] QString periodSentence(const TrendReport& report, Night from, Night to,
                                     const std::vector<DatedEvent>& events = {});
/// "23 Oct to 21 Nov 2026".
[[nodiscard]] QString dateRange(const TrendReport& report);
/// How a chart is read: what its line, gaps and bars are, and whose scale is on the right.
[[nodiscard]] QStringList chartLegend(const ChartData& data);
/// The chart in words, for those who do not see it.
[[nodiscard]] QString chartSummary(const TrendReport& report);

/// "On the 31 nights with …", or why nothing can be said yet.
[[nodiscard]] QString habitSentence(const HabitFinding& finding, const TrendReport& report, bool asked);
/// Few words beside the interval: "0.9 lower", "unclear yet". `asked`: the user
/// asked for this one habit alone, so that its range may speak for itself
/// before there are nights enough to compare all habits.
[[nodiscard]] QString habitVerdict(const HabitFinding& finding, const MeasureId& outcome, bool asked);
/// "so-so to well" for a mean of sleep quality.
[[nodiscard]] QString sleepQuality(double mean);

} // namespace supine::words
