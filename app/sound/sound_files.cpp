#include "app/sound/sound_files.h"

#include "app/sound/ambience_reader.h"
#include "app/sound/output.h"

#include <QFileInfo>

#include <algorithm>
#include <cmath>
#include <future>

namespace supine
{

namespace
{

/// A whole short file on its way into memory; lives in the thread of the sound files and deletes itself.
class ChimeReader : public QObject
{
public:
    ChimeReader(const QString& path, std::promise<SoundFiles::Chime> promise) : m_promise(std::move(promise))
    {
        m_chime.sound.channels = 2;
        OutputModule* module = soundModule();
        if (!module) {
            end(FileTrouble::Undecodable);
            return;
        }
        m_decoding = module->decode(
            path, {[this](auto samples) { take(samples); }, [this](Decoding::End end) { finish(end); }});
    }

private:
    void take(std::span<const std::int16_t> samples)
    {
        auto& all = m_chime.sound.samples;
        all.insert(all.end(), samples.begin(), samples.end());
        if (m_chime.sound.frames() > SoundFiles::longestChime)
            end(FileTrouble::TooLong);
    }
    void finish(Decoding::End how)
    {
        if (how == Decoding::End::Unreadable || m_chime.sound.frames() == 0)
            end(FileTrouble::Undecodable);
        else if (m_chime.sound.frames() < frameRate / 50)
            end(FileTrouble::TooShort);
        else
            end(FileTrouble::None);
    }
    void end(FileTrouble trouble)
    {
        if (m_done)
            return;
        m_done = true;
        m_chime.trouble = trouble;
        if (trouble == FileTrouble::None)
            smooth();
        else
            m_chime.sound.samples.clear();
        m_promise.set_value(std::move(m_chime));
        deleteLater();
    }
    /// No file is trusted to begin and end in silence.
    void smooth()
    {
        Sound& sound = m_chime.sound;
        const std::int64_t frames = sound.frames();
        const std::int64_t rise = std::min<std::int64_t>(frames / 4, frameRate / 200);
        const std::int64_t fall = std::min<std::int64_t>(frames / 2, frameRate / 4);
        for (std::int64_t i = 0; i < frames; ++i) {
            const std::int64_t left = frames - 1 - i;
            const double up = i < rise ? double(i) / double(rise) : 1.0;
            const double down = left < fall ? double(left) / double(fall) : 1.0;
            for (size_t s = size_t(2 * i); s < size_t(2 * i + 2); ++s)
                sound.samples[s] = std::int16_t(std::lround(sound.samples[s] * up * down));
        }
    }

    std::promise<SoundFiles::Chime> m_promise;
    SoundFiles::Chime m_chime{FileTrouble::None, {}};
    std::unique_ptr<Decoding> m_decoding;
    bool m_done = false;
};

} // namespace

SoundFiles::SoundFiles(QObject* parent) : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("sound files"));
    m_thread.start();
}

SoundFiles::~SoundFiles()
{
    if (m_reader)
        m_reader->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

SoundFiles::Chime SoundFiles::readChime(const QString& path, std::chrono::milliseconds patience)
{
    if (const FileTrouble trouble = lookAt(path); trouble != FileTrouble::None)
        return {trouble, {}};
    if (QFileInfo(path).isDir())
        return {FileTrouble::NotReadable, {}};
    std::promise<Chime> promise;
    std::future<Chime> chime = promise.get_future();
    auto* starter = new QObject;
    starter->moveToThread(&m_thread);
    QMetaObject::invokeMethod(
        starter,
        [starter, path, promise = std::make_shared<std::promise<Chime>>(std::move(promise))]() mutable {
            new ChimeReader(path, std::move(*promise));
            starter->deleteLater();
        });
    if (chime.wait_for(patience) != std::future_status::ready)
        return {FileTrouble::Undecodable, {}};
    return chime.get();
}

std::shared_ptr<Source> SoundFiles::readAmbience(const QString& path)
{
    if (m_reader)
        m_reader->deleteLater();
    auto source = std::make_shared<FileSource>();
    m_reader = new AmbienceReader(path, source);
    m_reader->moveToThread(&m_thread);
    connect(m_reader, &AmbienceReader::failed, this, &SoundFiles::ambienceFailed);
    QMetaObject::invokeMethod(m_reader, &AmbienceReader::begin);
    return source;
}

} // namespace supine
