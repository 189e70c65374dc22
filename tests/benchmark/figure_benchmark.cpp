#include "app/figure/figure_layers.h"
#include "app/figure/figure_painter.h"
#include "core/figure/pose_shapes.h"
#include "core/figure/posture_library.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

using namespace supine;

namespace
{

/// About what the player gives the figure on a screen of 1920×1080.
constexpr QSize place(1150, 860);

const PostureLibrary& shipped()
{
    static const PostureLibrary library = PostureLibrary::load(QStringLiteral(":/catalogue")).value();
    return library;
}

const Posture& posture(const char* id)
{
    return *shipped().posture(QString::fromLatin1(id));
}

const Tokens& night()
{
    return tokensOf(ThemeName::Night);
}

/// What a start pays: the file read, the seven postures of the routine of tonight read and checked.
void libraryAndTonight(benchmark::State& state)
{
    for (auto _ : state) {
        const auto library = PostureLibrary::load(QStringLiteral(":/catalogue"));
        for (const char* id :
             {"knees_chest", "supine_twist", "cat", "child", "bridge", "legs_wall", "savasana"})
            benchmark::DoNotOptimize(library->posture(QString::fromLatin1(id)));
    }
}
BENCHMARK(libraryAndTonight)->Unit(benchmark::kMillisecond);

void thumbnailFromCache(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(figureThumbnail(posture("bridge"), false, {96, 58}, 2, night()));
}
BENCHMARK(thumbnailFromCache)->Unit(benchmark::kMillisecond);

/// A breath that moves the trunk alone, and one that moves the whole body.
void breath(benchmark::State& state, const char* id)
{
    const Sketch sketch({&posture(id), false});
    FigureLayers layers;
    layers.prepare(sketch, nowhere, place, 1, night());
    QImage screen(place, QImage::Format_ARGB32_Premultiplied);
    double at = 0;
    for (auto _ : state) {
        QPainter painter(&screen);
        painter.setClipRect(layers.moving());
        layers.paint(painter, sketch, at, night());
        at = at > 0.98 ? 0 : at + 0.01;
    }
}
BENCHMARK_CAPTURE(breath, trunk, "savasana")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(breath, wholeBody, "cat")->Unit(benchmark::kMillisecond);

void onTheWay(benchmark::State& state)
{
    const Passage passage({&posture("bridge"), false}, {&posture("legs_wall"), false});
    QImage screen(place, QImage::Format_ARGB32_Premultiplied);
    double at = 0;
    for (auto _ : state) {
        QPainter painter(&screen);
        paintFigure(painter, screen.rect(), passage.at(at), night());
        at = at > 0.97 ? 0 : at + 1.0 / 36;
    }
}
BENCHMARK(onTheWay)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
