#pragma once

#include "app/sound/mixer.h"
#include "app/sound/output.h"

#include <QIODevice>

namespace supine
{

/// What an audio sink pulls from: an endless stream out of the mixer. Opened without QIODevice's own buffer,
/// whose read-ahead would put every sound up to 85 ms off.
class MixerDevice final : public QIODevice
{
public:
    using Format = Output::Format;

    MixerDevice(Mixer& mixer, Format format);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return 1 << 20; }

protected:
    /// Whole frames only. Neither locks nor allocates.
    qint64 readData(char* data, qint64 size) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    static constexpr qint64 chunk = 512; ///< frames

    Mixer& m_mixer;
    Format m_format;
    std::array<float, 2 * chunk> m_samples{};
};

} // namespace supine
