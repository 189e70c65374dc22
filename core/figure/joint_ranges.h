#pragma once

#include "core/figure/stance.h"

#include <QString>

#include <optional>
#include <vector>

namespace supine
{

/// How far a joint moves in a healthy adult, in degrees, flexion positive. Rounded outwards from the usual
/// clinical tables (American Academy of Orthopaedic Surgeons); the shoulder with its blade, the hip with a
/// rolling pelvis, the ankle with the arch of the foot.
struct JointRange {
    const char* joint;
    double least;
    double most;
};
[[nodiscard]] const std::vector<JointRange>& jointRanges();

/// One joint's angle in a stance, with its range.
struct JointAngle {
    QString joint; ///< such as "near_leg knee"
    double degrees;
    JointRange range;
};
/// Every joint that can be told in this view: seen from the front only knees, elbows and the spine.
[[nodiscard]] std::vector<JointAngle> jointAngles(const Stance& stance);

/// The first joint bent further than a body goes, if any.
[[nodiscard]] std::optional<JointAngle> firstOutOfRange(const Stance& stance);

} // namespace supine
