#include "core/trends/trend_report.h"

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

constexpr int nightsForAverage = 7;
constexpr int nightsForChange = 14;
constexpr int nightsForHabit = 28;
constexpr int leastInArm = 7;
constexpr int leastSwitches = 4;
constexpr int nightsForRanking = 60;
constexpr int leastInRankedArm = 10;
constexpr double falseDiscoveries = 0.10;
constexpr double together = 0.7;

MeasureSummary summarise(const Series& series, std::vector<Silence>& silences)
{
    MeasureSummary summary{series.measure, series.count(), {}, {}, {}, {}};
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
    if (summary.nights < nightsForChange)
        keepSilent(Silence::Reason::TooFewNights, nightsForChange);
    else if (!summary.change)
        keepSilent(
            *summary.lowest == *summary.highest ? Silence::Reason::NoSpread : Silence::Reason::ThinWeek, 5);
    return summary;
}

/// Each habit over the calendar from `from` on, in the order of the table of factors, practised first.
std::vector<std::pair<FactorId, Habit>> habitsOf(const std::vector<NightRecord>& records, Night from,
                                                 size_t length)
{
    std::map<FactorId, Habit> found;
    const auto note = [&](const FactorId& factor, Night night, bool done) {
        auto& habit = found.try_emplace(factor, Habit(length)).first->second;
        habit[size_t(from.daysTo(night))] = done;
    };
    for (const NightRecord& record : records) {
        for (const auto& [id, value] : record.factors)
            if (const Factor* factor = findFactor(id.text()); factor && factor->kind == Factor::Kind::YesNo)
                note(id, record.night, value != 0);
        if (record.practised())
            note(practisedFactor(), record.night, true);
        else if (record.sessions.empty() && !(record.measures.empty() && record.factors.empty()))
            note(practisedFactor(), record.night, false);
    }
    std::vector<std::pair<FactorId, Habit>> ordered;
    const auto take = [&](const FactorId& id) {
        if (auto node = found.extract(id))
            ordered.emplace_back(std::move(node.key()), std::move(node.mapped()));
    };
    take(practisedFactor());
    for (const Factor& factor : factors())
        take(FactorId(QString::fromLatin1(factor.id)));
    return ordered;
}

/// The outcome that answers to the habits of each night, without its own trend.
Values scoreOf(const std::vector<NightRecord>& records, const TrendRequest& request)
{
    const int later = answersNextEvening(request.outcome) ? 1 : 0;
    return detrended(
        buildSeries(records, request.outcome, request.from.plusDays(later), request.to.plusDays(later))
            .values);
}

HabitFinding examine(const FactorId& factor, const Habit& habit, const Values& score,
                     std::vector<Silence>& silences)
{
    HabitFinding finding{factor, countNights(habit, score), {}, {}, Grade::TooEarly, {}};
    const Counts& counts = finding.counts;
    const int least = std::min(counts.with, counts.without);
    const auto keepSilent = [&](Silence::Reason reason, int have, int need) {
        silences.push_back({factor.text(), reason, have, need});
    };
    if (counts.with + counts.without < nightsForHabit)
        keepSilent(Silence::Reason::TooFewNights, counts.with + counts.without, nightsForHabit);
    else if (least < leastInArm)
        keepSilent(Silence::Reason::TooFewInAnArm, least, leastInArm);
    else if (counts.switches < leastSwitches)
        keepSilent(Silence::Reason::TooFewSwitches, counts.switches, leastSwitches);
    else if (finding.effect = habitEffect(habit, score); !finding.effect)
        keepSilent(Silence::Reason::NoSpread, 0, 1);
    return finding;
}

void grade(std::vector<HabitFinding>& findings)
{
    std::vector<HabitFinding*> ranked;
    std::vector<double> ps;
    for (HabitFinding& finding : findings) {
        const Counts& counts = finding.counts;
        if (!finding.effect || counts.with + counts.without < nightsForRanking ||
            std::min(counts.with, counts.without) < leastInRankedArm)
            continue;
        ranked.push_back(&finding);
        ps.push_back(finding.effect->p);
    }
    const std::vector<double> padj = adjusted(ps);
    for (size_t i = 0; i < ranked.size(); ++i) {
        HabitFinding& finding = *ranked[i];
        const int nights = finding.counts.with + finding.counts.without;
        finding.pAdjusted = padj[i];
        if (nights < double(ranked.size()) / falseDiscoveries)
            continue;
        const bool stands = padj[i] <= falseDiscoveries && finding.twins.empty();
        finding.grade = stands ? Grade::WorthATest : Grade::NoPattern;
    }
}

std::vector<HabitFinding> findHabits(const std::vector<NightRecord>& records, const TrendRequest& request,
                                     std::vector<Silence>& silences)
{
    const Values score = scoreOf(records, request);
    std::vector<NightRecord> within;
    std::copy_if(records.begin(), records.end(), std::back_inserter(within), [&](const NightRecord& record) {
        return record.night >= request.from && record.night <= request.to;
    });
    const auto habits = habitsOf(within, request.from, score.size());
    std::vector<HabitFinding> findings;
    for (const auto& [factor, habit] : habits)
        findings.push_back(examine(factor, habit, score, silences));
    for (size_t i = 0; i < habits.size(); ++i) {
        for (size_t j = 0; j < habits.size(); ++j) {
            const auto phi = i == j ? std::nullopt : togetherness(habits[i].second, habits[j].second);
            if (phi && std::abs(*phi) > together && findings[i].effect && findings[j].effect)
                findings[i].twins.push_back(habits[j].first);
        }
        if (!findings[i].twins.empty())
            silences.push_back({habits[i].first.text(), Silence::Reason::TwinHabit, 0, 0});
    }
    grade(findings);
    return findings;
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

FactorId practisedFactor()
{
    return FactorId(QStringLiteral("practised"));
}

bool answersNextEvening(const MeasureId& outcome)
{
    const Measure* measure = findMeasure(outcome.text());
    return measure && measure->moment != Measure::Moment::Morning;
}

TrendReport buildTrendReport(const std::vector<NightRecord>& records, const TrendRequest& request)
{
    TrendReport report{request.from, request.to, begunIn(records, request), 0, {}, {}, {}, {}, {}, {}};
    report.practised.resize(size_t(std::max<qint64>(0, request.from.daysTo(request.to) + 1)));
    for (const NightRecord& record : records) {
        if (record.night < request.from || record.night > request.to)
            continue;
        ++report.nights;
        if (record.practised())
            report.practised[size_t(request.from.daysTo(record.night))] = true;
    }
    for (const MeasureId& measure : request.shown) {
        report.series.push_back(buildSeries(records, measure, request.from, request.to));
        report.summaries.push_back(summarise(report.series.back(), report.silences));
    }
    if (request.withHabits)
        report.habits = findHabits(records, request, report.silences);
    report.sleep = sleepWeek(records, lastMorning(records, request.to), request.zone);
    return report;
}

} // namespace supine
