#include "app/sound/knock_ear.h"

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

constexpr int framesASecond = 200;
constexpr double overRoom = 18;    ///< dB that a knock stands out
constexpr double leastLevel = -42; ///< dB of full scale
constexpr double attack = 9;       ///< dB within a frame
constexpr double decay = 14;       ///< dB, after…
constexpr int decayed = framesASecond * 12 / 100;
constexpr int closest = framesASecond * 15 / 100; ///< two knocks
constexpr int farthest = framesASecond;
constexpr int restAfter = framesASecond * 3 / 2;

} // namespace

KnockEar::KnockEar(int rate) : m_frame(std::max(1, rate / framesASecond)) {}

bool KnockEar::hear(std::span<const std::int16_t> samples)
{
    bool twice = false;
    for (const std::int16_t sample : samples) {
        const double value = sample / 32768.0;
        m_energy += value * value;
        if (++m_filled < m_frame)
            continue;
        twice = endFrame(10 * std::log10(m_energy / m_frame + 1e-9)) || twice;
        m_filled = 0;
        m_energy = 0;
    }
    return twice;
}

bool KnockEar::endFrame(double level)
{
    m_since = std::min(m_since + 1, 1 << 20);
    m_rest = std::max(0, m_rest - 1);
    bool twice = false;
    if (m_sudden >= 0) {
        m_peak = std::max(m_peak, level);
        if (++m_sudden >= decayed) {
            twice = level <= m_peak - decay && knocked();
            m_sudden = -1;
        }
    } else if (level > leastLevel && level > m_room + overRoom && level > m_before + attack) {
        m_sudden = 0;
        m_peak = level;
    } else {
        m_room += (level > m_room ? 0.01 : 0.05) * (level - m_room);
    }
    m_before = level;
    return twice;
}

bool KnockEar::knocked()
{
    const int apart = m_since;
    m_since = 0;
    if (m_rest > 0 || apart < closest || apart > farthest)
        return false;
    m_rest = restAfter;
    return true;
}

} // namespace supine
