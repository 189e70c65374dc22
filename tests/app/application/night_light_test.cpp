#include "app/application/application.h"
#include "app/application/evening.h"
#include "app/cli/arguments.h"
#include "app/shell/main_window.h"
#include "tests/support/fake_clock.h"
#include "tests/support/manual_ticker.h"

#include <QApplication>
#include <QImage>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

struct Light {
    double red = 0;
    double blue = 0;
};

Light meanLight(const QImage& picture)
{
    Light sum;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            sum.red += qRed(picture.pixel(x, y));
            sum.blue += qBlue(picture.pixel(x, y));
        }
    }
    return sum;
}

TEST(NightLight, EveryPageOfTheEveningKeepsBlueUnderAThirdOfRed)
{
    test::FakeClock clock;
    test::ManualTicker ticker;
    Application application(*qobject_cast<QApplication*>(QCoreApplication::instance()), clock, ticker);
    Arguments arguments;
    arguments.demo = true;
    arguments.theme = QStringLiteral("night");
    ASSERT_TRUE(application.open(arguments, std::nullopt).ok());
    application.showInWindow();
    MainWindow& window = application.window();
    window.resize(1180, 760);
    const auto expectWarm = [&](const char* page) {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
        const Light light = meanLight(window.grab().toImage());
        EXPECT_LT(light.blue, light.red / 3) << page;
    };
    expectWarm("tonight");
    window.showPlace(Place::Trends);
    expectWarm("trends");
    ASSERT_TRUE(application.evening().begin(RoutineId(QStringLiteral("seven-minutes"))).ok());
    expectWarm("player");
    application.evening().runner().end();
    expectWarm("after");
}

} // namespace
} // namespace supine
