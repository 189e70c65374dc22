#include "app/prompts/prompts.h"
#include "app/theme/theme.h"
#include "app/trends/chart_paint.h"
#include "app/trends/chart_view.h"
#include "app/trends/trends_page.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "tests/benchmark/ten_years.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace supine;

namespace
{

double since(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

struct Frame {
    double layOut = 1e9;
    double paint = 1e9;
    double hover = 1e9; ///< a movement of the mouse, in the window
};

/// A frame of the chart at 1180×760, over so many nights of the ten years: the best of fifteen.
Frame frame(const std::vector<NightRecord>& records, Night last, int nights)
{
    const Night from = last.plusDays(1 - nights);
    ChartData data{from, last, {}, std::vector<bool>(size_t(nights), true), {}};
    for (const char* id : {"stiffness_morning", "stiffness_evening", "pain_evening"})
        data.series.push_back(buildSeries(records, MeasureId(QString::fromLatin1(id)), from, last));
    QImage image(1180, 760, QImage::Format_ARGB32_Premultiplied);
    ChartView view;
    view.resize(image.size());
    view.show(data);
    Frame best;
    QElapsedTimer timer;
    for (int i = 0; i < 15; ++i) {
        QPainter painter(&image);
        timer.start();
        const ChartGeometry geometry = layOutFor(data, QRectF(image.rect()), QFontMetricsF(painter.font()));
        best.layOut = std::min(best.layOut, since(timer));
        timer.start();
        paintChart(painter, geometry, std::nullopt, tokens());
        best.paint = std::min(best.paint, since(timer));
        painter.end();
        timer.start();
        QMouseEvent move(QEvent::MouseMove, QPointF(100 + 60 * i, 200), QPointF(), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&view, &move);
        view.render(&image);
        best.hover = std::min(best.hover, since(timer));
    }
    return best;
}

/// How long the page takes to come, and the longest time between two beats of the event loop until it is
/// filled and painted.
void open(Journal& journal, const QString& path, const Clock& clock)
{
    DialogPrompts prompts;
    QElapsedTimer timer;
    timer.start();
    TrendsPage page({journal, path, clock, prompts, Night::defaultTurn()});
    page.resize(1180, 760);
    std::printf("making the page %.1f ms\n", since(timer));
    timer.restart();
    page.show();
    std::printf("showing it %.1f ms\n", since(timer));
    double longest = 0;
    QTimer beat;
    QElapsedTimer gap;
    QObject::connect(&beat, &QTimer::timeout, &page, [&] {
        longest = std::max(longest, since(gap));
        gap.restart();
    });
    gap.start();
    beat.start(0);
    QEventLoop loop;
    QObject::connect(&page, &TrendsPage::shown, &page, [&] {
        std::printf("filled after %.1f ms\n", since(timer));
        QTimer::singleShot(300, &loop, &QEventLoop::quit);
    });
    loop.exec();
    std::printf("longest standstill while filling %.1f ms\n", longest);
}

} // namespace

/// What opening Trends costs with ten years of nights, and a frame of its chart over any range.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    Theme::current().setTextPercent(100);
    Theme::current().prepare();
    Theme::current().apply(ThemeName::Night);
    const QTemporaryDir folder;
    auto database = Database::open(journalPath(folder.path()));
    if (!database)
        return 3;
    const SystemClock clock;
    Journal journal(*database, clock);
    const Night tonight = Night::of(clock.now());
    if (!fillTenYears(journal, tonight))
        return 3;
    const auto records = journal.nights();
    if (!records)
        return 3;
    for (const int nights : {30, 90, 130, 365, tenYears}) {
        const Frame best = frame(*records, tonight, nights);
        std::printf("chart of %d nights: %.2f ms to lay out, %.2f to paint, %.2f to follow the mouse\n",
                    nights, best.layOut, best.paint, best.hover);
    }
    for (int i = 0; i < 3; ++i)
        open(journal, journalPath(folder.path()), clock);
    return 0;
}
