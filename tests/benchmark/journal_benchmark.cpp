#include "core/interchange/journal_json.h"
#include "core/journal/integrity.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/benchmark/ten_years.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <map>

using namespace supine;

namespace
{

/// Every field there is, with values of that day.
NightChange allFields(int day)
{
    NightChange change;
    for (const Measure& measure : measures())
        change.measures[MeasureId(QString::fromLatin1(measure.id))] =
            measure.min + day % (measure.max - measure.min + 1);
    for (const Factor& factor : factors())
        change.factors[FactorId(QString::fromLatin1(factor.id))] =
            factor.min + day % (factor.max - factor.min + 1);
    change.note = QStringLiteral("Slept on the side, day %1").arg(day);
    return change;
}

NightRecord asRecord(Night night, const NightChange& change)
{
    NightRecord record{night, {}, {}, *change.note, {}};
    for (const auto& [id, value] : change.measures)
        record.measures.emplace(id, *value);
    for (const auto& [id, value] : change.factors)
        record.factors.emplace(id, *value);
    return record;
}

/// A journal of so many years with all fields in a temporary folder, written once and shared by the
/// benchmarks.
struct Years {
    QTemporaryDir folder;
    SystemClock clock;
    Night last = Night::of(clock.now());
    Result<Database> database = Database::open(folder.filePath("journal.sqlite"));
    Journal journal{*database, clock};

    explicit Years(int count)
    {
        std::vector<NightRecord> nights;
        for (int back = count * 365; back-- > 0;)
            nights.push_back(asRecord(last.plusDays(-back), allFields(back)));
        if (!journal.add(nights))
            std::abort();
    }
    static Years& of(int count)
    {
        // QtSql's own table of connections has to outlive the journals: it is made first.
        static const QTemporaryDir spare;
        static const auto first = Database::open(spare.filePath("journal.sqlite"));
        static std::map<int, std::unique_ptr<Years>> all;
        auto& years = all[count];
        if (!years)
            years = std::make_unique<Years>(count);
        return *years;
    }
};

void readThirtyNights(benchmark::State& state)
{
    Years& years = Years::of(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(years.journal.nights(years.last.plusDays(-29), years.last));
}
BENCHMARK(readThirtyNights)->Arg(1)->Arg(10)->Arg(50)->ArgName("years")->Unit(benchmark::kMicrosecond);

void readEveryNight(benchmark::State& state)
{
    Years& years = Years::of(int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(years.journal.nights());
}
BENCHMARK(readEveryNight)->Arg(1)->Arg(10)->Arg(50)->ArgName("years")->Unit(benchmark::kMillisecond);

void readWholeContents(benchmark::State& state)
{
    Years& years = Years::of(10);
    for (auto _ : state) {
        Problems problems;
        benchmark::DoNotOptimize(readContents(*years.database, {}, {}, problems));
    }
}
BENCHMARK(readWholeContents)->Unit(benchmark::kMillisecond);

void writeContentsAsJson(benchmark::State& state)
{
    Years& years = Years::of(10);
    Problems problems;
    const auto contents = readContents(*years.database, {}, {}, problems);
    for (auto _ : state)
        benchmark::DoNotOptimize(writeJournalJson(*contents));
}
BENCHMARK(writeContentsAsJson)->Unit(benchmark::kMillisecond);

void quickCheck(benchmark::State& state)
{
    Years& years = Years::of(10);
    for (auto _ : state)
        benchmark::DoNotOptimize(years.database->check(Database::Depth::Quick));
}
BENCHMARK(quickCheck)->Unit(benchmark::kMillisecond);

void checkOfPagesAndIndexes(benchmark::State& state)
{
    Years& years = Years::of(10);
    for (auto _ : state)
        benchmark::DoNotOptimize(years.database->check(Database::Depth::Whole));
}
BENCHMARK(checkOfPagesAndIndexes)->Unit(benchmark::kMillisecond);

void checkOfEveryChecksum(benchmark::State& state)
{
    Years& years = Years::of(10);
    for (auto _ : state)
        benchmark::DoNotOptimize(checkJournal(*years.database));
}
BENCHMARK(checkOfEveryChecksum)->Unit(benchmark::kMillisecond);

void saveOneNight(benchmark::State& state)
{
    Years& years = Years::of(10);
    int day = 0;
    for (auto _ : state) {
        ++day;
        benchmark::DoNotOptimize(years.journal.record(years.last.plusDays(-4000 - day), allFields(day)));
    }
}
BENCHMARK(saveOneNight)->Iterations(300)->Unit(benchmark::kMicrosecond);

/// The same values put into the same tables with nothing else: no checks, no history, no checksum.
void insertOneNightBare(benchmark::State& state)
{
    Years& years = Years::of(10);
    const auto insert = [&](const char* table, const QString& night, const auto& values) {
        for (const auto& [id, value] : values)
            (void)Statement(*years.database,
                            QStringLiteral("INSERT INTO %1 VALUES (?, ?, ?)").arg(QLatin1String(table)))
                .bind(night)
                .bind(id.text())
                .bind(*value)
                .run();
    };
    int day = 0;
    for (auto _ : state) {
        ++day;
        const QString night = years.last.plusDays(-8000 - day).toString();
        const NightChange change = allFields(day);
        auto transaction = Transaction::begin(*years.database);
        (void)Statement(*years.database,
                        QStringLiteral("INSERT INTO night VALUES (?, ?, 0, '0123456789abcdef')"))
            .bind(night)
            .bind(**change.note)
            .run();
        insert("measure", night, change.measures);
        insert("factor", night, change.factors);
        benchmark::DoNotOptimize(transaction->commit());
    }
}
BENCHMARK(insertOneNightBare)->Iterations(300)->Unit(benchmark::kMicrosecond);

void saveOneMeasure(benchmark::State& state)
{
    Years& years = Years::of(10);
    int value = 0;
    for (auto _ : state) {
        NightChange change;
        change.measures[MeasureId("stiffness_evening")] = ++value % 11;
        benchmark::DoNotOptimize(years.journal.record(years.last, change));
    }
}
BENCHMARK(saveOneMeasure)->Iterations(300)->Unit(benchmark::kMicrosecond);

} // namespace
