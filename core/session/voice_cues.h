#pragma once

#include "core/routine/timeline.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

namespace supine
{

/// Something to be said. Its phrases follow each other with a short pause; a phrase is the least that is
/// rendered ahead, so that few recordings make many cues.
struct VoiceCue {
    enum class Kind { Name, Instruction, Half, Last, Next, End, OwnPhrase };
    std::chrono::milliseconds at; ///< from the beginning of the timeline
    Kind kind;
    QStringList phrases; ///< in the language that is spoken; at least one

    [[nodiscard]] QString text() const { return phrases.join(QLatin1Char(' ')); }
};

struct VoiceOptions {
    VoiceAmount amount = VoiceAmount::All;
    QString ownPhrase; ///< said once at the beginning of quiet minutes; empty: nothing is
    /// Puts an English text of context "Catalogue" or "Voice" into the language that is spoken.
    std::function<QString(const char* context, const QString& english)> translate;
};

/// Between two phrases of one cue.
inline constexpr std::chrono::milliseconds pauseInCue{150};

/// The longest that a voice may take for these phrases. Rendered voices keep to it, so that cues can be
/// placed before it is known whose voice it will be.
[[nodiscard]] std::chrono::milliseconds spokenLength(const QStringList& phrases);

/// All that is said in a session, in order. No two cues overlap by their spokenLength(), each begins after
/// the chime of the same moment, and a name is said before its hold begins wherever the time to get ready is
/// long enough. What has no room is left out, instructions first. A quiet timeline has the own phrase alone.
[[nodiscard]] std::vector<VoiceCue> voiceCues(const Timeline& timeline, const Catalogue& catalogue,
                                              const VoiceOptions& options);

/// Every phrase that voiceCues() may come to for the practices of `catalogue`, each once: what is worth
/// rendering ahead.
[[nodiscard]] QStringList voicePhrases(const Catalogue& catalogue, const VoiceOptions& options);

/// Puts the cues among those of the phases in the object of toJson(Timeline), by their time, as
/// `{"at_s":…,"cue":"voice","text":…}`.
void addVoice(QJsonObject& timeline, const std::vector<VoiceCue>& cues);

} // namespace supine
