#include "core/figure/frame.h"

#include <algorithm>

namespace supine
{

namespace
{

constexpr double air = 4;
constexpr double commonWidth = 205;

} // namespace

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

Frame between(const Frame& a, const Frame& b, double t)
{
    return {mix(a.left, b.left, t), mix(a.bottom, b.bottom, t), mix(a.right, b.right, t),
            mix(a.top, b.top, t)};
}

} // namespace supine
