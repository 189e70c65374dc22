#pragma once

#include <chrono>

namespace supine
{

/// Which of `count` instructions to show at `elapsed` of a hold of `length`: 0 … count - 1, never going back
/// as time goes on. A few are told in the first half of the hold, so that the last one, which says how to
/// stay, remains; six or more are stations and share the whole hold evenly. `count` is at least 1.
[[nodiscard]] int instructionAt(int count, std::chrono::milliseconds elapsed,
                                std::chrono::milliseconds length);

} // namespace supine
