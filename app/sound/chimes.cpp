#include "app/sound/chimes.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cassert>
#include <cmath>

// Outside of any namespace, as the macro asks.
static void registerSounds()
{
    Q_INIT_RESOURCE(sounds);
}

namespace supine
{

namespace
{

/// How the user's own sound becomes the chime of a cue.
struct Role {
    double pitch; ///< times its own
    int strokes;
    double spacing; ///< seconds from stroke to stroke
    float gain;
};
constexpr std::array<Role, 5> roles{{{1.0, 1, 0.0, 1.0f},
                                     {0.75, 2, 0.9, 1.0f},
                                     {1.26, 2, 0.75, 0.85f},
                                     {1.68, 1, 0.0, 0.55f},
                                     {0.56, 3, 1.8, 1.0f}}};

/// The middle of both channels at a place between two frames.
double sampleAt(const Sound& sound, double place)
{
    const auto frame = std::int64_t(place);
    const auto at = [&sound](std::int64_t i) {
        if (i >= sound.frames())
            return 0.0;
        const std::int16_t* samples = sound.samples.data() + i * sound.channels;
        return 0.5 * (double(samples[0]) + double(samples[sound.channels - 1]));
    };
    const double between = place - double(frame);
    return at(frame) * (1.0 - between) + at(frame + 1) * between;
}

/// Struck as its role has it; a stroke before quietens within 50 ms, so that strokes can be counted.
Sound struck(const Sound& own, const Role& role)
{
    const auto one = std::int64_t(double(own.frames()) / role.pitch);
    const auto spacing = std::int64_t(role.spacing * frameRate);
    std::vector<double> sum(size_t(one + spacing * (role.strokes - 1)), 0.0);
    constexpr std::int64_t touch = frameRate / 20;
    for (int stroke = 0; stroke < role.strokes; ++stroke) {
        const std::int64_t begin = stroke * spacing;
        for (std::int64_t i = 0; begin > 0 && i < std::int64_t(sum.size()) - begin + touch; ++i)
            sum[size_t(begin - touch + i)] *= 1.0 - 0.75 * std::min(1.0, double(i) / double(touch));
        for (std::int64_t i = 0; i < one; ++i)
            sum[size_t(begin + i)] += sampleAt(own, double(i) * role.pitch);
    }
    const double highest = std::abs(*std::max_element(
        sum.begin(), sum.end(), [](double a, double b) { return std::abs(a) < std::abs(b); }));
    const double scale = 0.45 * role.gain * 32767.0 / std::max(1.0, highest);
    Sound sound;
    for (const double sample : sum)
        sound.samples.push_back(std::int16_t(std::lround(sample * scale)));
    return sound;
}

} // namespace

QString Chimes::path(ChimeSet set, Cue cue)
{
    static constexpr std::array folders{"bowls", "bells", "wood"};
    static constexpr std::array names{"start", "change", "side", "half", "end"};
    registerSounds();
    return QString(":/sounds/%1/%2.wav")
        .arg(QLatin1String(folders.at(size_t(set))), QLatin1String(names.at(size_t(cue))));
}

Chimes::Chimes(ChimeSet set)
{
    for (const Cue cue : all) {
        QFile file(path(set, cue));
        [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
        Result<Sound> sound = readWave(file.readAll());
        assert(open && sound);
        m_sounds.at(size_t(cue)) = std::move(sound).value();
    }
}

Chimes::Chimes(const Sound& own)
{
    for (const Cue cue : all)
        m_sounds.at(size_t(cue)) = struck(own, roles.at(size_t(cue)));
}

} // namespace supine
