#pragma once

#include "app/sound/sound.h"
#include "app/sound/source.h"

#include <atomic>
#include <vector>

namespace supine
{

/// A sound without end that another thread reads from files a few seconds ahead. When that falls behind, what
/// is heard fades out and in again rather than break off.
class FileSource final : public Source
{
public:
    FileSource();

    /// For the thread that reads: interleaved stereo; gives how many samples there was room for.
    size_t put(std::span<const std::int16_t> samples);
    /// Samples there is room for.
    [[nodiscard]] size_t room() const;

    void render(std::span<float> samples) override;

    static constexpr std::int64_t capacity = 6LL * frameRate; ///< frames

private:
    static constexpr float step = 1.0f / 4800.0f;

    std::vector<std::int16_t> m_ring;
    std::atomic<size_t> m_put{0};   ///< samples ever put
    std::atomic<size_t> m_taken{0}; ///< samples ever taken
    float m_level = 0.0f;
    bool m_flowing = false;
};

} // namespace supine
