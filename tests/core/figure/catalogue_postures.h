#pragma once

#include "core/figure/posture_library.h"
#include "core/figure/stance.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace supine::testing
{

/// The postures as shipped.
inline const PostureLibrary& shippedPostures()
{
    static const Result<PostureLibrary> library =
        PostureLibrary::load(QStringLiteral(SUPINE_SOURCE_DIR "/resources/catalogue"));
    return *library;
}

/// How far the bones are from their lengths, as a share; the largest.
inline double worstBone(const Stance& stance)
{
    const Joints joints = jointsOf(stance);
    double worst = 0;
    const auto compare = [&worst](double measured, double wanted) {
        worst = std::max(worst, std::abs(measured - wanted) / wanted);
    };
    for (size_t i = 0; i < limbCount; ++i) {
        const auto limb = static_cast<Limb>(i);
        const LimbJoints& l = joints.limb(limb);
        compare(std::hypot(length(l.middle - l.root), l.out),
                isArm(limb) ? skeleton::upperArm : skeleton::thigh);
        compare(std::hypot(length(l.end - l.middle), l.out),
                isArm(limb) ? skeleton::forearm : skeleton::shin);
    }
    double spine = 0;
    for (size_t i = 1; i < skeleton::spineSamples; ++i)
        spine += length(joints.spine[i] - joints.spine[i - 1]);
    compare(spine, skeleton::spine);
    compare(length(joints.skullBase - joints.spine.back()), skeleton::neck);
    return worst;
}

/// The postures of the seven-minute order that are seen from the side, then the rest after it.
inline std::vector<const Posture*> sevenMinuteOrder()
{
    std::vector<const Posture*> order;
    for (const char* id : {"knees_chest", "cat", "cow", "child", "bridge", "legs_wall", "savasana"})
        order.push_back(shippedPostures().posture(id));
    return order;
}

} // namespace supine::testing
