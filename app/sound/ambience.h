#pragma once

#include "app/sound/sound_choice.h"
#include "app/sound/source.h"

#include <cstdint>
#include <memory>

namespace supine
{

/// An endless sound that is made as it is heard and never comes back to where it was: brown noise, rain, slow
/// waves or a warm drone. Some kilobytes. Null for None and Own.
[[nodiscard]] std::shared_ptr<Source> makeAmbience(AmbienceKind kind, std::uint64_t seed);

} // namespace supine
