#include "app/sound/espeak.h"

#include "app/sound/voice_pack.h"

#include <QProcess>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <numeric>

namespace supine
{

namespace
{

using Samples = std::vector<double>;

constexpr int waitAtMost = 2000; ///< ms
constexpr int headSize = 44;     ///< of the WAVE that it writes
constexpr double silence = 0.004;
constexpr double loudness = 0.09; ///< root mean square of what is spoken
constexpr double peak = 0.7;
constexpr int fadeMs = 6;

constexpr int usualPace = 140; ///< words a minute
constexpr int fastestPace = 190;

/// Slower and lower than the program's own habit, for people who lie down.
QStringList manner(const QString& language, int pace)
{
    const QString voice = language == QLatin1String("de") ? language : QStringLiteral("en-gb");
    return {"-v", voice, "-s", QString::number(pace), "-p", "36", "-g", "1"};
}

/// What is written for the eye alone would be read out or swallowed.
QString pronounceable(QString text)
{
    text.replace(QChar(0x2013), QLatin1Char(' '));
    for (const ushort quote : {0x201c, 0x201d, 0x201e})
        text.remove(QChar(quote));
    return text.replace(QChar(0x2019), QLatin1Char('\''));
}

Samples trimmed(const Samples& samples)
{
    const auto loud = [](double sample) { return std::abs(sample) > silence; };
    const auto first = std::find_if(samples.begin(), samples.end(), loud);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), loud).base();
    return first < last ? Samples(first, last) : Samples();
}

constexpr int reach = 16; ///< samples to either side that another rate is made of

/// The weights of the samples around each of the places, `steps` between two samples, where one may fall.
std::vector<std::array<double, 2 * reach>> weightsFor(int steps, double pass)
{
    std::vector<std::array<double, 2 * reach>> all(static_cast<size_t>(steps));
    for (int step = 0; step < steps; ++step) {
        for (int k = 0; k < 2 * reach; ++k) {
            const double x = k - reach + 1 - double(step) / steps;
            const double window = 0.5 + 0.5 * std::cos(std::numbers::pi * x / (reach + 1));
            const double turn = std::numbers::pi * x * pass;
            all[size_t(step)][size_t(k)] = window * pass * (x == 0 ? 1.0 : std::sin(turn) / turn);
        }
    }
    return all;
}

/// Another rate, by a windowed sinc that lets pass what both rates can hold.
Samples resampled(const Samples& samples, int from, int to)
{
    const int common = std::gcd(from, to);
    const int up = to / common;
    const int down = from / common;
    const auto weights = weightsFor(up, std::min(1.0, double(to) / from) * 0.94);
    const auto count = std::int64_t(samples.size());
    Samples result(size_t(count * up / down));
    for (size_t i = 0; i < result.size(); ++i) {
        const std::int64_t place = std::int64_t(i) * down;
        const auto& now = weights[size_t(place % up)];
        const std::int64_t first = place / up - reach + 1;
        for (std::int64_t k = std::max<std::int64_t>(0, -first); k < 2 * reach && first + k < count; ++k)
            result[i] += samples[size_t(first + k)] * now[size_t(k)];
    }
    return result;
}

/// Less edge: everything above some 3 kHz falls by up to 6 dB.
void soften(Samples& samples)
{
    double low = 0;
    for (double& sample : samples) {
        low += 0.55 * (sample - low);
        sample = 0.5 * sample + 0.5 * low;
    }
}

std::vector<std::int16_t> levelled(Samples samples)
{
    double sum = 0;
    double highest = 0;
    for (const double sample : samples) {
        sum += sample * sample;
        highest = std::max(highest, std::abs(sample));
    }
    if (highest <= 0)
        return {};
    const double gain = std::min(loudness / std::sqrt(sum / double(samples.size())), peak / highest);
    const size_t fade = std::min(samples.size() / 2, size_t(voiceRate * fadeMs / 1000));
    std::vector<std::int16_t> result(samples.size());
    for (size_t i = 0; i < samples.size(); ++i) {
        const size_t fromEdge = std::min(i, samples.size() - 1 - i);
        const double edge = fromEdge < fade ? double(fromEdge) / double(fade) : 1.0;
        result[i] = std::int16_t(std::lround(32767.0 * gain * edge * samples[i]));
    }
    return result;
}

Result<std::vector<std::int16_t>> speakAt(const QString& program, const QStringList& voice,
                                          const QString& text)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, voice + QStringList{"--stdout", pronounceable(text)});
    if (!process.waitForStarted(waitAtMost))
        return Error{Error::Kind::NotFound, QStringLiteral("%1 does not start.").arg(program)};
    if (!process.waitForFinished(waitAtMost)) {
        process.kill();
        process.waitForFinished(waitAtMost);
    }
    const QByteArray wave = process.readAllStandardOutput();
    const Error noSpeech{Error::Kind::Format,
                         QStringLiteral("%1 said nothing for \"%2\".").arg(program, text)};
    if (process.exitStatus() != QProcess::NormalExit || wave.size() < headSize || !wave.startsWith("RIFF"))
        return noSpeech;
    const auto rate = int(qFromLittleEndian<quint32>(wave.constData() + 24));
    if (rate < 8000 || rate > 2 * frameRate)
        return noSpeech;
    Samples samples(size_t(wave.size() - headSize) / 2);
    for (size_t i = 0; i < samples.size(); ++i)
        samples[i] = qFromLittleEndian<qint16>(wave.constData() + headSize + 2 * i) / 32768.0;
    samples = resampled(trimmed(samples), rate, voiceRate);
    soften(samples);
    auto spoken = levelled(std::move(samples));
    if (spoken.empty())
        return noSpeech;
    return spoken;
}

} // namespace

QString espeakVoice(const QString& language)
{
    return "espeak-ng " + manner(language, usualPace).join(QLatin1Char(' ')) + " 2";
}

Result<std::vector<std::int16_t>> espeak(const QString& program, const QString& language, const QString& text,
                                         std::chrono::milliseconds atMost)
{
    const auto most = std::int64_t(atMost.count()) * voiceRate / 1000;
    int pace = usualPace;
    auto spoken = speakAt(program, manner(language, pace), text);
    while (spoken && std::int64_t(spoken->size()) > most && pace < fastestPace) {
        const double over = double(spoken->size()) / double(most);
        pace = std::min(fastestPace, int(std::ceil(pace * over)) + 2);
        spoken = speakAt(program, manner(language, pace), text);
    }
    return spoken;
}

} // namespace supine
