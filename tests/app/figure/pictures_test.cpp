#include "app/figure/figure_view.h"
#include "app/figure/pictures.h"
#include "app/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

/// A source of one wide red picture, "red", which says how often it was asked.
class PicturesTest : public ::testing::Test
{
protected:
    PicturesTest()
    {
        QPixmapCache::clear();
        Theme::current().apply(ThemeName::Day);
        setPictureSource([this](const QString& id) {
            ++m_asked;
            QImage red(200, 100, QImage::Format_RGB32);
            red.fill(Qt::red);
            return id == "red" || m_thereNow ? red : QImage();
        });
    }
    ~PicturesTest() override { setPictureSource({}); }

    [[nodiscard]] static QImage small(const QString& id, double ratio = 1)
    {
        return FigureView::thumbnail(id, false, {100, 100}, ratio).toImage();
    }
    int m_asked = 0;
    bool m_thereNow = false;
};

TEST_F(PicturesTest, APictureIsReadOnceHoweverOftenItIsPainted)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_FALSE(small("red").isNull());
    EXPECT_EQ(m_asked, 1);
}

TEST_F(PicturesTest, OneThatIsMissingIsLookedForOnceUntilThereMayBeOthers)
{
    for (int i = 0; i < 5; ++i)
        EXPECT_TRUE(small("gone").isNull());
    EXPECT_EQ(m_asked, 1);
    m_thereNow = true;
    lookForPicturesAnew();
    EXPECT_FALSE(small("gone").isNull());
}

TEST_F(PicturesTest, ItKeepsItsProportionsInTheMiddle)
{
    const QImage image = small("red");
    EXPECT_EQ(image.size(), QSize(100, 100));
    EXPECT_EQ(image.pixelColor(50, 50), Qt::red);
    EXPECT_EQ(image.pixelColor(1, 27), Qt::red);
    EXPECT_EQ(image.pixelColor(98, 72), Qt::red);
    EXPECT_EQ(image.pixelColor(50, 22).alpha(), 0);
    EXPECT_EQ(image.pixelColor(50, 77).alpha(), 0);
}

TEST_F(PicturesTest, AFineScreenHasEveryPixelOfIt)
{
    EXPECT_EQ(small("red", 2).size(), QSize(200, 200));
}

TEST_F(PicturesTest, ItIsSofterByNight)
{
    EXPECT_EQ(small("red").pixelColor(50, 50).alpha(), 255);
    Theme::current().apply(ThemeName::Night);
    const int alpha = small("red").pixelColor(50, 50).alpha();
    EXPECT_GT(alpha, 100);
    EXPECT_LT(alpha, 200);
}

TEST_F(PicturesTest, WordsStandWhereThereIsNoPicture)
{
    const auto painted = [](const QString& id, const QString& words) {
        QImage image(120, 60, QImage::Format_RGB32);
        image.fill(tokens().ground);
        QPainter painter(&image);
        FigureView::paintSmall(painter, image.rect(), id, false, words);
        painter.end();
        return image;
    };
    const QImage nothing = painted("gone", {});
    EXPECT_NE(painted("gone", "Lie down"), nothing);
    EXPECT_NE(painted("gone", QString("Lie down and wait ").repeated(200)), nothing);
    EXPECT_EQ(painted("red", "Lie down"), painted("red", {}));
}

TEST_F(PicturesTest, TheLargeViewReadsItsPictureOnce)
{
    FigureView view;
    view.resize(300, 300);
    for (int i = 0; i < 4; ++i) {
        view.setPosture("red");
        view.setBreath(i / 4.0);
        EXPECT_EQ(view.grab().toImage().pixelColor(150, 150), Qt::red);
    }
    EXPECT_EQ(m_asked, 1);
}

} // namespace
} // namespace supine
