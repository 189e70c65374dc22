#include "app/sound/microphone.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>
#include <QMediaDevices>
#include <QObject>

namespace supine
{
namespace
{

class SourceMicrophone final : public QObject, public Microphone
{
public:
    ~SourceMicrophone() override { stop(); }

    bool open(const Hearing& hearing) override
    {
        stop();
        const QAudioDevice device = QMediaDevices::defaultAudioInput();
        if (device.isNull())
            return false;
        QAudioFormat format;
        format.setSampleRate(16'000);
        format.setChannelCount(1);
        format.setSampleFormat(QAudioFormat::Int16);
        if (!device.isFormatSupported(format))
            format.setSampleRate(48'000);
        if (!device.isFormatSupported(format))
            return false;
        m_source = std::make_unique<QAudioSource>(device, format);
        QIODevice* stream = m_source->start();
        if (!stream)
            return false;
        connect(stream, &QIODevice::readyRead, this, [stream, hearing, rate = format.sampleRate()] {
            const QByteArray bytes = stream->readAll();
            std::vector<std::int16_t> samples(size_t(bytes.size()) / sizeof(std::int16_t));
            std::copy_n(bytes.constData(), samples.size() * sizeof(std::int16_t),
                        reinterpret_cast<char*>(samples.data()));
            hearing(samples, rate);
        });
        return true;
    }
    void close() override { stop(); }

private:
    void stop()
    {
        if (m_source)
            m_source->stop();
        m_source.reset();
    }

    std::unique_ptr<QAudioSource> m_source;
};

} // namespace

class QtMicrophoneModule final : public QObject, public MicrophoneModule
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID SUPINE_MICROPHONE_MODULE)
    Q_INTERFACES(supine::MicrophoneModule)
public:
    std::unique_ptr<Microphone> makeMicrophone() override { return std::make_unique<SourceMicrophone>(); }
};

} // namespace supine

#include "microphone_module.moc"
