#include "app/sound/device/file_decoding.h"

#include <QAudioBuffer>
#include <QAudioFormat>
#include <QUrl>

namespace supine
{

FileDecoding::FileDecoding(const QString& path, const News& news) : m_news(news)
{
    QAudioFormat format;
    format.setSampleRate(48'000);
    format.setChannelCount(2);
    format.setSampleFormat(QAudioFormat::Int16);
    m_decoder.setAudioFormat(format);
    m_decoder.setSource(QUrl::fromLocalFile(path));
    // Queued: the decoder must not be deleted while it speaks, and what it gives comes before its end.
    connect(&m_decoder, &QAudioDecoder::bufferReady, this, &FileDecoding::take, Qt::QueuedConnection);
    connect(
        &m_decoder, &QAudioDecoder::finished, this, [this] { end(End::Done); }, Qt::QueuedConnection);
    connect(
        &m_decoder, qOverload<QAudioDecoder::Error>(&QAudioDecoder::error), this,
        [this] { end(End::Unreadable); }, Qt::QueuedConnection);
    m_patience.setSingleShot(true);
    m_patience.setInterval(3000);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(End::Unreadable); });
    m_patience.start();
    QMetaObject::invokeMethod(&m_decoder, &QAudioDecoder::start, Qt::QueuedConnection);
}

FileDecoding::~FileDecoding()
{
    m_decoder.disconnect(this);
    m_decoder.stop();
}

void FileDecoding::hold(bool held)
{
    if (m_held && !held)
        QMetaObject::invokeMethod(this, &FileDecoding::take, Qt::QueuedConnection);
    m_held = held;
    if (m_held)
        m_patience.stop();
    else if (!m_ended && !m_patience.isActive())
        m_patience.start();
}

void FileDecoding::take()
{
    while (!m_held && !m_ended && m_decoder.bufferAvailable()) {
        const QAudioBuffer buffer = m_decoder.read();
        if (!buffer.isValid())
            return;
        if (buffer.format().channelCount() != 2 || buffer.format().sampleRate() != 48'000 ||
            buffer.format().sampleFormat() != QAudioFormat::Int16) {
            end(End::Unreadable);
            return;
        }
        m_patience.start();
        m_news.frames({buffer.constData<std::int16_t>(), size_t(buffer.sampleCount())});
    }
}

void FileDecoding::end(End end)
{
    if (m_ended)
        return;
    if (end == End::Done && m_decoder.bufferAvailable()) {
        m_held = false;
        take();
    }
    m_ended = true;
    m_patience.stop();
    m_news.ended(end);
}

} // namespace supine
