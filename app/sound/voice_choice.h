#pragma once

#include "app/sound/speech.h"
#include "core/routine/routine.h"
#include "core/session/voice_cues.h"

namespace supine
{

class Settings;

/// Who speaks in a session, and how much.
struct VoiceChoice {
    enum class Source { Own, System };
    Source source = Source::Own;
    SystemVoice system; ///< its name is empty until one was chosen: none by accident
    QString language;   ///< one of spokenLanguages()
    VoiceAmount amount = VoiceAmount::All;
    int volume = 80;   ///< of the system's speech, 0…100; the own voice has the mixer's
    QString ownPhrase; ///< for quiet minutes
};

/// As the settings have it for `routine`.
[[nodiscard]] VoiceChoice voiceChoice(const Settings& settings, const RoutineId& routine);

/// How much is said in `routine`; of an empty id: in every routine without a choice of its own.
[[nodiscard]] VoiceAmount voiceAmount(const Settings& settings, const RoutineId& routine);
/// Whether `routine` has a choice of its own.
[[nodiscard]] bool hasOwnAmount(const Settings& settings, const RoutineId& routine);
/// Of an empty id: for every routine without a choice of its own. Nothing: no choice of its own any more.
[[nodiscard]] Result<void> setVoiceAmount(Settings& settings, const RoutineId& routine,
                                          std::optional<VoiceAmount> amount);

} // namespace supine
