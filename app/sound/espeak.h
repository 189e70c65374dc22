#pragma once

#include "core/base/result.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <vector>

namespace supine
{

/// How phrases of `language` ("en", "de") are spoken; another string when anything about it changes.
[[nodiscard]] QString espeakVoice(const QString& language);

/// `text` spoken by the program espeak-ng, at voiceRate: even in loudness, without silence around it and
/// without a click at its ends. Faster than usual where it would take longer than `atMost`. Waits for the
/// program, two seconds at most. Errors: NotFound (it does not start), Format (what it gave is no speech).
[[nodiscard]] Result<std::vector<std::int16_t>> espeak(const QString& program, const QString& language,
                                                       const QString& text, std::chrono::milliseconds atMost);

} // namespace supine
