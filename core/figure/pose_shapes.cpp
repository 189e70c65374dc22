#include "core/figure/pose_shapes.h"

namespace supine
{

Drawing draw(const Posture& posture, double breath, bool mirrored)
{
    return Sketch({&posture, mirrored}).at(breath);
}

Drawing drawBetween(const Placed& from, const Placed& to, double progress, double breath)
{
    return Passage(from, to).at(progress, breath);
}

} // namespace supine
