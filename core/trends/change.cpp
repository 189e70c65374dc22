#include "core/trends/change.h"

#include <cmath>

namespace supine
{

namespace
{

constexpr size_t week = 7;
constexpr int leastForChange = 14;
constexpr size_t leastInWeek = 5;

double squaresAround(std::span<const double> values, double middle)
{
    double sum = 0;
    for (const double value : values)
        sum += (value - middle) * (value - middle);
    return sum;
}

/// Where the last year begins: how nights hang together is not asked of older ones, whose number would make
/// it slow.
size_t yearBefore(size_t nights)
{
    constexpr size_t year = 365;
    return nights > year ? nights - year : 0;
}

double varianceFactor(double r)
{
    double sum = 0;
    for (size_t lag = 1; lag < week; ++lag)
        sum += (1 - double(lag) / double(week)) * std::pow(r, double(lag));
    return 1 + 2 * sum;
}

} // namespace

std::optional<Change> firstAndLastWeek(const Values& values)
{
    size_t begin = 0;
    size_t end = values.size();
    while (begin < end && !values[begin])
        ++begin;
    while (end > begin && !values[end - 1])
        --end;
    const int n = int(known(values).size());
    if (n < leastForChange || end - begin < 2 * week)
        return std::nullopt;

    const auto at = [&](size_t index) { return values.begin() + std::ptrdiff_t(index); };
    const std::vector<double> first = known(Values(at(begin), at(begin + week)));
    const std::vector<double> last = known(Values(at(end - week), at(end)));
    if (first.size() < leastInWeek || last.size() < leastInWeek)
        return std::nullopt;
    const double firstMean = *meanOf(first);
    const double lastMean = *meanOf(last);
    const int freedom = int(first.size() + last.size()) - 2;
    const double spread = (squaresAround(first, firstMean) + squaresAround(last, lastMean)) / freedom;
    if (spread <= 1e-12)
        return std::nullopt;

    const Values year(at(begin + yearBefore(end - begin)), at(end));
    const double r = mendedLagOne(lagOne(detrended(year)).value_or(0), int(known(year).size()));
    const double error =
        std::sqrt(spread * varianceFactor(r) * (1.0 / double(first.size()) + 1.0 / double(last.size())));
    const double reach = studentQuantile(0.975, freedom) * error;
    const double difference = lastMean - firstMean;
    return Change{firstMean,          lastMean,          difference,       difference - reach,
                  difference + reach, int(first.size()), int(last.size()), n};
}

} // namespace supine
