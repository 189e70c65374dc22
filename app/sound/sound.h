#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace supine
{

/// Frames a second of everything that is mixed. A frame is one sample for each of two channels.
inline constexpr int frameRate = 48000;

/// A recorded sound, whole in memory and never changed once made: the audio thread reads it without a lock.
struct Sound {
    std::vector<std::int16_t> samples; ///< interleaved
    int channels = 1;                  ///< 1 (heard in the middle) or 2

    [[nodiscard]] std::int64_t frames() const { return std::int64_t(samples.size()) / channels; }
};

/// Reads a RIFF WAVE of 16-bit PCM at 48 kHz with one or two channels; chunks it does not know are passed
/// over. Everything else is an Error of kind Format that says what it is.
[[nodiscard]] Result<Sound> readWave(const QByteArray& file);

} // namespace supine
