#pragma once

#include <QtPlugin>

#include <cstdint>
#include <functional>
#include <memory>
#include <span>

namespace supine
{

/// The system's microphone. Lives in one thread.
class Microphone
{
public:
    using Hearing = std::function<void(std::span<const std::int16_t> samples, int rate)>;

    virtual ~Microphone() = default;
    Microphone() = default;
    Q_DISABLE_COPY_MOVE(Microphone)

    /// Opens the default one, in one channel, and tells what it hears in its own thread. False when there is
    /// none.
    virtual bool open(const Hearing& hearing) = 0;
    virtual void close() = 0;
};

/// What the microphone module offers; loaded when somebody wants to knock.
class MicrophoneModule
{
public:
    virtual ~MicrophoneModule() = default;
    MicrophoneModule() = default;
    Q_DISABLE_COPY_MOVE(MicrophoneModule)
    [[nodiscard]] virtual std::unique_ptr<Microphone> makeMicrophone() = 0;
};

} // namespace supine

#define SUPINE_MICROPHONE_MODULE "io.github.supine.MicrophoneModule/1"
Q_DECLARE_INTERFACE(supine::MicrophoneModule, SUPINE_MICROPHONE_MODULE)
