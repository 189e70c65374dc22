#pragma once

#include "app/sound/sound.h"
#include "app/sound/sound_choice.h"

namespace supine
{

/// Half a breath to follow by ear, mono, of exactly so many frames (above zero), silent at both ends. Tones:
/// breathing in rises from g to a and swells, breathing out falls from d to c and dies away. Noise: air that
/// comes nearer and goes. Made in some milliseconds, not for the audio callback. `kind` is not None.
[[nodiscard]] Sound breathSound(BreathSound kind, bool in, std::int64_t frames);

} // namespace supine
