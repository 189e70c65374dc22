#include "core/trends/rise.h"

#include <algorithm>
#include <cmath>

namespace supine
{
namespace
{

constexpr std::ptrdiff_t sevenNights = 7;
constexpr std::ptrdiff_t watchedHalf = nightsWatched / 2;
constexpr size_t leastInEachWeek = 5;
constexpr size_t leastBefore = 14;
constexpr double noticeablePoints = 2;
constexpr double noticeableShare = 0.3;

/// Of a mean of `n` neighbouring nights.
double varianceOfMean(double r, int n)
{
    double sum = 0;
    for (int lag = 1; lag < n; ++lag)
        sum += (1 - double(lag) / n) * std::pow(r, lag);
    return (1 + 2 * sum) / n;
}

bool everyWeekIsHigher(const Values& lately, double before)
{
    for (auto week = lately.begin(); week != lately.end(); week += sevenNights) {
        const std::vector<double> there = known(Values(week, week + sevenNights));
        if (there.size() < leastInEachWeek || *meanOf(there) < before + noticeablePoints - tie)
            return false;
    }
    return true;
}

/// What the two halves leave when each is taken from its own mean.
Values leftOver(const Values& before, double beforeMean, const Values& lately, double latelyMean)
{
    Values left;
    for (const auto& value : before)
        left.push_back(value ? std::optional(*value - beforeMean) : std::nullopt);
    for (const auto& value : lately)
        left.push_back(value ? std::optional(*value - latelyMean) : std::nullopt);
    return left;
}

} // namespace

std::optional<Rise> lastingRise(const Values& values, const MeasureId& measure)
{
    if (values.size() < size_t(nightsWatched))
        return std::nullopt;
    const Values before(values.end() - 2 * watchedHalf, values.end() - watchedHalf);
    const Values lately(values.end() - watchedHalf, values.end());
    const std::vector<double> first = known(before);
    const std::vector<double> last = known(lately);
    if (first.size() < leastBefore || last.empty())
        return std::nullopt;
    const double firstMean = *meanOf(first);
    const double lastMean = *meanOf(last);
    if (!everyWeekIsHigher(lately, firstMean) || lastMean < firstMean * (1 + noticeableShare))
        return std::nullopt;

    const Values left = leftOver(before, firstMean, lately, lastMean);
    double squares = 0;
    for (const double value : known(left))
        squares += value * value;
    const int n = int(first.size() + last.size());
    const double r = mendedLagOne(lagOne(left, true).value_or(0), n);
    const double error = std::sqrt(
        squares / (n - 2) * (varianceOfMean(r, int(first.size())) + varianceOfMean(r, int(last.size()))));
    const double difference = lastMean - firstMean;
    const double reach = studentQuantile(0.975, n - 2) * error;
    if (difference - reach <= 0)
        return std::nullopt;
    return Rise{measure,           firstMean,          lastMean,
                difference,        difference - reach, difference + reach,
                int(first.size()), int(last.size())};
}

std::optional<Rise> risingPain(const std::vector<NightRecord>& records, Night tonight)
{
    for (const char* id : {"pain_evening", "pain_morning"}) {
        const MeasureId measure(QString::fromLatin1(id));
        const Series series = buildSeries(records, measure, tonight.plusDays(1 - nightsWatched), tonight);
        if (auto rise = lastingRise(series.values, measure))
            return rise;
    }
    return std::nullopt;
}

} // namespace supine
