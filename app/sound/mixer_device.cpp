#include "app/sound/mixer_device.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace supine
{

MixerDevice::MixerDevice(Mixer& mixer, Format format) : m_mixer(mixer), m_format(format)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 MixerDevice::readData(char* data, qint64 size)
{
    const qint64 sampleSize = m_format == Format::Float ? sizeof(float) : sizeof(std::int16_t);
    const qint64 frames = size / (2 * sampleSize);
    for (qint64 done = 0; done < frames;) {
        const auto samples = std::span(m_samples).first(size_t(2 * std::min<qint64>(chunk, frames - done)));
        m_mixer.render(samples);
        char* out = data + done * 2 * sampleSize;
        if (m_format == Format::Float) {
            std::memcpy(out, samples.data(), samples.size_bytes());
        } else {
            for (size_t i = 0; i < samples.size(); ++i) {
                const auto whole = std::int16_t(std::lrintf(samples[i] * 32767.0f));
                std::memcpy(out + i * sizeof whole, &whole, sizeof whole);
            }
        }
        done += qint64(samples.size() / 2);
    }
    return frames * 2 * sampleSize;
}

} // namespace supine
