#pragma once

#include <QString>

#include <chrono>

namespace supine
{

/// Minutes and seconds as on a timer, "7:00"; rounded up, so that a countdown shows 0:00 only at its end. Not
/// negative.
[[nodiscard]] QString clockText(std::chrono::milliseconds time);

/// Whole minutes in words, "7 min"; rounded to the nearest, at least 1.
[[nodiscard]] QString minutesText(std::chrono::milliseconds time);

} // namespace supine
