#pragma once

#include "app/sound/sound.h"

#include <span>
#include <vector>

namespace supine
{

/// Joins one track to the next without a gap: the last four seconds of one are mixed into the first four of
/// the next, at equal power. Of a track shorter than eight seconds it is half. Interleaved stereo.
class TrackJoin
{
public:
    static constexpr std::int64_t fade = 4LL * frameRate; ///< frames

    /// More of the present track.
    void add(std::span<const std::int16_t> samples);
    /// The present track is over; what is added now is of the next one.
    void endTrack();
    /// Frames of the present track so far.
    [[nodiscard]] std::int64_t trackFrames() const { return m_total; }

    /// What can be taken, in samples.
    [[nodiscard]] std::span<const std::int16_t> ready() const { return std::span(m_ready).subspan(m_taken); }
    void take(size_t samples);

private:
    void settle(bool ended);
    void mixTail(std::int64_t frames);
    void release(std::vector<std::int16_t>& from, std::int64_t frames);

    std::vector<std::int16_t> m_tail;  ///< of the track before, to be mixed into this one
    std::vector<std::int16_t> m_track; ///< of this one, not yet released
    std::int64_t m_total = 0;
    std::vector<std::int16_t> m_ready;
    size_t m_taken = 0;
};

} // namespace supine
