#include "app/trends/chart_geometry.h"
#include "tests/support/nights.h"

#include <gtest/gtest.h>
#include <set>

namespace supine
{
namespace
{

const Night first = test::nightOf("2026-10-01");
const MeasureId stiffness{QStringLiteral("stiffness_morning")};
const MeasureId quality{QStringLiteral("sleep_quality")};
const QRectF area(0, 0, 800, 300);
const ChartMetrics metrics{20, 18, 60};

/// Forty nights, of which the named ones were not logged.
ChartData diary(const std::set<int>& gaps, const MeasureId& measure = stiffness)
{
    std::vector<NightRecord> records;
    for (int i = 0; i < 40; ++i)
        if (!gaps.contains(i))
            records.push_back(test::nightWith(first.plusDays(i),
                                              {{"stiffness_morning", i % 4}, {"sleep_quality", 1 + i % 5}}));
    const Night last = first.plusDays(39);
    return {first, last, {buildSeries(records, measure, first, last)}, std::vector<bool>(40, true)};
}

TEST(ChartGeometry, TheLineOf40NightsWithThreeGapsIsBrokenThreeTimes)
{
    const ChartGeometry chart = layOutChart(diary({9, 20, 21, 33}), area, metrics);
    ASSERT_EQ(chart.traces.size(), 1u);
    EXPECT_EQ(chart.traces[0].lines.size(), 4u);
    EXPECT_EQ(chart.traces[0].dots.size(), 36u);
}

TEST(ChartGeometry, ANightWithoutAValueHasNoDotAndNoZero)
{
    const ChartGeometry chart = layOutChart(diary({9, 20, 21, 33}), area, metrics);
    for (const auto& dot : chart.traces[0].dots)
        EXPECT_FALSE((std::set<qint64>{9, 20, 21, 33}.contains(first.daysTo(dot.night))));
    const auto empty =
        layOutChart({first, first.plusDays(29), {buildSeries({}, stiffness, first, first.plusDays(29))}, {}},
                    area, metrics);
    EXPECT_TRUE(empty.traces[0].dots.empty());
    EXPECT_TRUE(empty.traces[0].lines.empty());
}

TEST(ChartGeometry, HigherRatingsStandHigherWithinThePlot)
{
    const ChartGeometry chart = layOutChart(diary({}), area, metrics);
    EXPECT_NEAR(chart.traces[0].dots[0].at.y(), chart.plot.bottom(), 1e-9) << "0 stands on the ground";
    EXPECT_LT(chart.traces[0].dots[3].at.y(), chart.traces[0].dots[2].at.y());
    for (const auto& line : chart.traces[0].lines)
        for (const QPointF& point : line)
            EXPECT_TRUE(chart.plot.adjusted(-1, -1, 1, 1).contains(point));
}

TEST(ChartGeometry, ASmallerScaleIsReadOnTheRightAndHasItsOwnGrid)
{
    const ChartGeometry chart = layOutChart(diary({}, quality), area, metrics);
    EXPECT_TRUE(chart.traces[0].rightScale);
    ASSERT_EQ(chart.rightGrid.size(), 5u);
    EXPECT_EQ(chart.rightGrid.front().value, 1);
    EXPECT_NEAR(chart.traces[0].dots[4].at.y(), chart.plot.top(), 1e-9) << "5 of 5 stands at the top";
    EXPECT_TRUE(layOutChart(diary({}), area, metrics).rightGrid.empty());
}

TEST(ChartGeometry, APlaceOnTheChartIsTheNightPaintedThere)
{
    const ChartGeometry chart = layOutChart(diary({}), area, metrics);
    for (int i = 0; i < 40; ++i)
        EXPECT_EQ(chart.nightAt(chart.xOf(first.plusDays(i))), first.plusDays(i));
    EXPECT_EQ(chart.nightAt(-500), first);
    EXPECT_EQ(chart.nightAt(5000), first.plusDays(39));
}

TEST(ChartGeometry, DatesNeverTouchAndTheLastNightIsNamed)
{
    for (const int nights : {1, 7, 30, 90, 130, 131, 365, 3650}) {
        const Night last = first.plusDays(nights - 1);
        const ChartGeometry chart =
            layOutChart({first, last, {}, std::vector<bool>(size_t(nights))}, area, metrics);
        std::set<double> places;
        for (const auto& tick : chart.ticks)
            places.insert(tick.x);
        ASSERT_FALSE(places.empty()) << nights;
        for (auto place = std::next(places.begin()); place != places.end(); ++place)
            EXPECT_GE(*place - *std::prev(place), metrics.dateWidth) << nights;
        if (nights <= 130) {
            EXPECT_EQ(chart.ticks.front().night, last);
        }
    }
}

TEST(ChartGeometry, ASingleNightStandsInTheMiddle)
{
    const auto series =
        buildSeries({test::nightWith(first, {{"stiffness_morning", 5}})}, stiffness, first, first);
    const ChartGeometry chart = layOutChart({first, first, {series}, {true}}, area, metrics);
    ASSERT_EQ(chart.traces[0].dots.size(), 1u);
    EXPECT_NEAR(chart.traces[0].dots[0].at.x(), chart.plot.center().x(), 1e-9);
    EXPECT_EQ(chart.nightAt(chart.plot.left()), first);
}

} // namespace
} // namespace supine
