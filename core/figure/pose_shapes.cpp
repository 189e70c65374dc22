#include "core/figure/pose_shapes.h"

#include "core/figure/body.h"
#include "core/figure/prop_shapes.h"
#include "core/figure/stance.h"

#include <algorithm>

namespace supine
{

namespace
{

constexpr double air = 4;
/// At least this wide, so that all lying postures come out at one scale.
constexpr double commonWidth = 205;

Frame frameOf(const std::vector<Shape>& shapes)
{
    Frame f{1e9, 1e9, -1e9, -1e9};
    const auto include = [&f](Point p, double r) {
        f.left = std::min(f.left, p.x - r);
        f.right = std::max(f.right, p.x + r);
        f.bottom = std::min(f.bottom, p.y - r);
        f.top = std::max(f.top, p.y + r);
    };
    for (const Shape& shape : shapes) {
        for (const Disc& disc : shape.discs)
            include(disc.centre, disc.radius);
        for (const Point& point : shape.points)
            include(point, 0);
    }
    const double missing = std::max(0.0, commonWidth - 2 * air - f.width()) / 2;
    return {f.left - air - missing, f.bottom - air, f.right + air + missing, f.top + air};
}

Frame frameBetween(const Frame& a, const Frame& b, double t)
{
    return {mix(a.left, b.left, t), mix(a.bottom, b.bottom, t), mix(a.right, b.right, t),
            mix(a.top, b.top, t)};
}

/// The room on the way: what both postures have of a kind moves, the rest goes early and comes late.
Posture roomBetween(const Posture& a, const Posture& b, double t)
{
    Posture room = a;
    room.props.clear();
    const auto sameKind = [](const Posture& other, const Prop& prop) {
        return std::find_if(other.props.begin(), other.props.end(),
                            [&](const Prop& p) { return p.kind == prop.kind; });
    };
    for (const Prop& prop : a.props) {
        Prop now = prop;
        if (const auto there = sameKind(b, prop); there != b.props.end()) {
            now.at = mix(prop.at, there->at, t);
            now.width = mix(prop.width, there->width, t);
            now.height = mix(prop.height, there->height, t);
            now.angle = mix(prop.angle, there->angle, t);
        } else {
            now.opacity = std::clamp(1 - 3 * t, 0.0, 1.0);
        }
        room.props.push_back(now);
    }
    for (const Prop& prop : b.props) {
        if (sameKind(a, prop) != a.props.end())
            continue;
        room.props.push_back(prop);
        room.props.back().opacity = std::clamp(5 * t - 4, 0.0, 1.0);
    }
    return room;
}

Drawing assembled(const Stance& stance, const Posture& room, double breath)
{
    Drawing drawing;
    drawing.shapes = propsBehind(room);
    for (Shape& shape : bodyShapes(stance, breath))
        drawing.shapes.push_back(std::move(shape));
    for (Shape& shape : propsBefore(room))
        drawing.shapes.push_back(std::move(shape));
    drawing.frame = frameOf(drawing.shapes);
    return drawing;
}

double eased(double t)
{
    return t * t * (3 - 2 * t);
}

Posture placed(const Placed& p)
{
    return p.mirrored ? mirrorImage(*p.posture) : *p.posture;
}

} // namespace

Drawing draw(const Posture& posture, double breath, bool mirrored)
{
    const Posture shown = placed({&posture, mirrored});
    const double b = std::clamp(breath, 0.0, 1.0);
    if (!shown.inhale)
        return assembled(solve(shown), shown, b);
    Drawing drawing = assembled(between(shown, *shown.inhale, b), shown, b);
    drawing.frame = frameBetween(assembled(solve(shown), shown, 0).frame,
                                 assembled(solve(*shown.inhale), *shown.inhale, 1).frame, 0.5);
    return drawing;
}

bool canMoveBetween(const Placed& from, const Placed& to)
{
    if (!from.posture || !to.posture)
        return false;
    const Posture& a = *from.posture;
    const Posture& b = *to.posture;
    const double frontA = from.mirrored ? -a.front : a.front;
    const double frontB = to.mirrored ? -b.front : b.front;
    return a.view == b.view && a.trunk == b.trunk && a.head == b.head && frontA * frontB > 0;
}

Drawing drawBetween(const Placed& from, const Placed& to, double progress, double breath)
{
    const double t = eased(std::clamp(progress, 0.0, 1.0));
    const Posture a = placed(from);
    const Posture b = placed(to);
    Drawing drawing = assembled(between(a, b, t), roomBetween(a, b, t), breath);
    drawing.frame = frameBetween(draw(a).frame, draw(b).frame, t);
    return drawing;
}

} // namespace supine
