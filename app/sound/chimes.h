#pragma once

#include "app/sound/sound.h"
#include "core/routine/timeline.h"

#include <array>

namespace supine
{

/// The five chimes that travel in the program, one for each cue. Three megabytes: made when something is to
/// sound.
class Chimes
{
public:
    Chimes();

    [[nodiscard]] const Sound& operator[](Cue cue) const { return m_sounds.at(size_t(cue)); }
    /// Where the WAV of a cue stands, such as ":/sounds/start.wav".
    [[nodiscard]] static QString path(Cue cue);
    static constexpr std::array<Cue, 5> all{Cue::Start, Cue::Change, Cue::SideChange, Cue::Half, Cue::End};

private:
    std::array<Sound, 5> m_sounds;
};

} // namespace supine
