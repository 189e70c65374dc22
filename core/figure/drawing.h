#pragma once

#include "core/figure/geometry.h"

#include <vector>

namespace supine
{

/// What a shape is made of; the app gives each its colour.
enum class Role {
    Skin,
    SkinFar,
    Top,
    TopFar,
    Legs,
    LegsFar,
    Hair,
    Knot,
    Face,
    Prop,
    PropFar,
    Floor,
    Ground,
    Glow
};

/// Which part of the body or the room a shape belongs to.
enum class Part {
    Room,
    Head,
    Neck,
    Trunk,
    Seat,
    NearArm,
    FarArm,
    NearHand,
    FarHand,
    NearLeg,
    FarLeg,
    NearFoot,
    FarFoot,
    Attention
};

/// One filled shape in centimetres (y up).
struct Shape {
    enum class Kind {
        Chain,   ///< discs, each joined to the next by their outer tangents; one disc is a circle
        Outline, ///< a closed smooth curve through the points
        Polygon, ///< a closed curve with corners, rounded by `corner`
    };
    Kind kind = Kind::Chain;
    Role role = Role::Skin;
    Part part = Part::Room;
    std::vector<Disc> discs = {};   ///< Chain
    std::vector<Point> points = {}; ///< Outline, Polygon
    double corner = 0;              ///< Polygon: radius of its corners
    double opacity = 1;
    bool flatEnd = false; ///< Chain: cut straight across the last disc, as a sleeve is
    friend bool operator==(const Shape&, const Shape&) = default;
};

/// A box in centimetres.
struct Frame {
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return top - bottom; }
};

/// The whole picture, from the back to the front.
struct Drawing {
    std::vector<Shape> shapes;
    Frame frame; ///< everything drawn, with a little air; wide enough that all postures come out at one scale
};

} // namespace supine
