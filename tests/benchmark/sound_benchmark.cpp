// Mixing. A minute of everything at once has to be ready in less than a second of one core; a session with
// voice, breath and rain leaves 95 % of it to others.

#include "app/sound/ambience.h"
#include "app/sound/breath_tone.h"
#include "app/sound/chimes.h"
#include "app/sound/mixer_device.h"

#include <benchmark/benchmark.h>

using namespace supine;

namespace
{

constexpr std::int64_t minute = 60LL * frameRate;

/// A breath after the other and a chime and a voice every five seconds.
std::vector<Note> session(const Chimes& chimes, const Sound& in, const Sound& out)
{
    std::vector<Note> notes;
    for (std::int64_t at = 0; at < minute; at += 10LL * frameRate) {
        notes.push_back({at, &in, Bus::Breath});
        notes.push_back({at, &chimes[Cue::End]});
        notes.push_back({at, &chimes[Cue::Start], Bus::Speech});
        notes.push_back({at + 4LL * frameRate, &out, Bus::Breath});
        notes.push_back({at + 5LL * frameRate, &chimes[Cue::Change]});
        notes.push_back({at + 5LL * frameRate, &chimes[Cue::SideChange], Bus::Speech});
    }
    return notes;
}

void mixAMinute(benchmark::State& state, AmbienceKind ambience)
{
    const Chimes chimes(ChimeSet::Bowls);
    const Sound in = breathSound(BreathSound::Tones, true, 4LL * frameRate);
    const Sound out = breathSound(BreathSound::Tones, false, 6LL * frameRate);
    std::vector<char> taken(7680);
    for (auto unused : state) {
        Mixer mixer;
        MixerDevice device(mixer, MixerDevice::Format::Float);
        mixer.setAmbience(makeAmbience(ambience, 1));
        mixer.perform(session(chimes, in, out), {{{0, 1.0f}, {minute, 0.3f}}, {{0, 1.0f}, {minute, 1.0f}}});
        while (mixer.rendered() < minute)
            benchmark::DoNotOptimize(device.read(taken.data(), qint64(taken.size())));
    }
}

BENCHMARK_CAPTURE(mixAMinute, brown, AmbienceKind::Brown)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mixAMinute, rain, AmbienceKind::Rain)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mixAMinute, waves, AmbienceKind::Waves)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(mixAMinute, drone, AmbienceKind::Drone)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
