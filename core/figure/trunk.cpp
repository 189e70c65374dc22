#include "core/figure/body_parts.h"

#include <algorithm>
#include <span>

namespace supine
{

namespace
{

/// Half the trunk's depth or width at a height along the spine.
struct Girth {
    double height;
    double front; ///< from the side: towards the front; from the front: to each side
    double back;
};

constexpr Girth profileGirths[] = {{-1, 9.6, 11.6}, {4, 10.2, 12.2}, {10, 10.4, 10.2}, {16, 10.2, 8.8},
                                   {24, 10.8, 9.2}, {32, 12, 10.8},  {38, 12.2, 11.4}, {44, 10.4, 10.6},
                                   {48, 8, 8.8},    {51, 5.6, 6.6}};
constexpr Girth frontGirths[] = {{-1, 15.6, 15.6}, {4, 16, 16},      {10, 14.4, 14.4}, {16, 13.2, 13.2},
                                 {24, 13.8, 13.8}, {32, 15.4, 15.4}, {38, 16.6, 16.6}, {44, 17.4, 17.4},
                                 {48, 15, 15},     {51, 7.5, 7.5}};

Girth girthAt(std::span<const Girth> table, double height)
{
    size_t i = 1;
    while (i + 1 < table.size() && table[i].height < height)
        ++i;
    const Girth& a = table[i - 1];
    const Girth& b = table[i];
    const double t = std::clamp((height - a.height) / (b.height - a.height), 0.0, 1.0);
    const double eased = t * t * (3 - 2 * t) * 0.5 + t * 0.5;
    return {height, mix(a.front, b.front, eased), mix(a.back, b.back, eased)};
}

double bump(double height, double middle, double width)
{
    const double t = (height - middle) / width;
    return std::exp(-t * t);
}

Girth girthOf(const Stance& s, double height, double breath)
{
    const double swell = breath * (1.7 * bump(height, 18, 10) + 1.1 * bump(height, 36, 9));
    if (s.trunk == Aspect::Profile) {
        Girth girth = girthAt(profileGirths, height);
        girth.front += s.breathesIntoBack ? 0.3 * swell : swell;
        girth.back += s.breathesIntoBack ? swell : 0;
        return girth;
    }
    Girth girth = girthAt(frontGirths, height);
    const Girth side = girthAt(profileGirths, height);
    const double twist = s.seatTurn * std::clamp(1 - height / 30, 0.0, 1.0);
    const bool nearIsFront = s.front < 0;
    girth.front = mix(girth.front, nearIsFront ? side.front : side.back, twist) + 0.6 * swell;
    girth.back = mix(girth.back, nearIsFront ? side.back : side.front, twist) + 0.6 * swell;
    return girth;
}

/// The side that girth.front means: the body's front, or from the front the near side.
Point frontSide(const Stance& s, double angle)
{
    return s.trunk == Aspect::Profile ? frontOf(angle, s.front) : quarterTurn(direction(angle));
}

} // namespace

std::vector<Point> trunkOutline(const Stance& s, const Joints& joints, double from, double to, double breath)
{
    std::vector<Point> front;
    std::vector<Point> back;
    const int steps = std::max(3, static_cast<int>((to - from) / 4));
    for (int i = 0; i <= steps; ++i) {
        const double height = mix(from, to, static_cast<double>(i) / steps);
        const SpinePoint p = alongSpine(joints, height);
        const Girth girth = girthOf(s, height, breath);
        const Point side = frontSide(s, p.angle);
        front.push_back(p.at + side * girth.front);
        back.push_back(p.at - side * girth.back);
    }
    std::vector<Point> outline = front;
    if (to >= skeleton::spine) {
        const SpinePoint top = alongSpine(joints, to);
        outline.push_back(top.at + direction(top.angle) * 2.5);
    }
    outline.insert(outline.end(), back.rbegin(), back.rend());
    if (from <= 0) {
        const SpinePoint bottom = alongSpine(joints, 0);
        const Point side = frontSide(s, bottom.angle);
        const Girth girth = girthOf(s, 0, 0);
        const Point down = direction(bottom.angle + 180);
        for (const double a : {-0.75, -0.35, 0.1, 0.55}) {
            const double depth = std::sqrt(1 - a * a) * 10.5;
            outline.push_back(bottom.at + side * (a < 0 ? a * girth.back : a * girth.front) + down * depth);
        }
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
