#pragma once

#include "app/sound/sound.h"
#include "core/session/voice_cues.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace supine
{

/// Where a language's phrases lie, spoken ahead; empty when this copy of the program has none.
[[nodiscard]] QString voicePackPath(const QString& language);

/// The program that speaks what was not spoken ahead, such as the name of one's own practice; empty where
/// there is none.
[[nodiscard]] QString espeakProgram();

struct SpokenClips {
    std::vector<std::shared_ptr<const Sound>> clips; ///< one a cue; null: it cannot be said
    QStringList missing;                             ///< phrases that could not be said, each once
};

/// Loads what the cues say, each as one clip. A phrase that is neither in the file `pack` nor can be spoken
/// by `espeak` (empty: there is none) is left out of its cue. May take a while: call it beside the window.
[[nodiscard]] SpokenClips speakAhead(const std::vector<VoiceCue>& cues, const QString& language,
                                     const QString& pack, const QString& espeak);

/// The first `frames` of a sound, the last 20 ms of them fading; itself when it is no longer than that.
[[nodiscard]] std::shared_ptr<const Sound> cutTo(const std::shared_ptr<const Sound>& sound,
                                                 std::int64_t frames);

} // namespace supine
