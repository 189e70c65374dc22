#pragma once

#include "core/trends/series.h"

#include <QRectF>

#include <vector>

namespace supine
{

/// What a chart shows: data, no pixels.
struct ChartData {
    Night from;
    Night to;                    ///< both ends included
    std::vector<Series> series;  ///< each from `from` to `to`
    std::vector<bool> practised; ///< by night; empty: unknown
};

/// How much room text needs around and within the chart.
struct ChartMetrics {
    double lineHeight;
    double valueWidth; ///< of the widest value beside the grid
    double dateWidth;  ///< of the widest date below it
};

/// Where everything of a chart goes. Time runs from left to right in every
/// language. Pure: the same data and metrics give the same places, and a night
/// without a value has none.
struct ChartGeometry {
    struct Dot {
        QPointF at;
        Night night;
    };
    using Line = std::vector<QPointF>; ///< unbroken; a single point is a night
                                       ///< alone between gaps
    struct Trace {
        MeasureId measure;
        bool rightScale; ///< rated 1–5: read on the right-hand scale
        std::vector<Dot> dots;
        std::vector<Line> lines; ///< the seven-night mean, broken at gaps
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
        bool practised;
    };

    QRectF plot;
    double step = 0; ///< from night to night
    double dotSize = 0;
    std::vector<Grid> leftGrid;
    std::vector<Grid> rightGrid; ///< empty without a measure on the right-hand scale
    std::vector<Tick> ticks;
    std::vector<Trace> traces;
    std::vector<Mark> marks;
    Night from;
    Night to;

    [[nodiscard]] double xOf(Night night) const;
    /// The night nearest to `x`.
    [[nodiscard]] Night nightAt(double x) const;
};

/// True for a measure that is not rated 0–10 and therefore has its scale on the
/// right.
[[nodiscard]] bool onRightScale(const MeasureId& measure);

[[nodiscard]] ChartGeometry layOutChart(const ChartData& data, const QRectF& area,
                                        const ChartMetrics& metrics);

} // namespace supine
