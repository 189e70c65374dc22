#include "app/sound/sound.h"

#include <QtEndian>

namespace supine
{

namespace
{

struct Chunk {
    QByteArray name;
    QByteArray body;
};

/// The chunk at `at`, which moves behind it; an empty name when there is no whole one.
Chunk nextChunk(const QByteArray& file, qsizetype& at)
{
    if (file.size() - at < 8)
        return {};
    const auto size = qsizetype(qFromLittleEndian<quint32>(file.constData() + at + 4));
    if (size > file.size() - at - 8)
        return {};
    Chunk chunk{file.mid(at, 4), file.mid(at + 8, size)};
    at += 8 + size + (size & 1);
    return chunk;
}

Error malformed(const char* why)
{
    return {Error::Kind::Format, QString("Not a sound that can be mixed: %1").arg(QLatin1String(why))};
}

/// The number of channels, from a `fmt ` chunk.
Result<int> channelsOf(const QByteArray& format)
{
    if (format.size() < 16)
        return malformed("its format is cut short");
    const auto number = [&](int at) { return int(qFromLittleEndian<quint16>(format.constData() + at)); };
    const int channels = number(2);
    if (number(0) != 1 || number(14) != 16)
        return malformed("it is not 16-bit PCM");
    if (channels != 1 && channels != 2)
        return malformed("it has neither one nor two channels");
    if (qFromLittleEndian<quint32>(format.constData() + 4) != quint32(frameRate))
        return malformed("it is not at 48 kHz");
    return channels;
}

} // namespace

Result<Sound> readWave(const QByteArray& file)
{
    if (file.size() < 12 || !file.startsWith("RIFF") || file.mid(8, 4) != "WAVE")
        return malformed("it is no RIFF WAVE file");
    Sound sound;
    bool formatted = false;
    qsizetype at = 12;
    for (Chunk chunk = nextChunk(file, at); !chunk.name.isEmpty(); chunk = nextChunk(file, at)) {
        if (chunk.name == "fmt ") {
            const Result<int> channels = channelsOf(chunk.body);
            if (!channels)
                return channels.error();
            sound.channels = *channels;
            formatted = true;
        } else if (chunk.name == "data") {
            if (!formatted)
                return malformed("its data stand before their format");
            const qsizetype frames = chunk.body.size() / (2 * sound.channels);
            sound.samples.resize(size_t(frames * sound.channels));
            qFromLittleEndian<qint16>(chunk.body.constData(), qsizetype(sound.samples.size()),
                                      sound.samples.data());
            return sound;
        }
    }
    return malformed("it has no whole data chunk");
}

} // namespace supine
