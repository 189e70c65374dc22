#pragma once

#include "core/figure/drawing.h"

namespace supine
{

/// A frame around the shapes with a little air, wide enough that all lying postures come out at one scale.
[[nodiscard]] Frame frameOf(const std::vector<Shape>& shapes);
[[nodiscard]] Frame between(const Frame& a, const Frame& b, double t);

} // namespace supine
