#include "core/trends/slope.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace supine
{

namespace
{

constexpr int leastForSlope = 14;
constexpr double month = 30;

struct Pairs {
    std::vector<double> slopes;
    double signs = 0; ///< S
};

Pairs pairsOf(const Values& values)
{
    std::vector<std::pair<double, double>> points;
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i])
            points.emplace_back(double(i), *values[i]);
    Pairs pairs;
    pairs.slopes.reserve(points.size() * (points.size() - 1) / 2);
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            const double rise = points[j].second - points[i].second;
            pairs.slopes.push_back(rise / (points[j].first - points[i].first));
            pairs.signs += (rise > 0) - (rise < 0);
        }
    }
    return pairs;
}

double tiedVariance(const std::vector<double>& values)
{
    const auto part = [](double n) { return n * (n - 1) * (2 * n + 5); };
    std::map<double, int> groups;
    for (const double value : values)
        ++groups[value];
    double sum = part(double(values.size()));
    for (const auto& [value, count] : groups)
        sum -= part(count);
    return sum / 18;
}

double varianceFactor(const Values& values, double n)
{
    const double plain = lagOne(detrended(values)).value_or(0);
    const double r = std::clamp(plain + (1 + 4 * plain) / n, 0.0, 0.9);
    double sum = 0;
    double power = 1;
    for (double lag = 1; lag < n && power > 1e-18; ++lag) {
        power *= r;
        sum += (1 - lag / n) * power;
    }
    return 1 + 2 * sum;
}

double ranked(std::vector<double>& slopes, double rank)
{
    const auto index =
        std::clamp<std::ptrdiff_t>(std::ptrdiff_t(rank) - 1, 0, std::ptrdiff_t(slopes.size()) - 1);
    std::nth_element(slopes.begin(), slopes.begin() + index, slopes.end());
    return slopes[size_t(index)];
}

} // namespace

std::optional<Slope> slopeOf(const Values& values)
{
    const std::vector<double> there = known(values);
    if (int(there.size()) < leastForSlope)
        return std::nullopt;
    const double variance = tiedVariance(there) * varianceFactor(values, double(there.size()));
    if (variance <= 0)
        return std::nullopt;
    Pairs pairs = pairsOf(values);
    const double n = double(pairs.slopes.size());
    const double reach = 1.96 * std::sqrt(variance);
    const double z = (pairs.signs - (pairs.signs > 0) + (pairs.signs < 0)) / std::sqrt(variance);
    const double low = ranked(pairs.slopes, std::floor((n - reach) / 2));
    const double high = ranked(pairs.slopes, std::ceil((n + reach) / 2 + 1));
    return Slope{month * *medianOf(std::move(pairs.slopes)), month * low, month * high, z, int(there.size())};
}

} // namespace supine
