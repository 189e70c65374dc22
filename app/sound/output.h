#pragma once

#include "app/sound/decoding.h"

#include <QString>
#include <QtPlugin>

#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QIODevice;
QT_END_NAMESPACE

namespace supine
{

/// The system's sound output at 48 kHz stereo. Lives in one thread; its calls may wait for the sound server.
class Output
{
public:
    enum class Format { Float, Int16 };
    enum class Opened { Yes, NoDevice, NoFormat, Refused };
    /// Called from the output's own thread, never from within open() or close().
    struct News {
        std::function<void()> lost;           ///< was open; closed when this comes
        std::function<void()> devicesChanged; ///< came, went, or another became the default one
    };

    virtual ~Output() = default;
    Output() = default;
    Q_DISABLE_COPY_MOVE(Output)

    /// Opens the default device and pulls from `source(format)`, which must outlive the opening.
    [[nodiscard]] virtual Opened open(const std::function<QIODevice*(Format)>& source) = 0;
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
};

/// What the sound module offers. All that links Qt Multimedia, and the twenty libraries that come with it,
/// is in that module, loaded when something is to sound: an evening in the tray needs none of it.
class OutputModule
{
public:
    virtual ~OutputModule() = default;
    OutputModule() = default;
    Q_DISABLE_COPY_MOVE(OutputModule)
    [[nodiscard]] virtual std::unique_ptr<Output> makeOutput(const Output::News& news) = 0;
    /// Reads a file: WAV, FLAC, Ogg, MP3 and what else the system can decode.
    [[nodiscard]] virtual std::unique_ptr<Decoding> decode(const QString& path,
                                                           const Decoding::News& news) = 0;
};

/// Loads the module; null where it is missing. For any thread.
[[nodiscard]] OutputModule* soundModule();

} // namespace supine

#define SUPINE_OUTPUT_MODULE "io.github.supine.OutputModule/2"
Q_DECLARE_INTERFACE(supine::OutputModule, SUPINE_OUTPUT_MODULE)
