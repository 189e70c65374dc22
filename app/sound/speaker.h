#pragma once

#include "app/sound/mixer_device.h"

#include <QAudioDevice>
#include <QObject>

#include <memory>

QT_BEGIN_NAMESPACE
class QAudioSink;
class QMediaDevices;
QT_END_NAMESPACE

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

    /// Opens the default device at 48 kHz stereo, with a buffer of 120 ms; a shorter one may never start on
    /// Qt 6.4. Error (Device): there is none, it cannot take this format, or it refused.
    [[nodiscard]] Result<void> open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_sink != nullptr; }

signals:
    /// Was open; the device or its server went away. Closed when this comes.
    void lost();
    /// Devices came or went, or another became the default one.
    void devicesChanged();

private:
    void followDevices();
    void leave();

    Mixer& m_mixer;
    QMediaDevices* m_devices;
    QAudioDevice m_device;
    std::unique_ptr<MixerDevice> m_source;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace supine
