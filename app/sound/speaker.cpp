#include "app/sound/speaker.h"

#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

namespace supine
{

Speaker::Speaker(Mixer& mixer, QObject* parent)
    : QObject(parent), m_mixer(mixer), m_devices(new QMediaDevices(this))
{
    connect(m_devices, &QMediaDevices::audioOutputsChanged, this, &Speaker::followDevices);
}

Speaker::~Speaker()
{
    close();
}

Result<void> Speaker::open()
{
    close();
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull())
        return Error{Error::Kind::Device, QStringLiteral("There is no sound device.")};
    QAudioFormat format;
    format.setSampleRate(frameRate);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Float);
    if (!device.isFormatSupported(format))
        format.setSampleFormat(QAudioFormat::Int16);
    if (!device.isFormatSupported(format))
        return Error{Error::Kind::Device, QStringLiteral("The sound device does not take 48 kHz stereo.")};

    const bool real = format.sampleFormat() == QAudioFormat::Float;
    m_source = std::make_unique<MixerDevice>(m_mixer,
                                             real ? MixerDevice::Format::Float : MixerDevice::Format::Int16);
    m_sink = std::make_unique<QAudioSink>(device, format);
    m_sink->setBufferSize(format.bytesForDuration(120'000));
    m_sink->start(m_source.get());
    if (m_sink->error() != QAudio::NoError && m_sink->state() == QAudio::StoppedState) {
        close();
        return Error{Error::Kind::Device, QStringLiteral("The sound device cannot be opened.")};
    }
    m_device = device;
    // Queued: the sink must not be deleted while it speaks.
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Speaker::leave, Qt::QueuedConnection);
    return {};
}

void Speaker::close()
{
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->stop();
    }
    m_sink.reset();
    m_source.reset();
}

void Speaker::leave()
{
    if (!m_sink || m_sink->state() != QAudio::StoppedState)
        return;
    close();
    emit lost();
}

void Speaker::followDevices()
{
    if (m_sink && !QMediaDevices::audioOutputs().contains(m_device)) {
        close();
        emit lost();
    }
    emit devicesChanged();
}

} // namespace supine
