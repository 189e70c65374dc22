#pragma once

#include <cmath>

namespace supine
{

/// A place in the plane of the picture, in centimetres: x to the right, y up, the floor at y = 0.
struct Point {
    double x = 0;
    double y = 0;
    friend bool operator==(const Point&, const Point&) = default;
    friend Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
    friend Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
    friend Point operator*(Point a, double k) { return {a.x * k, a.y * k}; }
};

/// A circle, in centimetres.
struct Disc {
    Point centre;
    double radius = 0;
    friend bool operator==(const Disc&, const Disc&) = default;
};

inline constexpr double degreesPerRadian = 57.29577951308232;

/// The unit vector at an angle in degrees: 0 right, 90 up, 180 left, counter-clockwise.
inline Point direction(double degrees)
{
    return {std::cos(degrees / degreesPerRadian), std::sin(degrees / degreesPerRadian)};
}
inline double angleOf(Point p)
{
    return std::atan2(p.y, p.x) * degreesPerRadian;
}
inline double length(Point p)
{
    return std::hypot(p.x, p.y);
}
/// A quarter turn counter-clockwise.
inline Point quarterTurn(Point p)
{
    return {-p.y, p.x};
}
inline double mix(double a, double b, double t)
{
    return a + (b - a) * t;
}
inline Point mix(Point a, Point b, double t)
{
    return a + (b - a) * t;
}
/// The same direction between -180 (excluded) and 180 degrees.
inline double turned(double degrees)
{
    return degrees - 360.0 * std::ceil((degrees - 180.0) / 360.0);
}

/// An angle as the body counts it: from hanging straight, forward (or outward) positive, between -90 and 270,
/// so that a raised arm is 180 and not -180.
inline double counted(double degrees)
{
    const double t = turned(degrees);
    return t < -90 ? t + 360 : t;
}

} // namespace supine
