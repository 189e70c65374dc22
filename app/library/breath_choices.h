#pragma once

#include "core/catalogue/practice.h"

#include <vector>

namespace supine
{

/// The breaths that are offered to choose from.
[[nodiscard]] inline const std::vector<BreathPattern>& breathChoices()
{
    using namespace std::chrono_literals;
    static const std::vector<BreathPattern> choices{{3s, 4s}, {4s, 6s}, {5s, 5s}, {5s, 7s}};
    return choices;
}

} // namespace supine
