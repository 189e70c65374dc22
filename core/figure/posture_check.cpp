#include "core/figure/posture_check.h"

#include "core/figure/contact.h"
#include "core/figure/joint_ranges.h"
#include "core/figure/support.h"

#include <algorithm>

namespace supine
{

namespace
{

constexpr double tolerance = 1;

} // namespace

Result<void> checkPosture(const Posture& p, const QString& file)
{
    const auto wrong = [&](const QString& key, const QString& reason) {
        return Error{Error::Kind::Format, file + ": posture " + p.id + ": " + key + ": " + reason};
    };
    const Stance stance = solve(p);
    const Joints joints = jointsOf(stance);
    for (size_t i = 0; i < limbCount; ++i) {
        const auto limb = static_cast<Limb>(i);
        if (!p.limbs[i].rest)
            continue;
        const double missing = length(joints.limb(limb).end - *p.limbs[i].rest);
        if (missing > tolerance)
            return wrong(limbName(limb) + ".rest", QString("out of reach by %1 cm").arg(missing, 0, 'f', 1));
    }
    if (const auto angle = firstOutOfRange(stance)) {
        return wrong(angle->joint, QString("bent to %1°, a body goes from %2° to %3°")
                                       .arg(angle->degrees, 0, 'f', 0)
                                       .arg(angle->range.least)
                                       .arg(angle->range.most));
    }
    for (const Contact& contact : p.contacts) {
        const double gap = gapOf(stance, joints, p, contact);
        if (std::abs(gap) > tolerance)
            return wrong(
                "contacts",
                QString("%1 is %2 cm from %3").arg(contact.part).arg(gap, 0, 'f', 1).arg(contact.on));
    }
    const double lowest = p.view == View::Top ? 0 : lowestPoint(stance, 1);
    if (lowest < -tolerance)
        return wrong("at", QString("reaches %1 cm under the floor").arg(-lowest, 0, 'f', 1));
    return {};
}

} // namespace supine
