#include "app/theme/theme.h"
#include "app/trends/chart_view.h"

#include <QCoreApplication>
#include <QImage>
#include <QMouseEvent>

namespace supine
{
namespace
{

ChartData nightsOf(int count, int least)
{
    const Night last = *Night::parse(QStringLiteral("2026-11-01"));
    const Night first = last.plusDays(1 - count);
    Series series{MeasureId(QStringLiteral("stiffness_morning")), first, {}, {}};
    for (int i = 0; i < count; ++i) {
        series.values.emplace_back(least + i % 5);
        series.mean7.emplace_back(least + 2);
    }
    return {first, last, {series}, std::vector<bool>(size_t(count), true), {}};
}

class ChartViewTest : public testing::Test
{
protected:
    ChartViewTest() { arrange(m_view); }
    ~ChartViewTest() override { Theme::current().apply(ThemeName::Night); }

    void arrange(ChartView& view) const
    {
        view.setLayoutDirection(m_direction);
        view.setFont(m_font);
        view.resize(m_size);
        view.show(m_data);
    }
    static QImage pictureOf(ChartView& view) { return view.grab().toImage(); }
    /// What the view kept is what one painted for the first time looks like.
    void expectFresh(const char* after)
    {
        ChartView fresh;
        arrange(fresh);
        EXPECT_EQ(pictureOf(m_view), pictureOf(fresh)) << after;
    }

    ChartData m_data = nightsOf(30, 1);
    QSize m_size{600, 300};
    QFont m_font;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
    ChartView m_view;
};

TEST_F(ChartViewTest, WhatItKeepsFollowsEverythingItWasPaintedFrom)
{
    QList<QImage> seen{pictureOf(m_view)};
    const auto change = [&](const char* what) {
        arrange(m_view);
        expectFresh(what);
        const QImage picture = pictureOf(m_view);
        EXPECT_FALSE(seen.contains(picture)) << what << " changes nothing";
        seen.append(picture);
    };
    m_data = nightsOf(30, 4);
    change("other nights");
    m_data = nightsOf(700, 2);
    change("a longer range");
    m_size = QSize(500, 260);
    change("another size");
    m_font.setPointSizeF(m_font.pointSizeF() * 1.5);
    change("another font");
    Theme::current().apply(ThemeName::Day);
    change("another theme");
}

TEST_F(ChartViewTest, AChosenNightShowsAndLeavesNoTrace)
{
    const QImage before = pictureOf(m_view);
    QMouseEvent there(QEvent::MouseMove, QPointF(300, 150), m_view.mapToGlobal(QPointF(300, 150)),
                      Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_view, &there);
    EXPECT_TRUE(m_view.chosen());
    EXPECT_NE(pictureOf(m_view), before);
    QEvent gone(QEvent::Leave);
    QCoreApplication::sendEvent(&m_view, &gone);
    EXPECT_EQ(pictureOf(m_view), before);
}

} // namespace
} // namespace supine
