#pragma once

#include "core/routine/timeline.h"

#include <chrono>
#include <vector>

namespace supine
{

/// How loud a session is from one moment on; linear in between.
struct Softness {
    std::chrono::milliseconds at; ///< from the beginning of the timeline
    double gain;                  ///< 0…1
};

/// A session that softens from `from` on, in order: each hold is softer than the one before, the last by
/// 12 dB; where there is one hold alone, it softens by as much in itself. The rest fades over its length to
/// nothing. Before `from` everything is full.
[[nodiscard]] std::vector<Softness> softening(const Timeline& timeline, std::chrono::milliseconds from = {});

} // namespace supine
