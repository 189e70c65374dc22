#pragma once

#include "app/sound/decoding.h"

#include <QAudioDecoder>

namespace supine
{

/// Decodes by Qt Multimedia.
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
    bool m_held = false;
    bool m_ended = false;
};

} // namespace supine
