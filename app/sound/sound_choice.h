#pragma once

#include "app/sound/score.h"

#include <QString>

#include <array>

namespace supine
{

class Settings;

enum class ChimeSet { Bowls, Bells, Wood, Own };
enum class BreathSound { None, Tones, Noise };
enum class AmbienceKind { None, Brown, Rain, Waves, Drone, Own };

/// What a session sounds like. Volumes are 0…100, by ear: the gain is the square.
struct SoundChoice {
    ChimeSet chimes = ChimeSet::Bowls;
    QString chimeFile;                                       ///< for the user's own chime
    std::array<int, 5> roleVolumes{100, 100, 100, 100, 100}; ///< by Cue
    bool secondStroke = false;                               ///< every chime but the last sounds twice
    BreathSound breath = BreathSound::None;
    AmbienceKind ambience = AmbienceKind::None;
    QString ambiencePath;                              ///< a file or a folder, for the user's own
    std::array<int, busCount> volumes{70, 80, 50, 50}; ///< by Bus
    friend bool operator==(const SoundChoice&, const SoundChoice&) = default;
};

[[nodiscard]] float gainOf(int percent);
[[nodiscard]] SoundChoice soundChoice(const Settings& settings);

} // namespace supine
