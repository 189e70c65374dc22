#pragma once

#include "app/trends/chart_scale.h"
#include "core/trends/dated_event.h"
#include "core/trends/periods.h"

#include <QRectF>

#include <functional>
#include <vector>

namespace supine
{

/// What a chart shows: data, no pixels.
struct ChartData {
    Night from;
    Night to;                            ///< both ends included
    std::vector<Series> series;          ///< each from `from` to `to`
    std::vector<bool> practised;         ///< by night; empty: unknown
    std::vector<DatedEvent> events = {}; ///< by night
};

/// How much room text needs around and within the chart.
struct ChartMetrics {
    double lineHeight;
    double valueWidth; ///< of the widest value beside the grid
    double dateWidth;  ///< of the widest date below it
    std::function<double(const QString&)> widthOf = [](const QString& text) {
        return 8.0 * double(text.size());
    };
};

/// Where everything of a chart goes. Time runs from left to right in every language. Pure: the same data and
/// metrics give the same places, and a night without a value has none. Over many nights the dots are middle
/// values of weeks or months, with their range.
struct ChartGeometry {
    struct Dot {
        QPointF at;
        Night night; ///< the first of its week or month
        double top;  ///< of the range; the dot itself for a night
        double bottom;
    };
    using Line = std::vector<QPointF>; ///< unbroken; a single point is a night alone between gaps
    struct Trace {
        MeasureId measure;
        bool rightScale;
        std::vector<Dot> dots;
        std::vector<Line> lines; ///< the seven-night mean, or the middle values; broken at gaps
    };
    struct Grid {
        double y;
        int value;
    };
    struct Tick {
        double x;
        Night night;
        bool longDate; ///< month and year rather than day and month
    };
    struct Mark {
        QRectF at;
        double share; ///< of the nights: 1 practised, 0 not
    };
    struct Flag {
        double x;
        double top; ///< where its line begins: beside its name, or below the names it would cross
        QRectF label;
        QString text;
        Night night;
    };
    /// A night, week or month that can be chosen.
    struct Stop {
        Night from;
        Night to;
        double x;
    };

    QRectF plot;
    Period period = Period::Night;
    double step = 0; ///< from night to night
    double dotSize = 0;
    ChartScale leftScale;
    ChartScale rightScale;
    std::vector<Grid> leftGrid;
    std::vector<Grid> rightGrid; ///< empty without a measure on the right-hand scale
    std::vector<Tick> ticks;
    std::vector<Trace> traces;
    std::vector<Mark> marks;
    std::vector<Flag> flags; ///< dated events within the range
    std::vector<Stop> stops; ///< in order
    Night from = *Night::from(QDate(2000, 1, 1));
    Night to = from;

    [[nodiscard]] double xOf(Night night) const;
    /// The night nearest to `x`, or the first of the week or month there.
    [[nodiscard]] Night nightAt(double x) const;
    /// Which of the stops a night belongs to.
    [[nodiscard]] size_t stopOf(Night night) const;
};

[[nodiscard]] ChartGeometry layOutChart(const ChartData& data, const QRectF& area,
                                        const ChartMetrics& metrics);

} // namespace supine
