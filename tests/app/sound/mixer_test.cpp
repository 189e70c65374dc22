#include "tests/app/sound/sounds.h"

#include <gtest/gtest.h>
#include <numbers>

using namespace supine;
using namespace supine::test;

namespace
{

TEST(Mixer, ANoteHasItsFirstSampleExactlyOnItsFrame)
{
    const Sound sound = flat(100);
    for (const std::int64_t frame : {0, 1, 255, 256, 257, 330, 331, 4096, 12345}) {
        Mixer mixer;
        mixer.perform({{frame, &sound}});
        const auto heard = listen(mixer, 16000);
        EXPECT_EQ(onset(heard), frame);
        EXPECT_EQ(heard[size_t(frame + 99)], 0.5f);
        EXPECT_EQ(heard[size_t(frame + 100)], 0.0f);
    }
}

TEST(Mixer, FramesCountOnFromOneScoreToTheNext)
{
    const Sound sound = flat(10);
    Mixer mixer;
    listen(mixer, 1000);
    EXPECT_EQ(mixer.rendered(), 1000);
    mixer.perform({{1500, &sound}});
    EXPECT_EQ(onset(listen(mixer, 1000)), 500);
}

TEST(Mixer, ANewScoreForgetsWhatWasToComeAndLetsWhatSoundsRingOn)
{
    const Sound sound = flat(1000);
    Mixer mixer;
    mixer.perform({{0, &sound}, {5000, &sound}});
    listen(mixer, 500);
    mixer.perform({{3000, &sound}});
    const auto heard = listen(mixer, 8000);
    EXPECT_EQ(heard[499], 0.5f);
    EXPECT_EQ(heard[500], 0.0f);
    EXPECT_EQ(heard[2499], 0.0f);
    EXPECT_EQ(heard[2500], 0.5f);
    EXPECT_EQ(onset({heard.begin() + 3500, heard.end()}), -1);
}

TEST(Mixer, ALateNoteSoundsAtOnceAndAVeryLateOneNever)
{
    const Sound sound = flat(10);
    Mixer mixer;
    listen(mixer, 48000);
    mixer.perform({{48000 - 24000, &sound}});
    EXPECT_EQ(onset(listen(mixer, 100)), 0);
    mixer.perform({{48100 - 24001, &sound}});
    EXPECT_EQ(onset(listen(mixer, 100)), -1);
}

TEST(Mixer, ACutForgetsNotesFromItsFrameOn)
{
    const Sound sound = flat(10);
    Mixer mixer;
    mixer.perform({{100, &sound}, {200, &sound}, {300, &sound}});
    mixer.cutAfter(200);
    const auto heard = listen(mixer, 1000);
    EXPECT_EQ(onset(heard), 100);
    EXPECT_EQ(onset({heard.begin() + 110, heard.end()}), -1);
    EXPECT_TRUE(mixer.idle());
}

TEST(Mixer, AShiftMovesAllThatIsToCome)
{
    const Sound sound = flat(10);
    Mixer mixer;
    mixer.perform({{100, &sound}, {1000, &sound}, {2000, &sound}});
    listen(mixer, 500);
    mixer.shift(-300);
    const auto heard = listen(mixer, 2000);
    EXPECT_EQ(onset(heard), 200);
    EXPECT_EQ(onset({heard.begin() + 210, heard.end()}), 1200 - 210);
}

TEST(Mixer, IsIdleOnlyWhenAllHasSoundedToItsEnd)
{
    const Sound sound = flat(1000);
    Mixer mixer;
    EXPECT_TRUE(mixer.idle());
    mixer.perform({{500, &sound}});
    EXPECT_FALSE(mixer.idle());
    listen(mixer, 400);
    EXPECT_FALSE(mixer.idle());
    listen(mixer, 1000);
    EXPECT_FALSE(mixer.idle());
    listen(mixer, 100);
    EXPECT_TRUE(mixer.idle());
    mixer.play(sound, Bus::Chimes);
    EXPECT_FALSE(mixer.idle());
}

TEST(Mixer, TheSumOfManyLoudSoundsNeverPassesFullScale)
{
    const Sound loud = flat(4000, 32767);
    Mixer mixer;
    std::vector<Note> notes;
    for (int i = 0; i < 200; ++i)
        notes.push_back({i * 100, &loud});
    mixer.perform(notes);
    float peak = 0.0f;
    for (const float sample : listen(mixer, 30000))
        peak = std::max(peak, std::abs(sample));
    EXPECT_LE(peak, Limiter::ceiling + 1e-6f);
    EXPECT_GT(peak, 0.85f) << "the limiter took more than it had to";
}

TEST(Mixer, BelowTheCeilingASoundComesOutUnchanged)
{
    Sound sound{{}, 2};
    for (int i = 0; i < 2000; ++i)
        sound.samples.push_back(std::int16_t(20000.0 * std::sin(i * 0.05)));
    Mixer mixer;
    mixer.perform({{0, &sound}});
    std::vector<float> heard(2000);
    mixer.render(heard);
    for (size_t i = 0; i < heard.size(); ++i)
        EXPECT_FLOAT_EQ(heard[i], sound.samples[i] / 32768.0f);
}

TEST(Mixer, AChangeOfVolumeIsARampWithoutAStep)
{
    const Sound sound = flat(48000, 32767);
    Mixer mixer;
    mixer.setGain(Bus::Chimes, 0.1f);
    mixer.perform({{0, &sound}});
    EXPECT_NEAR(listen(mixer, 4800).back(), 0.1f, 1e-3f)
        << "silence before: no ramp from a loudness never heard";
    mixer.setGain(Bus::Chimes, 0.8f);
    const auto up = listen(mixer, 4800);
    EXPECT_NEAR(up.back(), 0.8f, 1e-3f);
    EXPECT_LT(largestStep(up), 0.001f);
    mixer.setGain(Bus::Chimes, 0.0f);
    const auto down = listen(mixer, 4800);
    EXPECT_EQ(down.back(), 0.0f);
    EXPECT_LT(largestStep(down), 0.001f);
}

TEST(Mixer, ABusHasItsOwnVolume)
{
    const Sound sound = flat(100);
    Mixer mixer;
    mixer.setGain(Bus::Ambience, 0.5f);
    mixer.perform({{0, &sound, Bus::Chimes}, {1000, &sound, Bus::Ambience}});
    const auto heard = listen(mixer, 2000);
    EXPECT_EQ(heard[50], 0.5f);
    EXPECT_EQ(heard[1050], 0.25f);
}

TEST(Mixer, MoreVoicesThanItHoldsLoseTheOneNearestItsEnd)
{
    const Sound ending = flat(1000, 1);
    const Sound lasting = flat(100000, 2);
    Mixer mixer;
    std::vector<Note> notes{{0, &ending}};
    for (int i = 0; i < 64; ++i)
        notes.push_back({500, &lasting});
    mixer.perform(notes);
    EXPECT_NEAR(listen(mixer, 800).back() * 32768.0f, 64 * 2, 0.01);
}

} // namespace
