#pragma once

#include "core/figure/geometry.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace supine
{

enum class View { Side, Top, Front };

/// How the trunk and the head are seen: from the side, from the front, or from behind.
enum class Aspect { Profile, Front, Back };

/// The four limbs, as they are drawn: the near one is in front (in a view from above: the lower one in the
/// picture).
enum class Limb { NearArm, FarArm, NearLeg, FarLeg };
inline constexpr size_t limbCount = 4;

/// One limb. Angles are directions in the picture, in degrees (see direction()).
struct LimbPosture {
    double upper = 0; ///< upper arm or thigh; ignored with `rest`
    double lower = 0; ///< forearm or shin; ignored with `rest`
    double end = 0;   ///< hand or foot
    std::optional<Point>
        rest;             ///< where the wrist or the ankle is; two-bone inverse kinematics finds the rest
    double bend = 0;      ///< with `rest`: +1/-1 chooses the side of the elbow or knee, 0 the anatomical one
    double palm = 1;      ///< +1: the palm is counter-clockwise of the hand's direction, -1: clockwise
    double endLength = 1; ///< how much of the hand or foot is seen, 0..1: pointing at the viewer shortens it
    double curl = 0;      ///< 0 an open hand .. 1 a grip
    double out = 0;       ///< how far elbow or knee stands out of the picture; both bones look shorter by it
};

/// What a part of the body rests on.
struct Contact {
    QString part; ///< trunk, seat, head, near_hand, far_foot, near_knee, …
    QString on;   ///< floor, or the kind of a prop
};

/// Where a thing of the room stands: behind the body, between the far and the near limbs, or before it.
enum class Depth { Behind, Between, Before };

/// A thing of the room that the posture uses.
struct Prop {
    QString kind; ///< one of propKinds()
    Point at;     ///< middle of its lower edge; of a roller, a bar and a cup the middle
    double width = 0;
    double height = 0;
    double angle = 0;     ///< degrees, counter-clockwise about `at`
    bool flipped = false; ///< its back to the other side
    Depth depth = Depth::Behind;
    double opacity = 1; ///< below 1 only while it comes or goes between two postures
};

/// One way of holding the body, as the catalogue file tells it. All lengths in centimetres, angles in
/// degrees.
struct Posture {
    QString id;
    View view = View::Side;
    Aspect trunk = Aspect::Profile;
    Aspect head = Aspect::Profile;
    double front =
        1; ///< +1: the front is clockwise of the spine's direction (stood up, one would look right), -1: left
    QString anchor; ///< "pelvis" or "near_knee": the joint that `at` places
    Point at;
    double pelvis = 90; ///< direction of the spine where it leaves the pelvis
    double lowerBend =
        0; ///< bend of the lower and the upper spine, of the neck and of the head: positive curls forward
    double upperBend = 0;
    double neckBend = 0;
    double headBend = 0;
    double headTurn = 0; ///< front and back: -1..1, the face turned to the side
    double seatTurn = 0; ///< front: 0..1, how far the pelvis is turned to lie on its side
    Point shoulder;      ///< how far the shoulder blade has slid: x forward, y towards the head
    std::array<LimbPosture, limbCount> limbs{};
    std::vector<Contact> contacts;
    std::vector<Prop> props;
    bool breathesIntoBack = false;
    bool handsBehindHead = false;
    bool eyesOpen = false;
    bool attends = false; ///< shows where the attention is: see Attention
    QString inhaleId;     ///< the posture at the end of the breath in; empty: only chest and belly swell
    std::shared_ptr<const Posture> inhale;

    [[nodiscard]] const LimbPosture& limb(Limb l) const { return limbs[static_cast<size_t>(l)]; }
    [[nodiscard]] LimbPosture& limb(Limb l) { return limbs[static_cast<size_t>(l)]; }
    [[nodiscard]] bool rests(const QString& part, const QString& on) const
    {
        for (const Contact& contact : contacts) {
            if (contact.part == part && contact.on == on)
                return true;
        }
        return false;
    }
};

} // namespace supine
