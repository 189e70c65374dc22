#include "app/sound/file_source.h"

#include <algorithm>

namespace supine
{

FileSource::FileSource() : m_ring(size_t(2 * capacity)) {}

size_t FileSource::room() const
{
    return m_ring.size() - (m_put.load(std::memory_order_relaxed) - m_taken.load(std::memory_order_acquire));
}

size_t FileSource::put(std::span<const std::int16_t> samples)
{
    const size_t count = std::min(samples.size(), room());
    const size_t at = m_put.load(std::memory_order_relaxed);
    for (size_t i = 0; i < count; ++i)
        m_ring[(at + i) % m_ring.size()] = samples[i];
    m_put.store(at + count, std::memory_order_release);
    return count;
}

void FileSource::render(std::span<float> samples)
{
    const size_t taken = m_taken.load(std::memory_order_relaxed);
    const size_t there = m_put.load(std::memory_order_acquire) - taken;
    // It fades while there is still something left to fade, and begins when there is half a second.
    if (there < samples.size() + size_t(frameRate) / 4)
        m_flowing = false;
    else if (there > size_t(frameRate))
        m_flowing = true;
    size_t used = 0;
    for (size_t i = 0; i + 1 < samples.size(); i += 2) {
        m_level = std::clamp(m_level + (m_flowing ? step : -step), 0.0f, 1.0f);
        const bool moves = (m_level > 0.0f) && used + 2 <= there;
        for (size_t ear = 0; ear < 2; ++ear)
            samples[i + ear] =
                moves ? m_level * float(m_ring[(taken + used + ear) % m_ring.size()]) / 32768.0f : 0.0f;
        used += moves ? 2 : 0;
    }
    m_taken.store(taken + used, std::memory_order_release);
}

} // namespace supine
