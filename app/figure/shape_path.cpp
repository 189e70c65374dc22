#include "app/figure/shape_path.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace supine
{

namespace
{

QPointF toQt(Point p)
{
    return {p.x, p.y};
}

constexpr int finest = 64;

/// The unit circle in `finest` steps, in the turning sense of the other pieces.
const std::array<Point, finest>& circle()
{
    static const std::array<Point, finest> points = [] {
        std::array<Point, finest> made;
        for (int i = 0; i < finest; ++i)
            made[size_t(i)] = direction(360.0 * i / finest);
        return made;
    }();
    return points;
}

/// As a polygon: Qt takes three times as long over an ellipse. On the largest screens its sides stray from
/// the circle by a quarter of a pixel.
void addDisc(QPainterPath& path, const Disc& disc)
{
    const size_t step = disc.radius > 4 ? 1 : 2;
    path.moveTo(toQt(disc.centre + circle()[0] * disc.radius));
    for (size_t i = step; i < finest; i += step)
        path.lineTo(toQt(disc.centre + circle()[i] * disc.radius));
    path.closeSubpath();
}

/// The four points where the outer tangents of two discs touch, in the turning sense of addEllipse.
void addTangents(QPainterPath& path, const Disc& a, const Disc& b)
{
    const Point way = b.centre - a.centre;
    const double distance = length(way);
    if (distance <= std::abs(a.radius - b.radius) + 1e-6)
        return;
    const double lean = std::acos((a.radius - b.radius) / distance) * degreesPerRadian;
    const Point left = direction(angleOf(way) + lean);
    const Point right = direction(angleOf(way) - lean);
    path.moveTo(toQt(a.centre + left * a.radius));
    path.lineTo(toQt(a.centre + right * a.radius));
    path.lineTo(toQt(b.centre + right * b.radius));
    path.lineTo(toQt(b.centre + left * b.radius));
    path.closeSubpath();
}

/// The cosine of the largest turn that an edge follows in a curve; beyond, it has a corner such as a knee.
constexpr double straight = 0.86;

/// Whether the chain runs on nearly straight through disc i.
bool runsStraight(const std::vector<Disc>& discs, size_t i)
{
    const Point in = discs[i].centre - discs[i - 1].centre;
    const Point out = discs[i + 1].centre - discs[i].centre;
    return in.x * out.x + in.y * out.y > straight * length(in) * length(out);
}

/// Appends a smooth curve through the points; the path is at the first one.
void addCurve(QPainterPath& path, const std::vector<Point>& points)
{
    const size_t last = points.size() - 1;
    for (size_t i = 0; i < last; ++i) {
        const Point& before = points[i > 0 ? i - 1 : 0];
        const Point& after = points[std::min(i + 2, last)];
        path.cubicTo(toQt(points[i] + (points[i + 1] - before) * (1.0 / 6)),
                     toQt(points[i + 1] - (after - points[i]) * (1.0 / 6)), toQt(points[i + 1]));
    }
}

/// One piece for the discs first..last, which run nearly straight: their edges left and right of the way.
void addRun(QPainterPath& path, const std::vector<Disc>& discs, size_t first, size_t last)
{
    std::vector<Point> left;
    std::vector<Point> right;
    for (size_t i = first; i <= last; ++i) {
        const Point way = discs[std::min(i + 1, last)].centre - discs[i > first ? i - 1 : i].centre;
        const Point side = quarterTurn(way) * (discs[i].radius / length(way));
        left.insert(left.begin(), discs[i].centre + side);
        right.push_back(discs[i].centre - side);
    }
    path.moveTo(toQt(right.front()));
    addCurve(path, right);
    path.lineTo(toQt(left.front()));
    addCurve(path, left);
    path.closeSubpath();
}

QPainterPath chainPath(const Shape& shape)
{
    const std::vector<Disc>& discs = shape.discs;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    size_t first = 0;
    for (size_t i = 0; i < discs.size(); ++i) {
        const bool end = i + 1 == discs.size();
        if (i > 0 && !end && runsStraight(discs, i))
            continue;
        if (!(end && shape.flatEnd))
            addDisc(path, discs[i]);
        if (i == first + 1)
            addTangents(path, discs[first], discs[i]);
        else if (i > first)
            addRun(path, discs, first, i);
        first = i;
    }
    return path;
}

/// A Catmull-Rom curve through the points.
QPainterPath smoothPath(const std::vector<Point>& points)
{
    QPainterPath path;
    const size_t count = points.size();
    if (count < 3)
        return path;
    path.moveTo(toQt(points[0]));
    for (size_t i = 0; i < count; ++i) {
        const Point& before = points[(i + count - 1) % count];
        const Point& from = points[i];
        const Point& to = points[(i + 1) % count];
        const Point& after = points[(i + 2) % count];
        path.cubicTo(toQt(from + (to - before) * (1.0 / 6)), toQt(to - (after - from) * (1.0 / 6)), toQt(to));
    }
    path.closeSubpath();
    path.setFillRule(Qt::WindingFill);
    return path;
}

QPainterPath polygonPath(const std::vector<Point>& points, double corner)
{
    QPainterPath path;
    const size_t count = points.size();
    if (corner <= 0) {
        QPolygonF polygon;
        polygon.reserve(qsizetype(count));
        for (const Point& point : points)
            polygon.append(toQt(point));
        path.addPolygon(polygon);
        path.closeSubpath();
        return path;
    }
    for (size_t i = 0; i < count; ++i) {
        const Point& here = points[i];
        const Point back = points[(i + count - 1) % count] - here;
        const Point on = points[(i + 1) % count] - here;
        const double cut = std::min({corner, length(back) / 2, length(on) / 2});
        const Point enter = here + back * (cut / std::max(length(back), 1e-9));
        const Point leave = here + on * (cut / std::max(length(on), 1e-9));
        if (i == 0)
            path.moveTo(toQt(enter));
        else
            path.lineTo(toQt(enter));
        path.quadTo(toQt(here), toQt(leave));
    }
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath pathOf(const Shape& shape)
{
    switch (shape.kind) {
    case Shape::Kind::Outline:
        return smoothPath(shape.points);
    case Shape::Kind::Polygon:
        return polygonPath(shape.points, shape.corner);
    case Shape::Kind::Chain:
        break;
    }
    return chainPath(shape);
}

} // namespace supine
