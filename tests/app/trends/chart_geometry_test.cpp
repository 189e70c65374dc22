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
const ChartMetrics metrics{.lineHeight = 20, .valueWidth = 18, .dateWidth = 60};

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

TEST(ChartGeometry, ASecondScaleIsReadOnTheRightAndHasItsOwnGrid)
{
    ChartData both = diary({});
    both.series.push_back(diary({}, quality).series.front());
    const ChartGeometry chart = layOutChart(both, area, metrics);
    EXPECT_FALSE(chart.traces[0].rightScale);
    EXPECT_TRUE(chart.traces[1].rightScale);
    ASSERT_EQ(chart.rightGrid.size(), 5u);
    EXPECT_EQ(chart.rightGrid.front().value, 1);
    EXPECT_NEAR(chart.traces[1].dots[4].at.y(), chart.plot.top(), 1e-9) << "5 of 5 stands at the top";
    EXPECT_TRUE(layOutChart(diary({}), area, metrics).rightGrid.empty());
}

TEST(ChartGeometry, AMeasureAloneHasItsOwnScaleOnTheLeft)
{
    const ChartGeometry chart = layOutChart(diary({}, quality), area, metrics);
    EXPECT_TRUE(chart.rightGrid.empty());
    EXPECT_EQ(chart.leftGrid.front().value, 1);
    EXPECT_NEAR(chart.traces[0].dots[4].at.y(), chart.plot.top(), 1e-9);
}

TEST(ChartGeometry, AThirdScaleIsNeverNeeded)
{
    const MeasureId minutes{QStringLiteral("tst_min")};
    const MeasureId pain{QStringLiteral("pain_evening")};
    EXPECT_TRUE(fitsBeside({stiffness}, quality));
    EXPECT_TRUE(fitsBeside({stiffness, quality}, pain));
    EXPECT_FALSE(fitsBeside({stiffness, quality}, minutes));
    EXPECT_TRUE(fitsBeside({minutes}, MeasureId(QStringLiteral("sol_min"))));
}

TEST(ChartGeometry, AScaleHoldsAllItsValues)
{
    for (const Quantity& quantity : quantities()) {
        for (const double value : {0.0, 7.0, 119.0, 1439.0, -9.0}) {
            if (value < std::min(0, quantity.min) || value > quantity.max)
                continue;
            const Series series{quantity.id, first, {value}, {std::nullopt}};
            const ChartScale scale = scaleFor({&series});
            EXPECT_LT(scale.min, scale.max);
            EXPECT_EQ((scale.max - scale.min) % scale.step, 0) << qPrintable(quantity.id.text());
            if (value >= quantity.min) {
                EXPECT_LE(scale.min, value) << qPrintable(quantity.id.text());
                EXPECT_GE(scale.max, value) << qPrintable(quantity.id.text());
            }
        }
    }
}

TEST(ChartGeometry, AYearIsDrawnInWeeksWithTheirMiddleAndRange)
{
    std::vector<NightRecord> records;
    for (int i = 0; i < 365; ++i)
        if (i < 100 || i >= 121)
            records.push_back(test::nightWith(first.plusDays(i), {{"stiffness_morning", 2 + i % 7}}));
    const Night last = first.plusDays(364);
    const ChartData data{
        first, last, {buildSeries(records, stiffness, first, last)}, std::vector<bool>(365, true)};
    const ChartGeometry chart = layOutChart(data, area, metrics);
    EXPECT_EQ(chart.period, Period::Week);
    EXPECT_EQ(chart.stops.size(), 53u);
    EXPECT_EQ(chart.traces[0].lines.size(), 2u) << "two weeks without a night break the line";
    const auto& dot = chart.traces[0].dots[1];
    EXPECT_LT(dot.top, dot.at.y());
    EXPECT_GT(dot.bottom, dot.at.y());
    EXPECT_EQ(dot.night.date().dayOfWeek(), 1);
    for (const auto& stop : chart.stops)
        EXPECT_EQ(chart.nightAt(stop.x), stop.from);
}

TEST(ChartGeometry, NamesOfEventsKeepApartAndWithinTheChart)
{
    ChartData data = diary({});
    for (const int i : {0, 1, 2, 3, 4, 20, 38, 39})
        data.events.push_back({QString::number(i), first.plusDays(i), QStringLiteral("New mattress")});
    data.events.push_back({QStringLiteral("late"), first.plusDays(60), QStringLiteral("After the range")});
    const ChartGeometry chart = layOutChart(data, area, metrics);
    ASSERT_EQ(chart.flags.size(), 8u);
    for (const auto& flag : chart.flags)
        for (const auto& other : chart.flags)
            EXPECT_FALSE(other.label.left() < flag.x && flag.x < other.label.right() &&
                         other.label.bottom() > flag.top)
                << "no line goes through a name";
    for (const auto& flag : chart.flags) {
        EXPECT_NEAR(flag.x, chart.xOf(flag.night), 1e-9);
        if (flag.text.isEmpty())
            continue;
        EXPECT_LE(flag.label.bottom(), chart.plot.top());
        EXPECT_TRUE(area.adjusted(-1, 0, 1, 0).contains(flag.label));
        for (const auto& other : chart.flags)
            EXPECT_TRUE(&flag == &other || !flag.label.intersects(other.label));
    }
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
