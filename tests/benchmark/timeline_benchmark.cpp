#include "core/routine/timeline.h"

#include <benchmark/benchmark.h>

using namespace supine;

namespace
{

void readCatalogue(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(Catalogue::load(QStringLiteral(":/catalogue")));
}
BENCHMARK(readCatalogue)->Unit(benchmark::kMillisecond);

void buildSevenMinutes(benchmark::State& state)
{
    const auto catalogue = Catalogue::load(QStringLiteral(":/catalogue"));
    const auto shelf = RoutineShelf::load(QStringLiteral(":/catalogue"), *catalogue);
    const Routine* routine = shelf->routine(RoutineId("seven-minutes"));
    for (auto _ : state)
        benchmark::DoNotOptimize(buildTimeline(*routine, *catalogue));
}
BENCHMARK(buildSevenMinutes)->Unit(benchmark::kMicrosecond);

} // namespace
