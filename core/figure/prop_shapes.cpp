#include "core/figure/prop_shapes.h"

#include <QString>

#include <functional>
#include <map>

namespace supine
{

namespace
{

Shape box(Role role, double left, double bottom, double right, double top, double corner)
{
    Shape shape{Shape::Kind::Polygon,
                role,
                Part::Room,
                {},
                {{left, bottom}, {right, bottom}, {right, top}, {left, top}}};
    shape.corner = corner;
    return shape;
}

Shape line(Role role, Point from, Point to, double radius)
{
    return {Shape::Kind::Chain, role, Part::Room, {{from, radius}, {to, radius}}, {}};
}

using Shapes = std::vector<Shape>;

/// All in a frame of the prop's own: its lower edge's middle at the origin.
Shapes floorMat(const Prop& p)
{
    if (p.height > 0)
        return {box(Role::Ground, -p.width / 2, 0, p.width / 2, p.height, 7)};
    return {box(Role::Floor, -p.width / 2, -2.4, p.width / 2, 0, 1.2)};
}
Shapes wall(const Prop& p)
{
    return {box(Role::PropFar, 0, -2.4, 4, p.height, 1.4)};
}
Shapes chair(const Prop& p)
{
    const double half = p.width / 2;
    const double back = half - 3;
    return {line(Role::PropFar, {-half + 6, p.height - 4}, {-half + 5, 2}, 1.9),
            line(Role::PropFar, {back, p.height + 40}, {back - 1, 2}, 1.9),
            box(Role::Prop, back - 3, p.height + 12, back + 2.5, p.height + 42, 2.5),
            box(Role::Prop, -half, p.height - 5, half, p.height, 2.4)};
}
Shapes sofa(const Prop& p)
{
    const double half = p.width / 2;
    return {box(Role::PropFar, half - 12, 5, half + 8, p.height + 42, 7),
            box(Role::PropFar, -half + 1, 5, half, p.height - 9, 3),
            box(Role::Prop, -half, p.height - 14, half - 9, p.height, 5),
            line(Role::PropFar, {-half + 7, 4}, {-half + 7, 1.6}, 1.6),
            line(Role::PropFar, {half - 2, 4}, {half - 2, 1.6}, 1.6)};
}
Shapes pillow(const Prop& p)
{
    const double half = p.width / 2;
    Shape shape{Shape::Kind::Outline,
                Role::Prop,
                Part::Room,
                {},
                {{-half, p.height * 0.5},
                 {-half * 0.86, p.height * 0.92},
                 {-half * 0.4, p.height},
                 {half * 0.4, p.height},
                 {half * 0.86, p.height * 0.92},
                 {half, p.height * 0.5},
                 {half * 0.86, p.height * 0.08},
                 {half * 0.4, 0},
                 {-half * 0.4, 0},
                 {-half * 0.86, p.height * 0.08}}};
    return {shape};
}
Shapes bar(const Prop& p)
{
    const double half = p.width / 2;
    if (half < 5)
        return {line(Role::PropFar, {9, 2}, {9, -p.at.y}, 2.2),
                line(Role::PropFar, {0, 0}, {9, 0}, 1.6),
                {Shape::Kind::Chain, Role::Prop, Part::Room, {{{0, 0}, 2.2}}, {}}};
    return {line(Role::PropFar, {-half, 3}, {-half, -p.at.y + 2}, 2.4),
            line(Role::PropFar, {half, 3}, {half, -p.at.y + 2}, 2.4),
            line(Role::Prop, {-half, 0}, {half, 0}, 1.9)};
}
Shapes stool(const Prop& p)
{
    const double half = p.width / 2;
    return {line(Role::PropFar, {-half + 5, p.height - 3}, {-half + 2.5, 1.7}, 1.7),
            line(Role::PropFar, {half - 5, p.height - 3}, {half - 2.5, 1.7}, 1.7),
            box(Role::Prop, -half, p.height - 4.5, half, p.height, 2)};
}
Shapes roller(const Prop& p)
{
    const double r = p.height / 2;
    return {{Shape::Kind::Chain, Role::Prop, Part::Room, {{{0, r}, r}}, {}},
            {Shape::Kind::Chain, Role::PropFar, Part::Room, {{{0, r}, r * 0.42}}, {}}};
}
Shapes bench(const Prop& p)
{
    const double half = p.width / 2;
    const Point down = direction(-90 - p.angle);
    const auto leg = [&](double x) {
        const double above = p.at.y + std::sin(p.angle / degreesPerRadian) * x;
        const Point top{x, p.height - 4};
        return line(Role::PropFar, top, top + down * (above + p.height - 6), 2);
    };
    return {leg(-half + 20), leg(half - 34), box(Role::Prop, -half, p.height - 5, half, p.height, 2.4)};
}
Shapes bed(const Prop& p)
{
    const double head = -p.width / 2;
    return {box(Role::Ground, head, 0, p.width / 2, p.height, 7),
            box(Role::PropFar, head - 5, -2, head + 1, p.height + 2, 2.5)};
}
Shapes cup(const Prop& p)
{
    const double half = p.width / 2;
    Shape body{Shape::Kind::Polygon,
               Role::Prop,
               Part::Room,
               {},
               {{-half * 0.8, -p.height / 2},
                {half * 0.8, -p.height / 2},
                {half, p.height / 2},
                {-half, p.height / 2}}};
    body.corner = 1.2;
    return {body};
}

using Maker = std::function<Shapes(const Prop&)>;

const std::map<QString, Maker>& makers()
{
    static const std::map<QString, Maker> table{
        {"mat", floorMat},  {"wall", wall},      {"chair", chair}, {"sofa", sofa},
        {"pillow", pillow}, {"cushion", pillow}, {"bar", bar},     {"stool", stool},
        {"bench", bench},   {"roller", roller},  {"bed", bed},     {"cup", cup},
    };
    return table;
}

Shapes placed(const Prop& prop)
{
    Shapes shapes = makers().at(prop.kind)(prop);
    const Point along = direction(prop.angle);
    const auto place = [&](Point p) {
        const double x = prop.flipped ? -p.x : p.x;
        return prop.at + along * x + quarterTurn(along) * p.y;
    };
    for (Shape& shape : shapes) {
        shape.opacity = prop.opacity;
        for (Disc& disc : shape.discs)
            disc.centre = place(disc.centre);
        for (Point& point : shape.points)
            point = place(point);
    }
    return shapes;
}

} // namespace

std::vector<Shape> propShapes(const Posture& posture, Depth depth)
{
    Shapes all;
    for (const Prop& prop : posture.props) {
        if (prop.depth != depth)
            continue;
        for (Shape& shape : placed(prop))
            all.push_back(std::move(shape));
    }
    return all;
}

} // namespace supine
