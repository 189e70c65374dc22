#include "core/session/instruction.h"

#include <algorithm>
#include <cassert>

namespace supine
{

int instructionAt(int count, std::chrono::milliseconds elapsed, std::chrono::milliseconds length)
{
    assert(count >= 1);
    constexpr int stations = 6;
    const auto spread = count >= stations ? length : length / 2;
    const auto slot = std::max(spread / count, std::chrono::milliseconds(1));
    return int(std::clamp<long long>(elapsed / slot, 0, count - 1));
}

} // namespace supine
