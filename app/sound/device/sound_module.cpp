#include "app/sound/device/file_decoding.h"
#include "app/sound/device/sound_server.h"
#include "app/sound/output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>
#include <QObject>

namespace supine
{
namespace
{

class SinkOutput final : public QObject, public Output
{
public:
    explicit SinkOutput(const News& news) : m_news(news) {}
    ~SinkOutput() override { stop(); }

    Opened open(const std::function<QIODevice*(Format)>& source) override
    {
        stop();
        if (!m_devices) {
            if (!soundServerMayAnswer())
                return Opened::NoDevice;
            m_devices = std::make_unique<QMediaDevices>();
            connect(m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &SinkOutput::followDevices);
        }
        const QAudioDevice device = QMediaDevices::defaultAudioOutput();
        if (device.isNull())
            return Opened::NoDevice;
        QAudioFormat format;
        format.setSampleRate(48'000);
        format.setChannelCount(2);
        format.setSampleFormat(QAudioFormat::Float);
        if (!device.isFormatSupported(format))
            format.setSampleFormat(QAudioFormat::Int16);
        if (!device.isFormatSupported(format))
            return Opened::NoFormat;
        const bool real = format.sampleFormat() == QAudioFormat::Float;
        m_sink = std::make_unique<QAudioSink>(device, format);
        m_sink->setBufferSize(format.bytesForDuration(120'000)); // a shorter one may never start on Qt 6.4
        m_sink->start(source(real ? Format::Float : Format::Int16));
        if (m_sink->error() != QAudio::NoError && m_sink->state() == QAudio::StoppedState) {
            stop();
            return Opened::Refused;
        }
        m_device = device;
        // Queued: the sink must not be deleted while it speaks.
        connect(
            m_sink.get(), &QAudioSink::stateChanged, this, [this] { leave(); }, Qt::QueuedConnection);
        return Opened::Yes;
    }
    void close() override { stop(); }
    bool isOpen() const override { return m_sink != nullptr; }

private:
    void stop()
    {
        if (m_sink) {
            m_sink->disconnect(this);
            m_sink->stop();
        }
        m_sink.reset();
    }
    void leave()
    {
        if (!m_sink || m_sink->state() != QAudio::StoppedState)
            return;
        stop();
        m_news.lost();
    }
    void followDevices()
    {
        if (m_sink && !QMediaDevices::audioOutputs().contains(m_device)) {
            stop();
            m_news.lost();
        }
        m_news.devicesChanged();
    }

    News m_news;
    std::unique_ptr<QMediaDevices> m_devices; ///< null until a server was there
    QAudioDevice m_device;
    std::unique_ptr<QAudioSink> m_sink;
};

} // namespace

class SoundModule final : public QObject, public OutputModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SUPINE_OUTPUT_MODULE)
    Q_INTERFACES(supine::OutputModule)
public:
    std::unique_ptr<Output> makeOutput(const Output::News& news) override
    {
        return std::make_unique<SinkOutput>(news);
    }
    std::unique_ptr<Decoding> decode(const QString& path, const Decoding::News& news) override
    {
        return std::make_unique<FileDecoding>(path, news);
    }
};

} // namespace supine

#include "sound_module.moc"
