#pragma once

#include "app/sound/decoding.h"

#include <QAudioDecoder>
#include <QTimer>

namespace supine
{

/// Decodes by Qt Multimedia. Three seconds in which nothing comes are the end.
class FileDecoding final : public QObject, public Decoding
{
public:
    FileDecoding(const QString& path, const News& news);
    ~FileDecoding() override;
    void hold(bool held) override;

private:
    void take();
    void end(End end);

    News m_news;
    QAudioDecoder m_decoder;
    QTimer m_patience; ///< some broken files neither come to an end nor say so
    bool m_held = false;
    bool m_ended = false;
};

} // namespace supine
