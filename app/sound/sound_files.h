#pragma once

#include "app/sound/file_source.h"
#include "app/sound/file_trouble.h"

#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>

namespace supine
{

class AmbienceReader;

/// The user's own sound files, read in a thread of their own so that the one that feeds the speaker never
/// waits. The thread is there while this is.
class SoundFiles : public QObject
{
    Q_OBJECT
public:
    explicit SoundFiles(QObject* parent = nullptr);
    ~SoundFiles() override;

    struct Chime {
        FileTrouble trouble;
        Sound sound; ///< stereo; begins and ends in silence
    };
    /// The whole file. Waits for it, but no longer than so; one that takes longer is Undecodable.
    [[nodiscard]] Chime readChime(const QString& path,
                                  std::chrono::milliseconds patience = std::chrono::seconds(2));
    static constexpr std::int64_t longestChime = 20LL * frameRate;

    /// The file again and again, or the folder's files in turn, joined without a gap. Silent until some of it
    /// was read. A file that cannot be read is passed over; ambienceFailed() when none can.
    [[nodiscard]] std::shared_ptr<Source> readAmbience(const QString& path);

signals:
    void ambienceFailed(supine::FileTrouble trouble);

private:
    QThread m_thread;
    AmbienceReader* m_reader = nullptr; ///< lives in the thread
};

} // namespace supine
