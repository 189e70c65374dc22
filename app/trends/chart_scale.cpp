#include "app/trends/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

using Unit = Quantity::Unit;

bool isDifference(const ChartScale& scale)
{
    return scale.unit == Unit::Points && scale.min < 0;
}

/// The first of the steps with which the span has at most six parts.
int stepFor(double span, std::initializer_list<int> steps)
{
    for (const int step : steps)
        if (span / step <= 6)
            return step;
    return std::max(1, int(std::ceil(span / 6)));
}

struct Reach {
    double low;
    double high;
};

std::optional<Reach> reachOf(const std::vector<const Series*>& all)
{
    std::optional<Reach> reach;
    for (const Series* series : all)
        for (const auto& value : series->values)
            if (value)
                reach = reach ? Reach{std::min(reach->low, *value), std::max(reach->high, *value)}
                              : Reach{*value, *value};
    return reach;
}

} // namespace

bool ChartScale::alike(const ChartScale& other) const
{
    if (unit != other.unit || unit != Unit::Points)
        return unit == other.unit;
    return isDifference(*this) ? isDifference(other) : min == other.min && max == other.max;
}

ChartScale scaleKind(const MeasureId& measure)
{
    const Quantity* known = findQuantity(measure);
    if (!known)
        return {};
    return {known->unit, known->min, known->max, known->max - known->min <= 7 ? 1 : 2};
}

ChartScale scaleFor(const std::vector<const Series*>& alike)
{
    ChartScale scale = scaleKind(alike.front()->measure);
    const auto reach = reachOf(alike);
    if (isDifference(scale)) {
        const double far = reach ? std::max(std::abs(reach->low), std::abs(reach->high)) : 0;
        const int bound = std::max(4, 2 * int(std::ceil(far / 2)));
        return {scale.unit, -bound, bound, bound > 6 ? 4 : 2};
    }
    if (scale.unit == Unit::Points)
        return scale;
    if (scale.unit == Unit::Percent)
        return {scale.unit, 0, 100, 20};
    if (scale.unit == Unit::TimeOfDay) {
        const int low = reach ? int(std::floor(reach->low / 60)) * 60 : 0;
        const int high = reach ? std::max(low + 60, int(std::ceil(reach->high / 60)) * 60) : 60;
        const int step = stepFor(high - low, {30, 60, 120, 240});
        return {scale.unit, low, low + int(std::ceil(double(high - low) / step)) * step, step};
    }
    const double high = std::max(reach ? reach->high : 0.0, 4.0);
    const int step = scale.unit == Unit::Minutes ? stepFor(high, {5, 10, 15, 30, 60, 120, 180, 240})
                                                 : stepFor(high, {1, 2, 5, 10, 20});
    return {scale.unit, 0, int(std::ceil(high / step)) * step, step};
}

std::vector<ChartScale> scalesOf(const std::vector<Series>& series)
{
    std::vector<std::vector<const Series*>> groups;
    for (const Series& each : series) {
        const ChartScale kind = scaleKind(each.measure);
        const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& members) {
            return scaleKind(members.front()->measure).alike(kind);
        });
        if (group == groups.end())
            groups.push_back({&each});
        else
            group->push_back(&each);
    }
    std::stable_partition(groups.begin(), groups.end(), [](const auto& members) {
        return scaleKind(members.front()->measure).alike(ChartScale{});
    });
    std::vector<ChartScale> scales;
    for (const auto& members : groups)
        scales.push_back(scaleFor(members));
    if (scales.empty())
        scales.push_back({});
    return scales;
}

bool fitsBeside(const std::vector<MeasureId>& shown, const MeasureId& candidate)
{
    std::vector<ChartScale> kinds{scaleKind(candidate)};
    for (const MeasureId& measure : shown) {
        const ChartScale kind = scaleKind(measure);
        if (std::none_of(kinds.begin(), kinds.end(),
                         [&](const ChartScale& each) { return each.alike(kind); }))
            kinds.push_back(kind);
    }
    return kinds.size() <= 2;
}

} // namespace supine
