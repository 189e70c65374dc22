#include "app/theme/app_icon.h"

#include <QImage>
#include <QSet>

#include <gtest/gtest.h>

using namespace supine;

namespace
{

TEST(AppIcon, IsDrawnForEverySizeADesktopAsksFor)
{
    for (const int side : {16, 22, 24, 32, 48, 64, 128, 256})
        EXPECT_TRUE(appIcon().availableSizes().contains(QSize(side, side))) << side;
}

TEST(AppIcon, HasARoundedGroundAMoonAndSomebodyLying)
{
    const QImage image =
        appIcon().pixmap(QSize(64, 64), 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
    ASSERT_EQ(image.size(), QSize(64, 64));
    EXPECT_EQ(qAlpha(image.pixel(0, 0)), 0) << "the corners are clear";
    const QRgb ground = image.pixel(50, 10);
    const QRgb moon = image.pixel(18, 22);
    const QRgb body = image.pixel(30, 46);
    EXPECT_EQ(QSet<QRgb>({ground, moon, body}).size(), 3);
    EXPECT_GT(qGray(body), qGray(ground));
    EXPECT_GT(qGray(moon), qGray(ground));
}

} // namespace
