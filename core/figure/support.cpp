#include "core/figure/support.h"

#include <cmath>

namespace supine
{

const QStringList& propKinds()
{
    static const QStringList kinds{"mat", "wall",  "chair",  "sofa",  "pillow", "cushion",
                                   "bar", "stool", "roller", "bench", "bed",    "cup"};
    return kinds;
}

std::optional<double> supportHeight(const Posture& posture, const QString& on, double x)
{
    if (on == "floor" || on == "mat")
        return 0;
    for (const Prop& prop : posture.props) {
        if (prop.kind != on || on == "wall" || on == "bar" || on == "cup")
            continue;
        if (std::abs(x - prop.at.x) > prop.width / 2 + 3 && on != "bench")
            continue;
        return prop.at.y + prop.height + std::tan(prop.angle / degreesPerRadian) * (x - prop.at.x);
    }
    return std::nullopt;
}

QString supportOf(const Posture& posture, const QString& part)
{
    for (const Contact& contact : posture.contacts) {
        if (contact.part == part)
            return contact.on;
    }
    return {};
}

QString endName(Limb limb)
{
    static const QStringList names{"near_hand", "far_hand", "near_foot", "far_foot"};
    return names.at(static_cast<int>(limb));
}

QString limbName(Limb limb)
{
    static const QStringList names{"near_arm", "far_arm", "near_leg", "far_leg"};
    return names.at(static_cast<int>(limb));
}

} // namespace supine
