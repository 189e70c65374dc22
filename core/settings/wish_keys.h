#pragma once

#include "core/settings/settings.h"

/// The settings that a composed routine is made from, besides the avoid list of settings_keys.h.
namespace supine::keys
{

inline const Key<QStringList> kit{"body/kit", {"mat", "wall", "chair", "pillow", "blanket"}};
inline const Key<bool> inBed{"body/in_bed", false};
inline const Key<int> minutes{"session/minutes", 7, [](const int& m) { return m >= 1 && m <= 45; }};

} // namespace supine::keys
