#include "app/figure/figure_painter.h"
#include "app/figure/shape_path.h"
#include "app/theme/figure_look.h"
#include "core/figure/attention.h"
#include "core/figure/pose_shapes.h"
#include "core/figure/posture_library.h"
#include "tests/support/places.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

const PostureLibrary& shipped()
{
    static const auto library = PostureLibrary::load(inSource("/resources/catalogue"));
    return *library;
}

/// The share of the picture that is painted.
double inked(const QImage& image)
{
    int painted = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            painted += qAlpha(image.pixel(x, y)) > 128;
    }
    return double(painted) / (image.width() * image.height());
}

TEST(FigurePainter, EveryPostureShowsEvenAsASmallThumbnail)
{
    for (const QString& id : shipped().ids()) {
        const QPixmap pixmap =
            figureThumbnail(*shipped().posture(id), false, {48, 32}, 1, tokensOf(ThemeName::Night));
        EXPECT_EQ(pixmap.size(), QSize(48, 32));
        EXPECT_GT(inked(pixmap.toImage()), 0.04) << qPrintable(id);
    }
}

TEST(FigurePainter, TheSecondThumbnailIsTheFirst)
{
    const Posture& posture = *shipped().posture("bridge");
    const QPixmap first = figureThumbnail(posture, false, {96, 64}, 2, tokensOf(ThemeName::Day));
    EXPECT_EQ(first.cacheKey(),
              figureThumbnail(posture, false, {96, 64}, 2, tokensOf(ThemeName::Day)).cacheKey());
    EXPECT_NE(first.cacheKey(),
              figureThumbnail(posture, true, {96, 64}, 2, tokensOf(ThemeName::Day)).cacheKey());
    EXPECT_NE(first.cacheKey(),
              figureThumbnail(posture, false, {96, 64}, 2, tokensOf(ThemeName::Night)).cacheKey());
    EXPECT_EQ(first.size(), QSize(192, 128));
}

TEST(FigurePainter, AChoiceOfColoursIsAnotherPicture)
{
    const Posture& posture = *shipped().posture("cow");
    const auto picture = [&](const FigureLook& look) {
        return figureThumbnail(posture, false, {96, 64}, 1, dressed(ThemeName::Day, look)).toImage();
    };
    const QImage own = picture({});
    EXPECT_NE(picture({2, 0, 0, true}), own);
    EXPECT_NE(picture({0, 3, 0, true}), own);
    EXPECT_NE(picture({0, 0, 4, true}), own);
    EXPECT_LT(inked(picture({0, 0, 0, false})), inked(own)) << "without the knot";
}

TEST(FigurePainter, ThePlaceAttendedToGlowsFromFaceToFeet)
{
    const Sketch scan({shipped().posture("body_scan")});
    const Sketch rest({shipped().posture("savasana")});
    double last = -1e9;
    for (int place = 0; place < attentionPlaces; ++place) {
        double middle = 0;
        int count = 0;
        for (const Shape& shape : scan.at(0, place).shapes) {
            if (shape.role != Role::Glow)
                continue;
            middle += boundsOf(shape).center().x();
            ++count;
        }
        ASSERT_GT(count, 0) << place;
        if (place != 3) { // arms and hands lie beside
            EXPECT_GT(middle / count, last) << place;
        }
        last = place == 3 ? last : middle / count;
        EXPECT_EQ(rest.at(0, place).shapes.size(), rest.at(0).shapes.size())
            << "only where attention is asked";
    }
    EXPECT_EQ(scan.at(0).shapes.size(), scan.at(0, attentionPlaces).shapes.size());
}

TEST(FigurePainter, StaysInsideItsBox)
{
    for (const QString& id : shipped().ids()) {
        QImage image(400, 300, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintFigure(painter, QRectF(100, 75, 200, 150), draw(*shipped().posture(id), 1),
                    tokensOf(ThemeName::Night));
        painter.end();
        for (int x = 0; x < image.width(); ++x) {
            EXPECT_EQ(qAlpha(image.pixel(x, 73)), 0) << qPrintable(id);
            EXPECT_EQ(qAlpha(image.pixel(x, 226)), 0) << qPrintable(id);
        }
    }
}

TEST(FigurePainter, AChainIsFilledWithoutGaps)
{
    Shape limb;
    for (int i = 0; i <= 12; ++i)
        limb.discs.push_back({{i * 3.0, i * i * 0.02}, 8 - i * 0.3});
    const QPainterPath path = pathOf(limb);
    for (const Disc& disc : limb.discs)
        EXPECT_TRUE(path.contains(QPointF(disc.centre.x, disc.centre.y)));
    for (double x = 0; x < 36; x += 0.25)
        EXPECT_TRUE(path.contains(QPointF(x, x * x / 9 * 0.02 + 3))) << x;
}

} // namespace
} // namespace supine
