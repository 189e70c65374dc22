#pragma once

#include "app/sound/sound.h"
#include "app/sound/sound_choice.h"
#include "core/routine/timeline.h"

#include <array>

namespace supine
{

/// Five chimes, one for each cue: a set that travels in the program, three megabytes at the most, or the
/// user's own sound. Made when something is to sound.
class Chimes
{
public:
    /// `set` is not Own.
    explicit Chimes(ChimeSet set);
    /// The user's own sound, told apart by pitch and count as the sets are.
    explicit Chimes(const Sound& own);

    [[nodiscard]] const Sound& operator[](Cue cue) const { return m_sounds.at(size_t(cue)); }
    /// Where the WAV of a cue stands, such as ":/sounds/bowls/start.wav".
    [[nodiscard]] static QString path(ChimeSet set, Cue cue);
    static constexpr std::array<Cue, 5> all{Cue::Start, Cue::Change, Cue::SideChange, Cue::Half, Cue::End};
    static constexpr std::array<ChimeSet, 3> sets{ChimeSet::Bowls, ChimeSet::Bells, ChimeSet::Wood};

private:
    std::array<Sound, 5> m_sounds;
};

} // namespace supine
