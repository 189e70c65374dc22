#include "app/figure/figure_view.h"
#include "app/library/library_page.h"
#include "app/theme/theme.h"
#include "core/figure/posture_library.h"
#include "core/journal/journal.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace supine;

namespace
{

double since(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

void print(const char* what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%s: median %.2f ms, slowest %.2f ms, of %zu\n", what, times[times.size() / 2], times.back(),
                times.size());
}

/// Types words letter by letter and takes them away again: what a key costs until the cards shown are chosen,
/// and until they are laid out and painted.
void type(LibraryPage& page)
{
    std::vector<double> found;
    std::vector<double> painted;
    const auto key = [&](const QString& text) {
        QElapsedTimer timer;
        timer.start();
        page.search(text);
        found.push_back(since(timer));
        QApplication::processEvents();
        painted.push_back(since(timer));
    };
    for (int round = 0; round < 5; ++round) {
        for (const QString word :
             {"knees to chest", "marjaryasana-bitilasana", "pillow", "missed night", "zzz"}) {
            for (qsizetype length = 1; length <= word.size(); ++length)
                key(word.left(length));
            for (qsizetype length = word.size() - 1; length >= 0; --length)
                key(word.left(length));
        }
    }
    print("a key, searched", found);
    print("a key, searched and painted", painted);
}

} // namespace

/// How long the library takes to come and what a key in its search costs, in a window of 1180×760.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    Theme::current().prepare();
    Theme::current().apply(ThemeName::Night);
    const QString folder = QStringLiteral(":/catalogue");
    const auto postures = PostureLibrary::load(folder);
    const auto catalogue = Catalogue::load(folder);
    const QTemporaryDir home;
    auto database = Database::open(journalPath(home.path()));
    if (!postures || !catalogue || !database)
        return 1;
    FigureView::setLibrary(&*postures);
    const SystemClock clock;
    Journal journal(*database, clock);
    Settings settings(home.filePath(QStringLiteral("settings.ini")));
    QElapsedTimer timer;
    timer.start();
    auto guides = Guides::load(folder, *catalogue);
    std::printf("reading the guides %.2f ms\n", since(timer));
    if (!guides)
        return 1;
    timer.restart();
    LibraryPage page({*catalogue, settings, journal, clock, QTime(12, 0)}, std::move(*guides));
    page.resize(1180, 760);
    page.show();
    QApplication::processEvents();
    std::printf("the page, shown %.1f ms\n", since(timer));
    type(page);
    return 0;
}
