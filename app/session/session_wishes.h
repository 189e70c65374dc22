#pragma once

#include "core/routine/timeline.h"

namespace supine
{

class Settings;

/// `timeline` with what the settings say about any session: the breath that was chosen, in every hold that
/// has a breath and none of its own, and no bell at the end of quiet minutes if none is wanted.
[[nodiscard]] Timeline asWished(Timeline timeline, const Catalogue& catalogue, const Settings& settings);

/// "4:6" as seconds in and out; nothing for any other text.
[[nodiscard]] std::optional<BreathPattern> breathFrom(const QString& text);

} // namespace supine
