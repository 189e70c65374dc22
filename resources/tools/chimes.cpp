// supine_chimes FOLDER: writes three sets of five chimes as 48 kHz, 16-bit, mono WAV files,
// FOLDER/SET/CUE.wav. Runs at build time and has no dependencies, so that a cross-build can use one built for
// the host. Exit codes: 0 written, 2 wrong use, 3 a file cannot be written.
//
// A chime is one or more soft strokes on something that rings. The modes of such a body are inharmonic, and
// higher ones die sooner:
// - a bronze bowl: bending modes of a thin shell, roughly as 1 : 2.7 : 5 : 8 : 11; as no bowl is quite round,
// each is a
//   pair that beats slowly;
// - a tuned bell: hum, prime, minor third, fifth, nominal and the octaves above, as founders tune them;
// - a wooden bar whose underside is hollowed so that its modes stand as 1 : 4 : 10, over a pipe: short and
// round. Everything is made with additions and multiplications of doubles in a fixed order: the same program
// writes the same bytes every time.

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <numbers>
#include <span>
#include <string>
#include <vector>

namespace
{

constexpr int rate = 48000;

struct Mode {
    double ratio; ///< to the fundamental
    double level; ///< at the stroke, the fundamental's being 1
    double ring;  ///< seconds to -60 dB, at a fundamental of 392 Hz
    double beat;  ///< Hz between the two of the pair
};

constexpr std::array<Mode, 5> bowl{{{1.00, 1.00, 9.0, 0.45},
                                    {2.71, 0.34, 4.5, 0.90},
                                    {5.03, 0.10, 2.0, 1.70},
                                    {7.86, 0.03, 0.9, 2.30},
                                    {11.1, 0.01, 0.4, 3.10}}};
constexpr std::array<Mode, 7> bell{{{0.50, 0.42, 9.0, 0.20},
                                    {1.00, 1.00, 8.0, 0.35},
                                    {1.19, 0.40, 5.0, 0.50},
                                    {1.50, 0.16, 3.5, 0.60},
                                    {2.00, 0.44, 3.0, 0.80},
                                    {3.01, 0.10, 1.4, 1.50},
                                    {4.17, 0.05, 0.8, 2.10}}};
constexpr std::array<Mode, 4> bar{
    {{1.00, 1.00, 3.0, 0.10}, {3.93, 0.22, 0.70, 0.60}, {9.90, 0.05, 0.20, 1.90}, {17.3, 0.01, 0.08, 3.0}}};

/// Told apart by pitch and count: one to begin, one small and high at the half, two to move on (deep: another
/// pose, bright: the other side), three deep and slow at the end.
struct Cue {
    const char* name;
    int strokes;
};
constexpr std::array<Cue, 5> cues{{{"start", 1}, {"half", 1}, {"change", 2}, {"side", 2}, {"end", 3}}};

/// How a cue sounds in one set.
struct Voice {
    double fundamental; ///< Hz
    double spacing;     ///< seconds from stroke to stroke
    double length;      ///< seconds
    double peak;        ///< 1 is full scale
};

struct Set {
    const char* name;
    std::span<const Mode> modes;
    std::array<Voice, cues.size()> voices; ///< in the order of the cues
};

/// All five of a set are notes of one chord, for they may overlap.
constexpr std::array<Set, 3> sets{{
    {"bowls",
     bowl,
     {{{392.0, 0, 7.0, 0.42},
       {784.0, 0, 4.5, 0.24},
       {294.0, 0.70, 7.5, 0.45},
       {523.0, 0.55, 6.0, 0.36},
       {196.0, 1.60, 11.0, 0.50}}}},
    {"bells",
     bell,
     {{{523.3, 0, 6.0, 0.36},
       {1046.5, 0, 4.5, 0.22},
       {392.0, 0.80, 7.0, 0.40},
       {698.5, 0.60, 5.5, 0.32},
       {261.6, 1.70, 10.5, 0.46}}}},
    {"wood",
     bar,
     {{{329.6, 0, 3.2, 0.46},
       {659.3, 0, 2.6, 0.30},
       {246.9, 0.45, 4.0, 0.48},
       {440.0, 0.38, 3.2, 0.40},
       {164.8, 0.90, 6.0, 0.50}}}},
}};
constexpr double attack = 0.012; ///< seconds until a stroke is at its full

/// Rises from 0 to 1 over `length` without a corner.
double rise(double at, double length)
{
    return at >= length ? 1.0 : 0.5 - 0.5 * std::cos(std::numbers::pi * at / length);
}

/// Adds a decaying sine from frame `begin` on.
void addTone(std::vector<double>& samples, size_t begin, double frequency, double level, double ring)
{
    const double angle = 2.0 * std::numbers::pi * frequency / rate;
    const double shrink = std::exp(std::log(0.001) / (ring * rate));
    const double cosine = std::cos(angle) * shrink;
    const double sine = std::sin(angle) * shrink;
    double x = level;
    double y = 0.0;
    for (size_t i = begin; i < samples.size(); ++i) {
        samples[i] += y;
        const double turned = x * cosine - y * sine;
        y = x * sine + y * cosine;
        x = turned;
    }
}

/// A hand quiets what still rings, then a felt mallet touches softly: so strokes can be counted.
void addStroke(std::vector<double>& samples, size_t begin, std::span<const Mode> modes, double fundamental)
{
    constexpr double touch = 0.050;
    constexpr double left = 0.25;
    const size_t hand = begin - std::min(begin, size_t(touch * rate));
    for (size_t i = hand; i < begin; ++i)
        samples[i] *= 1.0 - (1.0 - left) * rise(double(i - hand) / rate, touch);
    for (size_t i = begin; i < samples.size(); ++i)
        samples[i] *= left;

    std::vector<double> stroke(samples.size() - begin, 0.0);
    const double slower = std::sqrt(392.0 / fundamental);
    for (const Mode& mode : modes) {
        const double frequency = fundamental * mode.ratio;
        addTone(stroke, 0, frequency - mode.beat / 2.0, mode.level * 0.78, mode.ring * slower);
        addTone(stroke, 0, frequency + mode.beat / 2.0, mode.level * 0.22, mode.ring * slower);
    }
    for (size_t i = 0; i < stroke.size(); ++i)
        samples[begin + i] += stroke[i] * rise(double(i) / rate, attack);
}

std::vector<std::int16_t> ring(std::span<const Mode> modes, const Voice& voice, int strokes)
{
    const auto frames = size_t(voice.length * rate);
    std::vector<double> samples(frames, 0.0);
    for (int stroke = 0; stroke < strokes; ++stroke)
        addStroke(samples, size_t(stroke * voice.spacing * rate), modes, voice.fundamental);

    constexpr double fade = 1.0;
    double loudest = 0.0;
    for (size_t i = 0; i < frames; ++i) {
        samples[i] *= rise(double(frames - 1 - i) / rate, fade);
        loudest = std::max(loudest, std::abs(samples[i]));
    }
    std::vector<std::int16_t> whole(frames);
    for (size_t i = 0; i < frames; ++i)
        whole[i] = std::int16_t(std::lround(samples[i] / loudest * voice.peak * 32767.0));
    return whole;
}

void put(std::string& bytes, std::uint32_t value, int size)
{
    for (int i = 0; i < size; ++i)
        bytes += char((value >> (8 * i)) & 0xffu);
}

/// RIFF with one PCM `fmt ` chunk and one `data` chunk, little-endian on every machine.
std::string wave(const std::vector<std::int16_t>& samples)
{
    const auto size = std::uint32_t(samples.size() * 2);
    std::string bytes = "RIFF";
    put(bytes, 36 + size, 4);
    bytes += "WAVEfmt ";
    put(bytes, 16, 4);
    put(bytes, 1, 2); // PCM
    put(bytes, 1, 2); // channels
    put(bytes, rate, 4);
    put(bytes, rate * 2, 4); // bytes a second
    put(bytes, 2, 2);        // bytes a frame
    put(bytes, 16, 2);       // bits a sample
    bytes += "data";
    put(bytes, size, 4);
    for (const std::int16_t sample : samples)
        put(bytes, std::uint16_t(sample), 2);
    return bytes;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fputs("Usage: supine_chimes FOLDER\n", stderr);
        return 2;
    }
    for (const Set& set : sets) {
        const std::filesystem::path folder = std::filesystem::path(argv[1]) / set.name;
        std::error_code why;
        std::filesystem::create_directory(folder, why); // a file that cannot be written says it
        for (size_t i = 0; i < cues.size(); ++i) {
            const std::filesystem::path path = folder / (std::string(cues[i].name) + ".wav");
            const std::string bytes = wave(ring(set.modes, set.voices[i], cues[i].strokes));
            std::ofstream file(path, std::ios::binary);
            file.write(bytes.data(), std::streamsize(bytes.size()));
            file.close();
            if (!file) {
                std::fprintf(stderr, "Cannot write %s\n", path.string().c_str());
                return 3;
            }
        }
    }
    return 0;
}
