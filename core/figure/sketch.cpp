#include "core/figure/sketch.h"

#include "core/figure/attention.h"
#include "core/figure/body.h"
#include "core/figure/frame.h"
#include "core/figure/prop_shapes.h"

#include <algorithm>

namespace supine
{

namespace
{

using Shapes = std::vector<Shape>;

void append(Shapes& all, Shapes more)
{
    for (Shape& shape : more)
        all.push_back(std::move(shape));
}

Shapes assembled(const Stance& stance, const Posture& room, double breath, bool withRoom)
{
    Shapes shapes;
    if (withRoom)
        shapes = propShapes(room, Depth::Behind);
    append(shapes, bodyShapes(stance, jointsOf(stance), breath, propShapes(room, Depth::Between)));
    append(shapes, propShapes(room, Depth::Before));
    return shapes;
}

Posture placed(const Placed& p)
{
    return p.mirrored ? mirrorImage(*p.posture) : *p.posture;
}

} // namespace

Sketch::Sketch(const Placed& p) : m_posture(placed(p))
{
    if (m_posture.inhale) {
        m_breathing.emplace(m_posture, *m_posture.inhale);
        m_stance = m_breathing->from();
        m_frame = between(frameOf(shapesAt(0, true)), frameOf(shapesAt(1, true)), 0.5);
    } else {
        m_stance = solve(m_posture);
        m_frame = frameOf(shapesAt(0, true));
    }
}

Stance Sketch::stanceAt(double breath) const
{
    return m_breathing ? m_breathing->at(breath) : m_stance;
}

Shapes Sketch::shapesAt(double breath, bool withRoom) const
{
    return assembled(stanceAt(breath), m_posture, breath, withRoom);
}

Drawing Sketch::at(double breath, int attention) const
{
    const double b = std::clamp(breath, 0.0, 1.0);
    Drawing drawing{shapesAt(b, true), m_frame};
    if (m_posture.attends && attention != nowhere) {
        const Stance stance = stanceAt(b);
        append(drawing.shapes, attentionShapes(jointsOf(stance), stance, attention));
    }
    return drawing;
}

Drawing Sketch::bodyAt(double breath, const Frame& frame) const
{
    return {shapesAt(std::clamp(breath, 0.0, 1.0), false), frame};
}

bool canMoveBetween(const Placed& from, const Placed& to)
{
    if (!from.posture || !to.posture)
        return false;
    const Posture& a = *from.posture;
    const Posture& b = *to.posture;
    const double frontA = from.mirrored ? -a.front : a.front;
    const double frontB = to.mirrored ? -b.front : b.front;
    const bool rolls = a.view == View::Top && a.trunk == Aspect::Front && a.head == Aspect::Front;
    return a.view == b.view && a.trunk == b.trunk && a.head == b.head && (rolls || frontA * frontB > 0);
}

} // namespace supine
