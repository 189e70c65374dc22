#include "app/figure/figure_painter.h"
#include "app/figure/figure_view.h"
#include "app/theme/theme.h"
#include "core/figure/pose_shapes.h"
#include "core/figure/posture_library.h"
#include "tests/support/places.h"

#include <QCoreApplication>
#include <QImage>
#include <QPaintEvent>
#include <QPainter>

#include <gtest/gtest.h>

namespace supine
{
namespace
{

/// Counts what is painted.
class CountingView : public FigureView
{
public:
    int paints = 0;
    QRect last;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        ++paints;
        last = event->rect();
        FigureView::paintEvent(event);
    }
};

class FigureViewTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        static const auto library = PostureLibrary::load(inSource("/resources/catalogue"));
        ASSERT_TRUE(library);
        FigureView::setLibrary(&*library);
        m_view.resize(400, 240);
    }
    void TearDown() override { FigureView::setLibrary(nullptr); }

    void show()
    {
        m_view.show();
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents();
    }
    CountingView m_view;
};

TEST_F(FigureViewTest, ShowsThePostureItWasGiven)
{
    m_view.setPosture("bridge");
    EXPECT_EQ(m_view.postureId(), "bridge");
    m_view.setPosture("no_such_posture");
    EXPECT_EQ(m_view.postureId(), QString());
}

TEST_F(FigureViewTest, MovesOnlyWhenVisible)
{
    m_view.setPosture("bridge");
    m_view.setPosture("savasana");
    EXPECT_FALSE(m_view.isMoving());
    show();
    m_view.setPosture("bridge");
    EXPECT_TRUE(m_view.isMoving());
    m_view.hide();
    EXPECT_FALSE(m_view.isMoving());
}

TEST_F(FigureViewTest, PaintsNothingWhileNothingMoves)
{
    m_view.setPosture("savasana");
    show();
    const int before = m_view.paints;
    EXPECT_GT(before, 0);
    m_view.setPosture("savasana");
    m_view.setBreath(0);
    m_view.setDimmed(false);
    settle();
    EXPECT_EQ(m_view.paints, before);
    m_view.setBreath(0.5);
    settle();
    EXPECT_GT(m_view.paints, before);
}

TEST_F(FigureViewTest, ABreathTooShallowToBeSeenPaintsNothing)
{
    m_view.setPosture("savasana");
    show();
    m_view.setBreath(0.5);
    settle();
    const int before = m_view.paints;
    m_view.setBreath(0.5001);
    settle();
    EXPECT_EQ(m_view.paints, before);
    for (int thousandth = 500; thousandth <= 1000; ++thousandth) {
        m_view.setBreath(thousandth / 1000.0);
        settle();
    }
    EXPECT_GT(m_view.paints, before + 4) << "slow breaths add up";
    EXPECT_LT(m_view.paints, before + 50);
}

TEST_F(FigureViewTest, ABreathRepaintsOnlyTheTrunk)
{
    m_view.setPosture("savasana");
    show();
    m_view.setBreath(0.6);
    settle();
    EXPECT_LT(m_view.last.width(), m_view.width() / 2);
    EXPECT_LT(m_view.last.height(), m_view.height() / 3);
}

TEST_F(FigureViewTest, WhatABreathLeavesOnTheScreenIsTheWholePicture)
{
    for (const char* id : {"savasana", "cat", "child"}) {
        m_view.setPosture(id);
        m_view.setBreath(0);
        const auto drawn = [this] {
            QImage image(m_view.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            m_view.render(&image, {}, {}, {});
            return image;
        };
        const QImage before = drawn();
        m_view.setBreath(0.7);
        const QImage layered = drawn();
        QImage whole(m_view.size(), QImage::Format_ARGB32_Premultiplied);
        whole.fill(Qt::transparent);
        QPainter painter(&whole);
        paintFigure(painter, m_view.rect(), draw(*FigureView::library()->posture(id), 0.7), tokens());
        painter.end();
        EXPECT_NE(before, layered) << id;
        int differ = 0;
        for (int y = 0; y < whole.height(); ++y)
            for (int x = 0; x < whole.width(); ++x)
                differ += std::abs(qRed(whole.pixel(x, y)) - qRed(layered.pixel(x, y))) > 8;
        EXPECT_LT(differ, 20) << id;
    }
}

TEST_F(FigureViewTest, APoseWithoutAFigureShowsItsStepsInWords)
{
    m_view.setPosture("no_such_posture");
    show();
    const QImage empty = m_view.grab().toImage();
    m_view.setWords({"Lie down.", "Stay."});
    settle();
    EXPECT_NE(m_view.grab().toImage(), empty);
    m_view.setPosture("bridge");
    const QImage figure = m_view.grab().toImage();
    m_view.setWords({});
    EXPECT_EQ(m_view.grab().toImage(), figure);
}

TEST_F(FigureViewTest, ReducedMotionDoesNotBreathe)
{
    m_view.setPosture("savasana");
    m_view.setReducedMotion(true);
    show();
    const int before = m_view.paints;
    m_view.setBreath(1);
    settle();
    EXPECT_EQ(m_view.paints, before);
}

TEST_F(FigureViewTest, TheOtherSideLooksDifferent)
{
    m_view.setPosture("supine_twist");
    const QImage right = m_view.grab().toImage();
    m_view.setPosture("supine_twist", true);
    EXPECT_NE(m_view.grab().toImage(), right);
}

TEST_F(FigureViewTest, ADimmedFigureIsTheFigureDimmedAsOne)
{
    m_view.setPosture("bridge");
    show();
    const auto drawn = [&] {
        QImage image(m_view.size(), QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        m_view.render(&image, {}, {}, {});
        return image;
    };
    const QImage full = drawn();
    m_view.setDimmed(true);
    settle();
    const QImage dimmed = drawn();
    double share = 0;
    for (int y = 0; y < full.height(); ++y)
        for (int x = 0; x < full.width(); ++x)
            if (qRed(full.pixel(x, y)) > 200)
                share = double(qRed(dimmed.pixel(x, y))) / qRed(full.pixel(x, y));
    ASSERT_GT(share, 0);
    for (int y = 0; y < full.height(); ++y)
        for (int x = 0; x < full.width(); ++x)
            ASSERT_NEAR(qRed(dimmed.pixel(x, y)), share * qRed(full.pixel(x, y)), 3) << x << ' ' << y;
}

} // namespace
} // namespace supine
