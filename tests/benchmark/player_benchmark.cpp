#include "app/figure/figure_view.h"
#include "app/session/player_page.h"
#include "app/theme/theme.h"
#include "core/figure/posture_library.h"
#include "core/figure/sketch.h"
#include "core/session/session_runner.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"

#include <QApplication>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <ctime>
#include <vector>

using namespace supine;
using std::chrono::milliseconds;

namespace
{

constexpr milliseconds frame{33};

/// The player on a screen of 1920×1080 in memory, on clocks of paper.
struct Stage {
    const QString folder = QStringLiteral(":/catalogue");
    const PostureLibrary postures = PostureLibrary::load(folder).value();
    const Catalogue catalogue = Catalogue::load(folder).value();
    const RoutineShelf shelf = RoutineShelf::load(folder, catalogue).value();
    test::FakeClock clock;
    test::ManualTicker ticker;
    SessionRunner runner{clock, ticker};
    PlayerPage page{runner, catalogue};

    Stage()
    {
        FigureView::setLibrary(&postures);
        page.resize(1920, 1080);
        page.QWidget::show();
        begin();
    }
    ~Stage() { FigureView::setLibrary(nullptr); }
    void begin()
    {
        const Routine& routine = *shelf.routine(RoutineId(QStringLiteral("seven-minutes")));
        const Timeline timeline = buildTimeline(routine, catalogue, {}).value();
        page.show(routine.name, timeline, 1);
        runner.begin(timeline);
        QApplication::processEvents();
    }
    void pass(milliseconds time)
    {
        clock.pass(time);
        ticker.tick();
        QApplication::processEvents();
    }
    /// To the first moment of a phase of that kind from there on.
    void passTo(PhaseKind kind)
    {
        while (runner.engine()->timeline().phases[runner.engine()->phase()].kind != kind)
            pass(frame);
    }
};

/// What a tick costs with everything it makes move: the time, the breath, the line at the bottom.
void frameOfAHold(benchmark::State& state)
{
    Stage stage;
    for (auto _ : state) {
        if (!stage.runner.active()) {
            state.PauseTiming();
            stage.begin();
            state.ResumeTiming();
        }
        stage.pass(frame);
    }
}
BENCHMARK(frameOfAHold)->Unit(benchmark::kMillisecond);

/// The whole page, as when another window went away from over it.
void wholePage(benchmark::State& state)
{
    Stage stage;
    stage.passTo(PhaseKind::Hold);
    for (auto _ : state)
        stage.page.repaint();
}
BENCHMARK(wholePage)->Unit(benchmark::kMillisecond);

/// The body half-way from one posture to the next, without painting it.
void bodyOnTheWay(benchmark::State& state)
{
    Stage stage;
    const Passage passage({stage.postures.posture(QStringLiteral("knees_chest")), false},
                          {stage.postures.posture(QStringLiteral("supine_twist")), false});
    for (auto _ : state)
        benchmark::DoNotOptimize(passage.at(0.5, 0.3));
}
BENCHMARK(bodyOnTheWay)->Unit(benchmark::kMillisecond);

double processorMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1000 + double(now.tv_nsec) / 1e6;
}

/// A whole session at thirty ticks a second, with its rest: the processor time of its ticks in milliseconds
/// (half of them, and all but one in a hundred, take no longer), and the share of one core it needs.
void wholeSession(benchmark::State& state)
{
    std::vector<double> ticks;
    double percent = 0;
    for (auto _ : state) {
        Stage stage;
        const double before = processorMilliseconds();
        while (stage.runner.active()) {
            const double start = processorMilliseconds();
            stage.pass(frame);
            ticks.push_back(processorMilliseconds() - start);
        }
        const double length = double(stage.runner.engine()->timeline().end().count());
        percent = (processorMilliseconds() - before) / length * 100;
    }
    std::sort(ticks.begin(), ticks.end());
    state.counters["median_ms"] = ticks[ticks.size() / 2];
    state.counters["p99_ms"] = ticks[ticks.size() * 99 / 100];
    state.counters["longest_ms"] = ticks.back();
    state.counters["core_percent"] = percent;
}
BENCHMARK(wholeSession)->Unit(benchmark::kSecond)->Iterations(1);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::current().setTextPercent(100);
    Theme::current().apply(ThemeName::Night);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
