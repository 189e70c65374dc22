#include "core/trends/trend_report.h"

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

constexpr int nightsForAverage = 7;
constexpr int nightsForChange = 14;

MeasureSummary summarise(const Series& series, std::vector<Silence>& silences)
{
    MeasureSummary summary{series.measure, series.count(), {}, {}, {}, {}, {}};
    const auto keepSilent = [&](Silence::Reason reason, int need) {
        silences.push_back({series.measure.text(), reason, summary.nights, need});
    };
    if (summary.nights < nightsForAverage) {
        keepSilent(Silence::Reason::TooFewNights, nightsForAverage);
        return summary;
    }
    const std::vector<double> there = known(series.values);
    summary.mean = meanOf(there);
    summary.lowest = *std::min_element(there.begin(), there.end());
    summary.highest = *std::max_element(there.begin(), there.end());
    summary.change = firstAndLastWeek(series.values);
    summary.slope = slopeOf(series.values);
    if (summary.nights < nightsForChange)
        keepSilent(Silence::Reason::TooFewNights, nightsForChange);
    else if (!summary.change)
        keepSilent(
            *summary.lowest == *summary.highest ? Silence::Reason::NoSpread : Silence::Reason::ThinWeek, 5);
    return summary;
}

/// The outcome that answers to the habits of each night, without its own trend.
Values scoreOf(const std::vector<NightRecord>& records, const TrendRequest& request)
{
    const int later = answersNextEvening(request.outcome) ? 1 : 0;
    return detrended(buildSeries(records, request.outcome, request.from.plusDays(later),
                                 request.to.plusDays(later), request.zone)
                         .values);
}

std::vector<HabitFinding> habitsIn(const std::vector<NightRecord>& records, const TrendRequest& request,
                                   std::vector<Silence>& silences)
{
    const Values score = scoreOf(records, request);
    std::vector<NightRecord> within;
    std::copy_if(records.begin(), records.end(), std::back_inserter(within), [&](const NightRecord& record) {
        return record.night >= request.from && record.night <= request.to;
    });
    return findHabits(factorsOf(within, request.from, score.size(), request.outcome), score, silences);
}

Night begunIn(const std::vector<NightRecord>& records, const TrendRequest& request)
{
    const auto first = std::min_element(records.begin(), records.end(),
                                        [](const auto& a, const auto& b) { return a.night < b.night; });
    return first == records.end() ? request.from : std::clamp(first->night, request.from, request.to);
}

/// The last night whose morning was written down or should have been: `to` has not had its morning while none
/// of it is kept.
Night lastMorning(const std::vector<NightRecord>& records, Night to)
{
    const bool come = std::any_of(records.begin(), records.end(), [&](const NightRecord& record) {
        return record.night == to &&
               std::any_of(record.measures.begin(), record.measures.end(), [](const auto& entry) {
                   const Measure* measure = findMeasure(entry.first.text());
                   return measure && measure->moment == Measure::Moment::Morning;
               });
    });
    return come ? to : to.plusDays(-1);
}

} // namespace

TrendReport buildTrendReport(const std::vector<NightRecord>& records, const TrendRequest& request)
{
    TrendReport report{
        request.from, request.to, begunIn(records, request), 0, {}, {}, {}, request.outcome, {}, {}, {}};
    report.practised.resize(size_t(std::max<qint64>(0, request.from.daysTo(request.to) + 1)));
    for (const NightRecord& record : records) {
        if (record.night < request.from || record.night > request.to)
            continue;
        ++report.nights;
        if (record.practised())
            report.practised[size_t(request.from.daysTo(record.night))] = true;
    }
    for (const MeasureId& measure : request.shown) {
        report.series.push_back(buildSeries(records, measure, request.from, request.to, request.zone));
        report.summaries.push_back(summarise(report.series.back(), report.silences));
    }
    if (request.withHabits)
        report.habits = habitsIn(records, request, report.silences);
    report.sleep = sleepWeek(records, lastMorning(records, request.to), request.zone);
    return report;
}

} // namespace supine
