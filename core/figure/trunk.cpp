#include "core/figure/body_parts.h"
#include "core/figure/curve.h"

#include <algorithm>

namespace supine
{

namespace
{

/// From the side: how far the flesh reaches to the front and to the back of the spine's line; from the front:
/// to each side. By height along the spine, in cm.
constexpr Knot bellySide[] = {{-1, 9.6},  {4, 10.2},  {10, 10.4}, {16, 10.3}, {24, 11},
                              {32, 12.2}, {38, 12.2}, {44, 10.2}, {48, 8},    {51, 6}};
constexpr Knot backSide[] = {{-1, 11.6}, {4, 12.2},  {10, 10.4}, {17, 8.8}, {24, 9.4},
                             {32, 10.8}, {38, 11.4}, {44, 10.6}, {48, 8.8}, {51, 6.8}};
constexpr Knot halfWidth[] = {{-1, 15.2}, {4, 15.6},  {10, 14.2}, {17, 13}, {24, 13.7}, {32, 15.2},
                              {38, 16.4}, {43, 16.2}, {46.5, 14}, {49, 10}, {51, 6.6}};

/// How far the seat reaches below the hip joints.
constexpr double seatDepth = 10.5;
constexpr double sampleEvery = 1.5;

struct Girth {
    double front; ///< to the front, or to the near side
    double back;  ///< to the back, or to the far side
};

double bump(double height, double middle, double width)
{
    const double t = (height - middle) / width;
    return std::exp(-t * t);
}

Girth girthOf(const Stance& s, double height, double breath)
{
    const double swell = breath <= 0 ? 0 : breath * (1.7 * bump(height, 18, 10) + 1.1 * bump(height, 36, 9));
    const double belly = curveAt(bellySide, height);
    const double back = curveAt(backSide, height);
    if (s.trunk == Aspect::Profile) {
        return s.breathesIntoBack ? Girth{belly + 0.3 * swell, back + swell} : Girth{belly + swell, back};
    }
    const double half = curveAt(halfWidth, height) + 0.6 * swell;
    const double twist = s.seatTurn * std::clamp(1 - height / 30, 0.0, 1.0);
    const bool nearIsFront = s.front < 0;
    return {mix(half, nearIsFront ? belly : back, twist), mix(half, nearIsFront ? back : belly, twist)};
}

/// The side that Girth::front means.
Point frontSide(const Stance& s, double angle)
{
    return s.trunk == Aspect::Profile ? frontOf(angle, s.front) : quarterTurn(direction(angle));
}

} // namespace

std::vector<Point> trunkOutline(const Stance& s, const Joints& joints, double from, double to, double breath)
{
    std::vector<Point> outline;
    std::vector<Point> back;
    const int steps = std::max(3, static_cast<int>((to - from) / sampleEvery));
    for (int i = 0; i <= steps; ++i) {
        const double height = mix(from, to, static_cast<double>(i) / steps);
        const SpinePoint p = alongSpine(joints, height);
        const Girth girth = girthOf(s, height, breath);
        const Point side = frontSide(s, p.angle);
        outline.push_back(p.at + side * girth.front);
        back.push_back(p.at - side * girth.back);
    }
    outline.insert(outline.end(), back.rbegin(), back.rend());
    if (from > 0)
        return outline;
    const SpinePoint bottom = alongSpine(joints, 0);
    const Point side = frontSide(s, bottom.angle);
    const Point down = direction(bottom.angle + 180) * seatDepth;
    const Girth girth = girthOf(s, 0, breath);
    for (int degrees = -80; degrees <= 80; degrees += 10) {
        const Point on = direction(degrees);
        outline.push_back(bottom.at + side * (on.y * (on.y < 0 ? girth.back : girth.front)) + down * on.x);
    }
    return outline;
}

double lowestOf(const std::vector<Point>& points)
{
    double lowest = 1e9;
    for (const Point& p : points)
        lowest = std::min(lowest, p.y);
    return lowest;
}

} // namespace supine
