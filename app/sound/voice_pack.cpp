#include "app/sound/voice_pack.h"

#include <QDataStream>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace supine
{

namespace
{

const QByteArray magic = QByteArrayLiteral("SupineVoice1");

// The tables of the IMA Digital Audio Focus Group's recommendation of 1992.
constexpr std::array<int, 16> indexSteps{-1, -1, -1, -1, 2, 4, 6, 8, -1, -1, -1, -1, 2, 4, 6, 8};
constexpr std::array<int, 89> stepSizes{
    7,    8,     9,     10,    11,    12,    13,    14,    16,    17,    19,    21,    23,    25,   28,
    31,   34,    37,    41,    45,    50,    55,    60,    66,    73,    80,    88,    97,    107,  118,
    130,  143,   157,   173,   190,   209,   230,   253,   279,   307,   337,   371,   408,   449,  494,
    544,  598,   658,   724,   796,   876,   963,   1060,  1166,  1282,  1411,  1552,  1707,  1878, 2066,
    2272, 2499,  2749,  3024,  3327,  3660,  4026,  4428,  4871,  5358,  5894,  6484,  7132,  7845, 8630,
    9493, 10442, 11487, 12635, 13899, 15289, 16818, 18500, 20350, 22385, 24623, 27086, 29794, 32767};

/// Both directions keep the same state, so that they never come apart.
class Predictor
{
public:
    int encode(int sample)
    {
        const int step = stepSizes[size_t(m_index)];
        int rest = sample - m_value;
        int code = 0;
        if (rest < 0) {
            code = 8;
            rest = -rest;
        }
        code |= std::min(7, rest * 4 / step);
        decode(code);
        return code;
    }
    int decode(int code)
    {
        const int step = stepSizes[size_t(m_index)];
        const int change = (2 * (code & 7) + 1) * step / 8;
        m_value = std::clamp(m_value + ((code & 8) != 0 ? -change : change), -32768, 32767);
        m_index = std::clamp(m_index + indexSteps[size_t(code)], 0, int(stepSizes.size()) - 1);
        return m_value;
    }

private:
    int m_value = 0;
    int m_index = 0;
};

constexpr int halfTaps = 12;

/// Weights of the samples around the place half-way between two of them: a windowed sinc.
std::array<float, 2 * halfTaps> betweenWeights()
{
    std::array<float, 2 * halfTaps> weights{};
    float sum = 0;
    for (int i = 0; i < 2 * halfTaps; ++i) {
        const double x = i - halfTaps + 0.5;
        const double window = 0.5 + 0.5 * std::cos(std::numbers::pi * x / halfTaps);
        weights[size_t(i)] = float(window * std::sin(std::numbers::pi * x) / (std::numbers::pi * x));
        sum += weights[size_t(i)];
    }
    for (float& weight : weights)
        weight /= sum;
    return weights;
}

Error unreadable(const QString& path)
{
    return {Error::Kind::Format, QStringLiteral("%1 is no file of spoken phrases.").arg(path)};
}

} // namespace

QByteArray encodeSpeech(std::span<const std::int16_t> samples)
{
    QByteArray code((qsizetype(samples.size()) + 1) / 2, '\0');
    Predictor predictor;
    for (size_t i = 0; i < samples.size(); ++i) {
        const int nibble = predictor.encode(samples[i]);
        char& byte = code[qsizetype(i / 2)];
        byte = char(uchar(byte) | uchar(i % 2 == 0 ? nibble : nibble << 4));
    }
    return code;
}

std::vector<std::int16_t> decodeSpeech(const QByteArray& code, std::int64_t frames)
{
    std::vector<std::int16_t> samples(size_t(std::max<std::int64_t>(0, frames)));
    Predictor predictor;
    const size_t present = std::min(samples.size(), size_t(2 * code.size()));
    for (size_t i = 0; i < present; ++i) {
        const auto byte = uchar(code[qsizetype(i / 2)]);
        samples[i] = std::int16_t(predictor.decode(i % 2 == 0 ? byte & 15 : byte >> 4));
    }
    return samples;
}

Sound soundOfSpeech(std::span<const std::int16_t> samples)
{
    static const auto weights = betweenWeights();
    // Silence around it, so that every sample has its neighbours.
    std::vector<float> padded(samples.size() + 2 * halfTaps);
    std::copy(samples.begin(), samples.end(), padded.begin() + halfTaps);
    Sound sound;
    sound.samples.resize(2 * samples.size());
    for (size_t i = 0; i < samples.size(); ++i) {
        const float* near = padded.data() + i + 1;
        float between = 0;
        for (const float weight : weights)
            between += weight * *near++;
        sound.samples[2 * i] = samples[i];
        sound.samples[2 * i + 1] = std::int16_t(std::clamp(std::lround(between), -32768L, 32767L));
    }
    return sound;
}

Result<VoicePack> VoicePack::open(const QString& path)
{
    VoicePack pack;
    pack.m_file = std::make_shared<QFile>(path);
    if (!pack.m_file->open(QIODevice::ReadOnly))
        return Error{Error::Kind::NotFound, QStringLiteral("There is no file %1.").arg(path)};
    const uchar* mapped = pack.m_file->map(0, pack.m_file->size());
    if (!mapped)
        return unreadable(path);
    pack.m_data = QByteArray::fromRawData(reinterpret_cast<const char*>(mapped), pack.m_file->size());
    if (!pack.m_data.startsWith(magic))
        return unreadable(path);
    QDataStream in(pack.m_data);
    in.setVersion(QDataStream::Qt_6_4);
    in.skipRawData(int(magic.size()));
    quint32 count = 0;
    in >> pack.m_maker >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        QString text;
        Place place{};
        in >> text >> place.frames >> place.from >> place.bytes;
        const auto size = quint64(pack.m_data.size());
        if (place.from > size || place.bytes > size - place.from || place.frames > 2 * quint64(place.bytes))
            return unreadable(path);
        pack.m_index.insert(text, place);
    }
    if (in.status() != QDataStream::Ok)
        return unreadable(path);
    return pack;
}

QByteArray VoicePack::packed(const QString& maker, const Clips& clips)
{
    const auto headed = [&](quint64 from) {
        QByteArray head;
        QDataStream out(&head, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_4);
        out.writeRawData(magic.constData(), int(magic.size()));
        out << maker << quint32(clips.size());
        for (const auto& [text, clip] : clips) {
            out << text << quint32(clip.frames) << from << quint32(clip.code.size());
            from += quint64(clip.code.size());
        }
        return head;
    };
    QByteArray file = headed(quint64(headed(0).size()));
    for (const auto& [text, clip] : clips)
        file += clip.code;
    return file;
}

VoicePack::Clip VoicePack::clip(const QString& phrase) const
{
    const auto place = m_index.constFind(phrase);
    if (place == m_index.constEnd())
        return {};
    // A copy: the mapping may go before it does.
    return {place->frames, QByteArray(m_data.constData() + place->from, place->bytes)};
}

VoicePack::Clips VoicePack::clips() const
{
    Clips all;
    for (auto entry = m_index.constBegin(); entry != m_index.constEnd(); ++entry)
        all.emplace(entry.key(), clip(entry.key()));
    return all;
}

Sound VoicePack::sound(const QString& phrase) const
{
    const Clip found = clip(phrase);
    return soundOfSpeech(decodeSpeech(found.code, found.frames));
}

} // namespace supine
