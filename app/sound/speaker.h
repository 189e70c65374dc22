#pragma once

#include "app/sound/mixer_device.h"
#include "app/sound/output.h"
#include "core/base/result.h"

#include <QObject>

#include <memory>

namespace supine
{

/// The system's sound output, pulling from a mixer while open. Lives in one thread, its owner's; its calls
/// may wait for the sound server, so that thread is never the window's.
class Speaker : public QObject
{
    Q_OBJECT
public:
    explicit Speaker(Mixer& mixer, QObject* parent = nullptr);
    ~Speaker() override;

    /// Opens the default device at 48 kHz stereo, with a buffer of 120 ms. Error (Device): the sound module
    /// is missing, there is no device, it cannot take this format, or it refused.
    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_output && m_output->isOpen(); }

signals:
    /// Was open; the device or its server went away. Closed when this comes.
    void lost();
    /// Devices came or went, or another became the default one.
    void devicesChanged();

private:
    Mixer& m_mixer;
    std::unique_ptr<MixerDevice> m_source; ///< outlives the output, which pulls from it
    std::unique_ptr<Output> m_output;      ///< null: there is no sound module
};

} // namespace supine
