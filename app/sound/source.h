#pragma once

#include <QtGlobal>

#include <span>

namespace supine
{

/// A sound without end, made as it is heard.
class Source
{
public:
    virtual ~Source() = default;
    Source() = default;
    Q_DISABLE_COPY_MOVE(Source)

    /// Fills interleaved stereo at 48 kHz, -1…1, with what comes next. Called in the audio callback: neither
    /// locks nor allocates nor frees.
    virtual void render(std::span<float> samples) = 0;
};

} // namespace supine
