#include "core/storage/database.h"
#include "tests/benchmark/ten_years.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace supine;

namespace
{

/// A journal of ten years in a temporary folder, written once and shared by the benchmarks.
struct TenYears {
    QTemporaryDir folder;
    SystemClock clock;
    Night last = Night::of(clock.now());
    Result<Database> database = Database::open(folder.filePath("journal.sqlite"));
    Journal journal{*database, clock};

    TenYears()
    {
        if (!fillTenYears(journal, last))
            std::abort();
    }
    static TenYears& shared()
    {
        static TenYears years;
        return years;
    }
};

void readThirtyNights(benchmark::State& state)
{
    TenYears& years = TenYears::shared();
    for (auto _ : state)
        benchmark::DoNotOptimize(years.journal.nights(years.last.plusDays(-29), years.last));
}
BENCHMARK(readThirtyNights)->Unit(benchmark::kMillisecond);

void readTenYears(benchmark::State& state)
{
    TenYears& years = TenYears::shared();
    for (auto _ : state)
        benchmark::DoNotOptimize(years.journal.nights());
}
BENCHMARK(readTenYears)->Unit(benchmark::kMillisecond);

void recordOneMeasure(benchmark::State& state)
{
    TenYears& years = TenYears::shared();
    int value = 0;
    for (auto _ : state) {
        NightChange change;
        change.measures[MeasureId("stiffness_evening")] = ++value % 11;
        benchmark::DoNotOptimize(years.journal.record(years.last, change));
    }
}
BENCHMARK(recordOneMeasure)->Unit(benchmark::kMillisecond);

} // namespace
