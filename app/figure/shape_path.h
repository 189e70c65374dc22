#pragma once

#include "core/figure/drawing.h"

#include <QPainterPath>

namespace supine
{

/// The filled path of a shape, in centimetres, y up as the shape is.
[[nodiscard]] QPainterPath pathOf(const Shape& shape);

} // namespace supine
