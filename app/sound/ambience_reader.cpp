#include "app/sound/ambience_reader.h"

#include "app/sound/output.h"

#include <utility>

namespace supine
{

namespace
{

using namespace std::chrono_literals;

constexpr size_t ahead = size_t(frameRate) * 2; ///< samples decoded that the source has no room for
constexpr std::int64_t shortest = frameRate;    ///< of all files together, to be worth repeating

} // namespace

AmbienceReader::AmbienceReader(QString path, std::shared_ptr<FileSource> source)
    : m_path(std::move(path)), m_source(std::move(source)), m_pump(this)
{
    connect(&m_pump, &QTimer::timeout, this, &AmbienceReader::pump);
}

AmbienceReader::~AmbienceReader() = default;

void AmbienceReader::begin()
{
    if (const FileTrouble trouble = lookAt(m_path); trouble != FileTrouble::None) {
        giveUp(trouble);
        return;
    }
    m_files = soundFiles(m_path);
    m_pump.start(250ms);
    openNext();
}

void AmbienceReader::openNext()
{
    if (m_next == m_files.size()) {
        if (m_round < shortest) {
            giveUp(m_round == 0 ? FileTrouble::Undecodable : FileTrouble::TooShort);
            return;
        }
        m_next = 0;
        m_round = 0;
    }
    const QString file = m_files.at(m_next++);
    OutputModule* module = soundModule();
    if (!module || lookAt(file) != FileTrouble::None) {
        QMetaObject::invokeMethod(this, &AmbienceReader::openNext, Qt::QueuedConnection);
        return;
    }
    m_decoding = module->decode(
        file,
        {[this](auto samples) { take(samples); },
         [this](auto) { QMetaObject::invokeMethod(this, &AmbienceReader::endTrack, Qt::QueuedConnection); }});
}

void AmbienceReader::take(std::span<const std::int16_t> samples)
{
    m_round += std::int64_t(samples.size()) / 2;
    m_join.add(samples);
    pump();
}

void AmbienceReader::endTrack()
{
    m_decoding.reset();
    m_join.endTrack();
    pump();
    openNext();
}

void AmbienceReader::pump()
{
    m_join.take(m_source->put(m_join.ready()));
    if (m_decoding)
        m_decoding->hold(m_join.ready().size() > ahead);
}

void AmbienceReader::giveUp(FileTrouble trouble)
{
    m_pump.stop();
    m_decoding.reset();
    emit failed(trouble);
}

} // namespace supine
