#include "core/trends/series.h"

#include <algorithm>
#include <cstddef>

namespace supine
{

int Series::count() const
{
    return int(
        std::count_if(values.begin(), values.end(), [](const auto& value) { return value.has_value(); }));
}

Series buildSeries(const std::vector<NightRecord>& records, const MeasureId& measure, Night from, Night to,
                   const QTimeZone& zone)
{
    const qint64 length = std::max<qint64>(0, from.daysTo(to) + 1);
    Series series{measure, from, std::vector<std::optional<double>>(size_t(length)), {}};
    for (const NightRecord& record : records)
        if (record.night >= from && record.night <= to)
            series.values[size_t(from.daysTo(record.night))] = valueOf(record, measure, zone);
    series.mean7 = sevenNightMean(series.values);
    return series;
}

std::vector<std::optional<double>> sevenNightMean(const std::vector<std::optional<double>>& values)
{
    constexpr size_t window = 7;
    constexpr int least = 3;
    std::vector<std::optional<double>> means(values.size());
    for (size_t i = 0; i < values.size(); ++i) {
        if (!values[i])
            continue;
        double sum = 0;
        int count = 0;
        for (size_t j = i + 1 >= window ? i + 1 - window : 0; j <= i; ++j) {
            if (values[j]) {
                sum += *values[j];
                ++count;
            }
        }
        if (count >= least)
            means[i] = sum / count;
    }
    return means;
}

} // namespace supine
