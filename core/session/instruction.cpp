#include "core/session/instruction.h"

#include <algorithm>
#include <cassert>

namespace supine
{

int instructionAt(int count, std::chrono::milliseconds elapsed, std::chrono::milliseconds length)
{
    assert(count >= 1);
    constexpr int stations = 6;
    const int halves = count >= stations ? 2 * count : 2 * count - 1;
    const auto slot = std::max(2 * length / halves, std::chrono::milliseconds(1));
    return int(std::clamp<long long>(elapsed / slot, 0, count - 1));
}

} // namespace supine
