#pragma once

#include <chrono>

namespace supine
{

/// Which of `count` instructions to show at `elapsed` of a hold of `length`: 0 … count - 1, never going back
/// as time goes on. They share the hold evenly, but the last one of a few has half a share: it often says how
/// to leave the pose, and nobody should leave early. Six or more are stations with equal shares. `count` is
/// at least 1.
[[nodiscard]] int instructionAt(int count, std::chrono::milliseconds elapsed,
                                std::chrono::milliseconds length);

} // namespace supine
