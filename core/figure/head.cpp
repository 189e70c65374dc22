#include "core/figure/head.h"

#include "core/figure/body_parts.h"

namespace supine
{

namespace
{

/// Points of a head looking to +x with its crown at +y, the middle of the skull at the origin.
using Sketch = std::vector<Point>;

const Sketch profile{{-1, 11.3},   {4.2, 10.5},  {7.9, 7.6},  {9.2, 3.8},  {8.9, 1.2},  {10, -1.2},
                     {11.1, -2.9}, {9.7, -4},    {9.5, -5.4}, {9.7, -6.6}, {9.1, -7.8}, {9, -9.4},
                     {7.5, -11.3}, {4.4, -11.2}, {0.6, -9.2}, {-3, -8.2},  {-6.6, -7},  {-9.4, -3.2},
                     {-10.3, 1.6}, {-9, 6.6},    {-5.8, 9.9}};
const Sketch profileHair{{7.6, 7.2},   {6.6, 9.8},  {2.4, 11.9}, {-2.6, 12.1}, {-7.2, 10},   {-10.5, 5.8},
                         {-11.3, 0.8}, {-10.2, -4}, {-7.6, -8},  {-5.4, -7.6}, {-3.8, -4.6}, {-2.6, -1.2},
                         {-1.2, 1.8},  {1.2, 3},    {2.6, 5.2},  {5, 6.4}};
const Sketch frontFace{{0, 11.4},  {4.6, 10.6},  {8, 7.6},     {9.2, 3},      {8.9, -1.6},
                       {7.6, -6},  {4.8, -9.8},  {1.8, -11.5}, {-1.8, -11.5}, {-4.8, -9.8},
                       {-7.6, -6}, {-8.9, -1.6}, {-9.2, 3},    {-8, 7.6},     {-4.6, 10.6}};
const Sketch frontHair{{9.6, 0.6}, {9.9, 5},  {8, 9.4},    {4.4, 12},   {0, 12.6},   {-4.4, 12},
                       {-8, 9.4},  {-9.9, 5}, {-9.6, 0.6}, {-8.6, 2.2}, {-7.6, 5.4}, {-5, 7.8},
                       {0, 8.4},   {5, 7.8},  {7.6, 5.4},  {8.6, 2.2}};

struct Placing {
    Point at;
    Point face; ///< unit vectors of the picture for the sketch's x and y
    Point crown;
    [[nodiscard]] Point operator()(Point p) const { return at + face * p.x + crown * p.y; }
};

Placing placingOf(const Stance& s, const Joints& joints)
{
    const Point crown = direction(joints.headAngle);
    const Point face = s.head == Aspect::Profile ? frontOf(joints.headAngle, s.front) : quarterTurn(crown);
    return {joints.head, face, crown};
}

std::vector<Point> placed(const Placing& placing, const Sketch& sketch)
{
    std::vector<Point> points;
    points.reserve(sketch.size());
    for (const Point& p : sketch)
        points.push_back(placing(p));
    return points;
}

Shape outline(Role role, std::vector<Point> points)
{
    Shape shape{Shape::Kind::Outline, role, Part::Head, {}, std::move(points)};
    return shape;
}

Shape stroke(const Placing& placing, const Sketch& sketch, double radius, Role role = Role::Face)
{
    Shape shape{Shape::Kind::Chain, role, Part::Head};
    for (const Point& p : sketch)
        shape.discs.push_back({placing(p), radius});
    return shape;
}

std::vector<Shape> profileShapes(const Placing& placing)
{
    return {
        stroke(placing, {{-3.4, 11.6}, {-3.8, 13}}, 4, Role::Knot),
        outline(Role::Skin, placed(placing, profile)),
        outline(Role::Hair, placed(placing, profileHair)),
        stroke(placing, {{-1.2, -1.2}, {-0.8, -2.8}}, 1.7, Role::SkinFar),
        stroke(placing, {{4.2, 0.2}, {5.2, -0.5}, {6.4, -0.6}, {7.5, -0.1}}, 0.42),
        stroke(placing, {{6.8, -6.5}, {8, -6.3}, {9.1, -5.9}}, 0.38),
    };
}

/// Eyes that look, quietly: a dark round under each lid.
void openEyes(std::vector<Shape>& shapes, const Placing& placing, double d)
{
    for (const double x : {-4.0, 4.0})
        shapes.push_back(stroke(placing, {{x + d, -0.9}, {x + d, -0.5}}, 0.85));
}

std::vector<Shape> frontShapes(const Placing& placing, double turn, bool eyesOpen)
{
    const double d = turn * 4.5;
    const double nearWidth = 1 - 0.35 * turn;
    const double farWidth = 1 + 0.35 * turn;
    const double lid = eyesOpen ? 0.7 : -1; // where the middle of its line is
    const auto eye = [d, lid](double x, double k) {
        return Sketch{
            {x + d - 1.8 * k, -0.2}, {x + d - 0.6 * k, lid}, {x + d + 0.6 * k, lid}, {x + d + 1.8 * k, -0.2}};
    };
    std::vector<Shape> shapes{
        stroke(placing, {{-d * 0.4, 13}}, 4.3, Role::Knot),
        stroke(placing, {{9.2 + d * 0.2, -1}, {9, -2.6}}, 1.5, Role::SkinFar),
        stroke(placing, {{-9.2 + d * 0.2, -1}, {-9, -2.6}}, 1.5, Role::SkinFar),
        outline(Role::Skin, placed(placing, frontFace)),
        outline(Role::Hair, placed(placing, frontHair)),
        stroke(placing, eye(-4, farWidth), 0.42),
        stroke(placing, eye(4, nearWidth), 0.42),
        stroke(placing, {{d * 1.25 - 0.9, -3.6}, {d * 1.25 + 0.5, -3.9}}, 0.36),
        stroke(placing, {{d - 1.7, -7}, {d - 0.6, -7.4}, {d + 0.6, -7.4}, {d + 1.7, -7}}, 0.4),
    };
    if (eyesOpen)
        openEyes(shapes, placing, d);
    return shapes;
}

std::vector<Shape> backShapes(const Placing& placing)
{
    Sketch hair = frontFace;
    for (Point& p : hair)
        p = p * 1.05;
    return {
        stroke(placing, {{9, -1}, {9, -2.6}}, 1.5, Role::Skin),
        stroke(placing, {{-9, -1}, {-9, -2.6}}, 1.5, Role::Skin),
        outline(Role::Hair, placed(placing, hair)),
    };
}

} // namespace

std::vector<Point> headOutline(const Stance& s, const Joints& joints)
{
    const Placing placing = placingOf(s, joints);
    if (s.head != Aspect::Profile)
        return placed(placing, frontFace);
    std::vector<Point> points = placed(placing, profile);
    for (const Point& p : placed(placing, profileHair))
        points.push_back(p);
    return points;
}

std::vector<Shape> headShapes(const Stance& s, const Joints& joints)
{
    const Placing placing = placingOf(s, joints);
    switch (s.head) {
    case Aspect::Front:
        return frontShapes(placing, s.headTurn, s.eyesOpen);
    case Aspect::Back:
        return backShapes(placing);
    case Aspect::Profile:
        break;
    }
    return profileShapes(placing);
}

} // namespace supine
