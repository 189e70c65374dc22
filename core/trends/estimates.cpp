#include "core/trends/estimates.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace supine
{

namespace
{

/// Lentz's continued fraction of the incomplete beta function (Numerical Recipes 6.4, Abramowitz &
/// Stegun 26.5.8).
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    double c = 1;
    double d = 1 - (a + b) * x / (a + 1);
    d = 1 / (std::abs(d) < tiny ? tiny : d);
    double value = d;
    const auto step = [&](double term) {
        d = 1 + term * d;
        d = 1 / (std::abs(d) < tiny ? tiny : d);
        c = 1 + term / c;
        c = std::abs(c) < tiny ? tiny : c;
        value *= d * c;
        return std::abs(d * c - 1);
    };
    for (int m = 1; m < 10'000; ++m) {
        step(m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)));
        if (step(-(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))) < 1e-16)
            break;
    }
    return value;
}

double incompleteBeta(double a, double b, double x)
{
    if (x <= 0 || x >= 1)
        return x <= 0 ? 0 : 1;
    const double front =
        std::exp(std::lgamma(a + b) - std::lgamma(a) - std::lgamma(b) + a * std::log(x) + b * std::log1p(-x));
    if (x < (a + 1) / (a + b + 2))
        return front * betaFraction(a, b, x) / a;
    return 1 - front * betaFraction(b, a, 1 - x) / b;
}

/// The probability of a t above `t` >= 0.
double upperTail(double t, int freedom)
{
    return 0.5 * incompleteBeta(freedom / 2.0, 0.5, freedom / (freedom + t * t));
}

} // namespace

std::optional<double> meanOf(std::span<const double> values)
{
    if (values.empty())
        return std::nullopt;
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

std::optional<double> medianOf(std::vector<double> values)
{
    if (values.empty())
        return std::nullopt;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

std::vector<double> known(const Values& values)
{
    std::vector<double> there;
    for (const auto& value : values)
        if (value)
            there.push_back(*value);
    return there;
}

std::optional<TheilSenLine> theilSen(const Values& values)
{
    std::vector<std::pair<double, double>> points;
    for (size_t i = 0; i < values.size(); ++i)
        if (values[i])
            points.emplace_back(double(i), *values[i]);
    if (points.size() < 2)
        return std::nullopt;
    std::vector<double> slopes;
    slopes.reserve(points.size() * (points.size() - 1) / 2);
    for (size_t i = 0; i < points.size(); ++i)
        for (size_t j = i + 1; j < points.size(); ++j)
            slopes.push_back((points[j].second - points[i].second) / (points[j].first - points[i].first));
    const double slope = *medianOf(std::move(slopes));
    std::vector<double> levels;
    levels.reserve(points.size());
    for (const auto& [index, value] : points)
        levels.push_back(value - slope * index);
    return TheilSenLine{*medianOf(std::move(levels)), slope};
}

Values detrended(const Values& values)
{
    const auto line = theilSen(values);
    if (!line)
        return values;
    Values rest = values;
    for (size_t i = 0; i < rest.size(); ++i)
        if (rest[i])
            *rest[i] -= line->at(double(i));
    return rest;
}

std::optional<double> lagOne(const Values& values, bool centred)
{
    const std::vector<double> there = known(values);
    const double middle = centred ? 0 : meanOf(there).value_or(0);
    double squares = 0;
    for (const double value : there)
        squares += (value - middle) * (value - middle);
    double products = 0;
    int pairs = 0;
    for (size_t i = 0; i + 1 < values.size(); ++i) {
        if (!values[i] || !values[i + 1])
            continue;
        products += (*values[i] - middle) * (*values[i + 1] - middle);
        ++pairs;
    }
    if (pairs == 0 || squares <= 1e-12)
        return std::nullopt;
    return (products / pairs) / (squares / double(there.size()));
}

double mendedLagOne(double r, int n)
{
    return std::clamp(r + (1 + 3 * r) / n, 0.0, 0.9);
}

double studentQuantile(double p, int freedom)
{
    assert(p > 0 && p < 1 && freedom >= 1);
    if (p < 0.5)
        return -studentQuantile(1 - p, freedom);
    const double tail = 1 - p;
    double low = 0;
    double high = 1;
    while (upperTail(high, freedom) > tail && high < 1e12)
        high *= 2;
    for (int i = 0; i < 200 && high - low > 1e-14 * high; ++i) {
        const double middle = (low + high) / 2;
        (upperTail(middle, freedom) > tail ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace supine
