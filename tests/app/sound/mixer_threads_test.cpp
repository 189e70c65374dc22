#include "app/sound/ambience.h"
#include "app/sound/file_source.h"
#include "tests/app/sound/sounds.h"

#include <gtest/gtest.h>
#include <thread>

using namespace supine;
using namespace supine::test;

namespace
{

/// Worth most under the thread and address sanitizers.
TEST(MixerThreads, OneDirectsWhileAnotherRendersAndAllSoundsComeToTheirEnd)
{
    const Sound sound = flat(900);
    Mixer mixer;
    const auto source = std::make_shared<FileSource>();
    const std::vector<std::int16_t> some(2000, 9000);
    std::atomic<bool> directing{true};
    float peak = 0.0f;
    std::thread renderer([&] {
        std::vector<float> part(2 * 331);
        while (directing || !mixer.idle()) {
            mixer.render(part);
            for (const float sample : part)
                peak = std::max(peak, std::abs(sample));
        }
    });
    for (int round = 0; round < 3000; ++round) {
        std::vector<Note> notes;
        for (int i = 0; i < 20; ++i)
            notes.push_back({mixer.rendered() + 100 * i, &sound, Bus(i % busCount)});
        if (round % 4 == 3)
            mixer.amend(std::move(notes), {{}, {{0, 0.5f}, {100'000'000, 0.5f}}});
        else
            mixer.perform(std::move(notes), {{}, {{0, 0.5f}, {100'000'000, 0.5f}}});
        if (round % 13 == 0)
            mixer.setAmbience(makeAmbience(AmbienceKind(1 + round % 4), 1));
        source->put(some);
        if (round % 100 == 50)
            mixer.setAmbience(source);
        mixer.setGain(Bus::Chimes, float(round % 7) / 7.0f);
        mixer.shift(round % 3 - 1);
        if (round % 5 == 0)
            mixer.play(sound, Bus::Speech);
        if (round % 11 == 0)
            mixer.cutAfter(mixer.rendered() + 500);
    }
    mixer.perform({});
    directing = false;
    renderer.join();
    EXPECT_TRUE(mixer.idle());
    EXPECT_LE(peak, Limiter::ceiling + 1e-6f);
}

TEST(Ring, KeepsTheOrderOfWhatPassesBetweenTwoThreads)
{
    Ring<int, 8> ring;
    std::thread putter([&] {
        for (int i = 0; i < 500;)
            ring.put(i) ? void(++i) : std::this_thread::yield();
    });
    for (int expected = 0; expected < 500;) {
        int item = -1;
        if (!ring.take(item))
            std::this_thread::yield();
        else
            EXPECT_EQ(item, expected++);
    }
    putter.join();
    EXPECT_TRUE(ring.empty());
}

} // namespace
