#include "app/sound/track_join.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace supine
{

void TrackJoin::add(std::span<const std::int16_t> samples)
{
    m_track.insert(m_track.end(), samples.begin(), samples.end());
    m_total += std::int64_t(samples.size()) / 2;
    settle(false);
}

void TrackJoin::endTrack()
{
    if (m_total == 0)
        return;
    settle(true);
    const auto left = std::int64_t(m_track.size() / 2);
    release(m_track, left - std::min({left, fade, m_total / 2}));
    m_tail.swap(m_track);
    m_track.clear();
    m_total = 0;
}

void TrackJoin::take(size_t samples)
{
    m_taken += samples;
    if (m_taken == m_ready.size()) {
        m_ready.clear();
        m_taken = 0;
    }
}

void TrackJoin::settle(bool ended)
{
    if (!m_tail.empty()) {
        if (m_total < 2 * fade && !ended)
            return; // how far the two may overlap is not known yet
        mixTail(std::min(std::int64_t(m_tail.size() / 2), ended ? std::min(fade, m_total / 2) : fade));
    }
    release(m_track, std::int64_t(m_track.size() / 2) - fade);
}

void TrackJoin::mixTail(std::int64_t frames)
{
    release(m_tail, std::int64_t(m_tail.size() / 2) - frames);
    for (std::int64_t i = 0; i < frames; ++i) {
        const double x = (double(i) + 0.5) / double(frames) * std::numbers::pi / 2.0;
        for (size_t s = size_t(2 * i); s < size_t(2 * i + 2); ++s) {
            const double sum = std::cos(x) * m_tail[s] + std::sin(x) * m_track[s];
            m_track[s] = std::int16_t(std::lround(std::clamp(sum, -32767.0, 32767.0)));
        }
    }
    m_tail.clear();
}

void TrackJoin::release(std::vector<std::int16_t>& from, std::int64_t frames)
{
    if (frames <= 0)
        return;
    const auto end = from.begin() + 2 * frames;
    m_ready.insert(m_ready.end(), from.begin(), end);
    from.erase(from.begin(), end);
}

} // namespace supine
