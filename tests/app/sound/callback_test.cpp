#include "app/sound/ambience.h"
#include "app/sound/file_source.h"
#include "app/sound/mixer_device.h"
#include "tests/app/sound/sounds.h"

#include <atomic>
#include <cstdlib>
#include <gtest/gtest.h>
#include <new>

namespace
{

std::atomic<int> memoryCalls{0};

} // namespace

void* operator new(std::size_t size)
{
    ++memoryCalls;
    if (void* memory = std::malloc(size ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void* memory) noexcept
{
    ++memoryCalls;
    std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept
{
    ++memoryCalls;
    std::free(memory);
}

using namespace supine;
using namespace supine::test;

namespace
{

TEST(Callback, TheCounterSeesAnAllocation)
{
    const int before = memoryCalls;
    int* volatile kept = new int; // volatile: an optimizer may leave out a pair that nobody sees
    delete kept;
    EXPECT_EQ(memoryCalls - before, 2);
}

TEST(Callback, NeitherAllocatesNorFreesWhateverIsDirectedMeanwhile)
{
    const Sound sound = flat(3000);
    for (const auto format : {MixerDevice::Format::Float, MixerDevice::Format::Int16}) {
        Mixer mixer;
        MixerDevice device(mixer, format);
        std::vector<char> buffer(7680);
        const std::vector<std::shared_ptr<Source>> sources{
            makeAmbience(AmbienceKind::Brown, 1), makeAmbience(AmbienceKind::Rain, 1),
            makeAmbience(AmbienceKind::Waves, 1), makeAmbience(AmbienceKind::Drone, 1),
            std::make_shared<FileSource>(),       nullptr};
        int calls = 0;
        for (int round = 0; round < 200; ++round) {
            std::vector<Note> notes;
            for (int i = 0; i < 100; ++i)
                notes.push_back({mixer.rendered() + 37 * i, &sound, Bus(i % busCount)});
            mixer.perform(notes);
            mixer.setGain(Bus::Chimes, float(round % 10) / 10.0f);
            mixer.play(sound, Bus::Speech);
            mixer.shift(round);
            mixer.amend(notes, {{{0, 1.0f}, {96'000, 0.2f}}, {{0, 1.0f}, {960'000, 1.0f}}});
            mixer.setAmbience(sources[size_t(round) % sources.size()]);
            mixer.cutAfter(mixer.rendered() + 2000 * (round % 50), Mixer::Rest(round % 2));
            const int before = memoryCalls;
            const qint64 size = device.read(buffer.data(), qint64(buffer.size()));
            calls += memoryCalls - before;
            ASSERT_EQ(size, qint64(buffer.size()));
        }
        EXPECT_EQ(calls, 0);
    }
}

TEST(Callback, GivesWholeFramesAndKeepsThemInPlaceWhateverIsAskedFor)
{
    const Sound sound = flat(10);
    Mixer mixer;
    MixerDevice device(mixer, MixerDevice::Format::Int16);
    mixer.perform({{1000, &sound}});
    std::vector<std::int16_t> heard;
    for (qint64 size = 0; heard.size() < 4000; size = (size + 1237) % 4001) {
        std::vector<std::int16_t> part(2001);
        const qint64 given = device.read(reinterpret_cast<char*>(part.data()), size);
        ASSERT_EQ(given, size / 4 * 4);
        heard.insert(heard.end(), part.begin(), part.begin() + given / 2);
    }
    const auto first = std::find_if(heard.begin(), heard.end(), [](auto sample) { return sample != 0; });
    EXPECT_EQ(first - heard.begin(), 2 * 1000);
    EXPECT_EQ(*first, 16384);
}

} // namespace
