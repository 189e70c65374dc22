#pragma once

#include "core/figure/posture.h"
#include "core/figure/skeleton.h"

#include <array>
#include <optional>

namespace supine
{

/// Where a limb's three segments point, absolute, in degrees.
struct LimbAngles {
    double upper = 0;
    double lower = 0;
    double end = 0;
    double palm = 1;
    double endLength = 1;
    double curl = 0;
    double out = 0;
};

/// A posture solved: every joint as an angle and the pelvis as a place. What rests has been brought to its
/// support.
struct Stance {
    View view = View::Side;
    Aspect trunk = Aspect::Profile;
    Aspect head = Aspect::Profile;
    double front = 1;
    Point pelvis;
    double pelvisAngle = 90;
    double lowerBend = 0;
    double upperBend = 0;
    double neckBend = 0;
    double headBend = 0;
    double headTurn = 0;
    double seatTurn = 0;
    Point shoulder;
    std::array<LimbAngles, limbCount> limbs{};
    bool breathesIntoBack = false;
    bool handsBehindHead = false;
    bool eyesOpen = false;

    [[nodiscard]] const LimbAngles& limb(Limb l) const { return limbs[static_cast<size_t>(l)]; }
    [[nodiscard]] LimbAngles& limb(Limb l) { return limbs[static_cast<size_t>(l)]; }
};

/// The joints of a limb: shoulder or hip, elbow or knee, wrist or ankle.
struct LimbJoints {
    Point root;
    Point middle;
    Point end;
    double out = 0; ///< how far the middle one stands out of the picture, in cm
};

/// Where the joints are.
struct Joints {
    std::array<Point, skeleton::spineSamples> spine; ///< from the pelvis to the root of the neck
    std::array<double, skeleton::spineSamples> spineAngles;
    Point skullBase;
    Point head;
    double neckAngle = 0;
    double headAngle = 0; ///< towards the crown
    std::array<LimbJoints, limbCount> limbs;

    [[nodiscard]] const LimbJoints& limb(Limb l) const { return limbs[static_cast<size_t>(l)]; }
};

inline bool isArm(Limb l)
{
    return l == Limb::NearArm || l == Limb::FarArm;
}
inline bool isFar(Limb l)
{
    return l == Limb::FarArm || l == Limb::FarLeg;
}

/// How long a limb's two bones look when the joint between them stands `out` of the picture.
struct BoneLengths {
    double upper = 0;
    double lower = 0;
};
[[nodiscard]] BoneLengths bonesSeen(Limb limb, double out);

[[nodiscard]] Joints jointsOf(const Stance& stance);
/// Puts neck and head on the spine as it is.
void placeHead(Joints& joints, const Stance& stance);

/// A point and the spine's direction `distance` cm up the spine, 0 .. skeleton::spine.
struct SpinePoint {
    Point at;
    double angle = 0;
};
[[nodiscard]] SpinePoint alongSpine(const Joints& joints, double distance);

/// The direction of the body's front where it runs towards `angle`.
[[nodiscard]] Point frontOf(double angle, double front);

/// The two angles with which a limb of two bones reaches from root to target, the middle joint to the left of
/// the way (side +1) or to the right (-1). Nothing if it is too far or too near (more than 0.05 cm).
struct Reach {
    double upper = 0;
    double lower = 0;
};
[[nodiscard]] std::optional<Reach> reach(Point root, Point target, double upper, double lower, double side);

/// To which side a knee or elbow bends on the way from root to end: anatomical, unless the posture says so.
[[nodiscard]] double bendSide(Limb limb, const Stance& stance, double wish);

/// Solves a posture. An unreachable rest point is reached for as far as the limb goes.
[[nodiscard]] Stance solve(const Posture& posture);

/// Two values, and what is between them.
template<class T>
struct Span {
    T from;
    T to;
    [[nodiscard]] T at(double t) const { return mix(from, to, t); }
};

/// The way from one posture to another, both solved once. What rests on the same thing in both rests on it
/// all the way, and limbs keep their lengths. From above a body may roll from one side to the other.
class Way
{
public:
    Way(const Posture& from, const Posture& to);
    /// The stance at a progress of 0..1 (linear).
    [[nodiscard]] Stance at(double progress) const;
    [[nodiscard]] const Stance& from() const { return m_from; }

private:
    struct Held {
        Span<Point> end; ///< where wrist or ankle are
        double bend = 0;
    };
    Stance m_from;
    Stance m_to;
    std::optional<Span<Point>> m_knee;
    std::optional<Span<double>> m_trunk; ///< how high what carries it is
    std::optional<Span<double>> m_head;
    std::array<std::optional<Held>, limbCount> m_held;
};

/// The stance on the way, progress 0..1 (linear).
[[nodiscard]] Stance between(const Posture& from, const Posture& to, double progress);

/// The same, seen in a mirror: left and right exchanged (from above: about the long axis).
[[nodiscard]] Posture mirrorImage(const Posture& posture);

} // namespace supine
