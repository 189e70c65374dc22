#pragma once

#include "app/sound/decoding.h"
#include "app/sound/file_source.h"
#include "app/sound/file_trouble.h"
#include "app/sound/track_join.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace supine
{

/// Fills a source from files, always some seconds ahead. Lives in the thread of the sound files.
class AmbienceReader : public QObject
{
    Q_OBJECT
public:
    AmbienceReader(QString path, std::shared_ptr<FileSource> source);
    ~AmbienceReader() override;

    void begin();

signals:
    void failed(supine::FileTrouble trouble);

private:
    void openNext();
    void take(std::span<const std::int16_t> samples);
    void endTrack();
    void pump();
    void giveUp(FileTrouble trouble);

    QString m_path;
    std::shared_ptr<FileSource> m_source;
    QStringList m_files;
    qsizetype m_next = 0;
    std::int64_t m_round = 0; ///< frames since the first file was opened last
    std::unique_ptr<Decoding> m_decoding;
    TrackJoin m_join;
    QTimer m_pump;
};

} // namespace supine
