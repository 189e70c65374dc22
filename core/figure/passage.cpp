#include "core/figure/body.h"
#include "core/figure/frame.h"
#include "core/figure/prop_shapes.h"
#include "core/figure/sketch.h"

#include <algorithm>
#include <iterator>

namespace supine
{

namespace
{

/// The room on the way: what both postures have of a kind moves, the rest goes early and comes late.
Posture roomBetween(const Posture& a, const Posture& b, double t)
{
    const bool oneView = a.view == b.view;
    Posture room = a;
    room.props.clear();
    const auto sameKind = [](const Posture& other, const Prop& prop) {
        return std::find_if(other.props.begin(), other.props.end(),
                            [&](const Prop& p) { return p.kind == prop.kind; });
    };
    for (const Prop& prop : a.props) {
        Prop now = prop;
        if (const auto there = sameKind(b, prop); oneView && there != b.props.end()) {
            now.at = mix(prop.at, there->at, t);
            now.width = mix(prop.width, there->width, t);
            now.height = mix(prop.height, there->height, t);
            now.angle = mix(prop.angle, there->angle, t);
        } else {
            now.opacity = std::clamp(1 - (oneView ? 3 : 2) * t, 0.0, 1.0);
        }
        room.props.push_back(now);
    }
    for (const Prop& prop : b.props) {
        if (oneView && sameKind(a, prop) != a.props.end())
            continue;
        room.props.push_back(prop);
        room.props.back().opacity = std::clamp(oneView ? 5 * t - 4 : 2 * t - 1, 0.0, 1.0);
    }
    return room;
}

double eased(double progress)
{
    const double t = std::clamp(progress, 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

} // namespace

Passage::Passage(const Placed& from, const Placed& to) : m_from(from), m_to(to)
{
    if (canMoveBetween(from, to))
        m_way.emplace(m_from.posture(), m_to.posture());
}

Frame Passage::frameAt(double t) const
{
    return between(m_from.frame(), m_to.frame(), t);
}

Drawing Passage::at(double progress, double breath) const
{
    const double t = eased(progress);
    const Posture room = roomBetween(m_from.posture(), m_to.posture(), t);
    Drawing drawing{propShapes(room, Depth::Behind), frameAt(t)};
    if (!m_way)
        return drawing;
    const Stance stance = m_way->at(t);
    const auto add = [&drawing](std::vector<Shape> shapes) {
        std::move(shapes.begin(), shapes.end(), std::back_inserter(drawing.shapes));
    };
    add(bodyShapes(stance, jointsOf(stance), breath, propShapes(room, Depth::Between)));
    add(propShapes(room, Depth::Before));
    return drawing;
}

Drawing Passage::leaving(double progress, double breath) const
{
    return m_from.bodyAt(breath, frameAt(eased(progress)));
}

Drawing Passage::coming(double progress, double breath) const
{
    return m_to.bodyAt(breath, frameAt(eased(progress)));
}

} // namespace supine
