#include "core/trends/trend_report.h"

#include <benchmark/benchmark.h>
#include <random>

using namespace supine;

namespace
{

constexpr int tenYearsOfNights = 3650;
const Night last = *Night::parse(QStringLiteral("2026-11-01"));
const MeasureId stiffness{QStringLiteral("stiffness_morning")};

/// Ten years with every ninth night missing and twelve habits noted.
const std::vector<NightRecord>& diary()
{
    static const std::vector<NightRecord> nights = [] {
        std::mt19937 random(3);
        std::vector<NightRecord> made;
        for (int back = tenYearsOfNights - 1; back >= 0; --back) {
            if (back % 9 == 4)
                continue;
            NightRecord record{last.plusDays(-back), {}, {}, {}, {}};
            for (const char* measure : {"stiffness_morning", "stiffness_evening", "pain_evening"})
                record.measures[MeasureId(QString::fromLatin1(measure))] = int(random() % 8);
            for (const Factor& factor : factors())
                if (factor.kind == Factor::Kind::YesNo && record.factors.size() < 12)
                    record.factors[FactorId(QString::fromLatin1(factor.id))] = int(random() % 2);
            made.push_back(std::move(record));
        }
        return made;
    }();
    return nights;
}

void report(benchmark::State& state, int nights, bool habits)
{
    const auto& records = diary();
    const TrendRequest request{.from = last.plusDays(1 - nights),
                               .to = last,
                               .shown = {stiffness, MeasureId(QStringLiteral("stiffness_evening")),
                                         MeasureId(QStringLiteral("pain_evening"))},
                               .withHabits = habits};
    for (auto _ : state)
        benchmark::DoNotOptimize(buildTrendReport(records, request));
}

void thirtyNightsOfTenYears(benchmark::State& state)
{
    report(state, 30, false);
}
BENCHMARK(thirtyNightsOfTenYears)->Unit(benchmark::kMillisecond);

void allNightsOfTenYears(benchmark::State& state)
{
    report(state, tenYearsOfNights, false);
}
BENCHMARK(allNightsOfTenYears)->Unit(benchmark::kMillisecond);

void twelveHabitsOverAYear(benchmark::State& state)
{
    report(state, 365, true);
}
BENCHMARK(twelveHabitsOverAYear)->Unit(benchmark::kMillisecond);

void twelveHabitsOverTenYears(benchmark::State& state)
{
    report(state, tenYearsOfNights, true);
}
BENCHMARK(twelveHabitsOverTenYears)->Unit(benchmark::kMillisecond);

} // namespace
