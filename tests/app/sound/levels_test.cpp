#include "tests/app/sound/sounds.h"

#include <gtest/gtest.h>

using namespace supine;
using namespace supine::test;

namespace
{

/// A source that is the same value for ever.
class Flat final : public Source
{
public:
    explicit Flat(float value) : m_value(value) {}
    void render(std::span<float> samples) override { std::fill(samples.begin(), samples.end(), m_value); }

private:
    float m_value;
};

constexpr std::int64_t second = frameRate;

TEST(Levels, AmbienceFollowsItsCurveWithoutAStep)
{
    Mixer mixer;
    mixer.setAmbience(std::make_shared<Flat>(0.5f));
    mixer.perform({}, {{}, {{0, 0.0f}, {3 * second, 1.0f}, {5 * second, 1.0f}, {8 * second, 0.0f}}});
    const auto heard = listen(mixer, 9 * second);
    EXPECT_NEAR(heard[size_t(3 * second / 2)], 0.25f, 0.01f);
    EXPECT_NEAR(heard[size_t(4 * second)], 0.5f, 1e-4f);
    EXPECT_NEAR(heard[size_t(13 * second / 2)], 0.25f, 0.01f);
    EXPECT_EQ(heard[size_t(17 * second / 2)], 0.0f);
    EXPECT_LT(largestStep(heard), 0.001f);
    EXPECT_TRUE(mixer.idle());
}

TEST(Levels, ACutLetsTheAmbienceFadeAndTheMixerComeToRest)
{
    Mixer mixer;
    mixer.setAmbience(std::make_shared<Flat>(0.5f));
    mixer.perform({}, {{}, {{0, 1.0f}, {100 * second, 1.0f}}});
    listen(mixer, 4 * second);
    EXPECT_FALSE(mixer.idle());
    mixer.cutAfter(5 * second);
    const auto heard = listen(mixer, 4 * second);
    EXPECT_NEAR(heard[size_t(second / 2)], 0.5f, 1e-4f);
    EXPECT_EQ(heard.back(), 0.0f);
    EXPECT_LT(largestStep(heard), 0.001f);
    EXPECT_TRUE(mixer.idle());
}

TEST(Levels, AnotherAmbienceWaitsUntilTheFirstHasFadedOut)
{
    Mixer mixer;
    mixer.perform({}, {{}, {{0, 1.0f}, {100 * second, 1.0f}}});
    mixer.setAmbience(std::make_shared<Flat>(0.5f));
    EXPECT_NEAR(listen(mixer, 3 * second).back(), 0.5f, 1e-4f);
    mixer.setAmbience(std::make_shared<Flat>(-0.5f));
    const auto heard = listen(mixer, 5 * second);
    EXPECT_LT(largestStep(heard), 0.001f);
    EXPECT_NEAR(heard.back(), -0.5f, 1e-4f);
}

TEST(Levels, AmbienceStepsBackBeforeTheFirstWordAndComesBackAfterTheLast)
{
    const Sound silence = flat(second, 0);
    Mixer mixer;
    mixer.setAmbience(std::make_shared<Flat>(0.5f));
    mixer.perform({{10 * second, &silence, Bus::Speech}}, {{}, {{0, 1.0f}, {100 * second, 1.0f}}});
    const auto heard = listen(mixer, 15 * second);
    EXPECT_NEAR(heard[size_t(19 * second / 2)], 0.5f, 1e-4f);
    EXPECT_LT(heard[size_t(10 * second)], 0.2f);
    EXPECT_NEAR(heard[size_t(21 * second / 2)], 0.15f, 1e-3f);
    EXPECT_NEAR(heard[size_t(14 * second)], 0.5f, 1e-4f);
    EXPECT_LT(largestStep(heard), 0.001f);
}

TEST(Levels, TheWholeSessionSoftensAlongItsTimelineButNotWhatIsAskedForNow)
{
    const Sound sound = flat(10 * second);
    Mixer mixer;
    mixer.perform({{0, &sound}}, {{{0, 1.0f}, {second, 1.0f}, {3 * second, 0.2f}, {5 * second, 0.0f}}, {}});
    const auto heard = listen(mixer, 6 * second);
    EXPECT_NEAR(heard[size_t(second / 2)], 0.5f, 1e-4f);
    EXPECT_NEAR(heard[size_t(2 * second)], 0.3f, 1e-2f);
    EXPECT_NEAR(heard[size_t(3 * second)], 0.1f, 1e-2f);
    EXPECT_EQ(heard.back(), 0.0f);
    EXPECT_LT(largestStep(heard), 0.001f);
    mixer.play(sound, Bus::Chimes);
    EXPECT_NEAR(listen(mixer, second).back(), 0.5f, 1e-4f);
}

TEST(Levels, SpeechAndBreathOfAFormerPlanFadeWhileAChimeRingsOn)
{
    for (const Bus bus : {Bus::Chimes, Bus::Speech, Bus::Breath}) {
        const Sound sound = flat(4 * second);
        Mixer mixer;
        mixer.perform({{0, &sound, bus}});
        listen(mixer, second);
        mixer.perform({});
        const auto heard = listen(mixer, second);
        EXPECT_EQ(heard.back(), bus == Bus::Chimes ? 0.5f : 0.0f);
        EXPECT_LT(largestStep(heard), 0.001f);
    }
}

TEST(Levels, APauseFadesSpeechAndTheEndOfASessionLetsItFinish)
{
    for (const auto rest : {Mixer::Rest::RingsOn, Mixer::Rest::Fades}) {
        const Sound sound = flat(4 * second);
        Mixer mixer;
        mixer.perform({{0, &sound, Bus::Speech}});
        listen(mixer, second);
        mixer.cutAfter(second + 100, rest);
        const auto heard = listen(mixer, second);
        EXPECT_EQ(heard.back(), rest == Mixer::Rest::RingsOn ? 0.5f : 0.0f);
        EXPECT_LT(largestStep(heard), 0.001f);
    }
}

TEST(Levels, ABreathIsJoinedOnItsWayAndEndsWhereItShould)
{
    const Sound sound = flat(4 * second);
    Mixer mixer;
    listen(mixer, second);
    mixer.perform({{0, &sound, Bus::Breath}});
    const auto heard = listen(mixer, 4 * second);
    EXPECT_LT(largestStep({heard.begin(), heard.begin() + second}), 0.001f);
    EXPECT_EQ(heard[size_t(3 * second - 1)], 0.5f);
    EXPECT_EQ(heard[size_t(3 * second)], 0.0f);
}

TEST(Levels, ANoteThatEndsBeforeItsSoundFadesThere)
{
    const Sound sound = flat(4 * second);
    Mixer mixer;
    mixer.perform({{0, &sound, Bus::Breath, 1.0f, second}});
    const auto heard = listen(mixer, 2 * second);
    EXPECT_EQ(heard[size_t(second / 2)], 0.5f);
    EXPECT_EQ(heard[size_t(second)], 0.0f);
    EXPECT_LT(largestStep({heard.begin() + 1, heard.end()}), 0.001f);
}

TEST(Levels, AnAmendedScoreBeginsNothingTwiceAndLeavesNothingOut)
{
    const Sound sound = flat(100);
    for (const std::int64_t at : {900, 1000, 1100, 1127, 1128, 1129, 1200, 5000}) {
        Mixer mixer;
        mixer.perform({{0, &sound}, {at, &sound}});
        auto heard = listen(mixer, 1000, 250);
        mixer.amend({{0, &sound}, {at, &sound}}, {});
        const auto more = listen(mixer, 6000);
        heard.insert(heard.end(), more.begin(), more.end());
        EXPECT_EQ(onset({heard.begin() + 200, heard.end()}), at - 200) << at;
        EXPECT_EQ(std::count(heard.begin(), heard.end(), 0.5f), 200) << at;
    }
}

TEST(Limiter, TurnsDownAheadOfAPeakInsteadOfCuttingItOff)
{
    Limiter limiter;
    std::vector<float> samples;
    for (int i = 0; i < 24000; ++i) {
        const auto sample = float((i < 4800 ? 0.5 : 1.9) * std::sin(i * 0.02));
        samples.insert(samples.end(), {sample, sample});
    }
    limiter.apply(samples);
    int flatTops = 0;
    for (size_t i = 2; i < samples.size(); i += 2) {
        EXPECT_LE(std::abs(samples[i]), Limiter::ceiling);
        if (std::abs(samples[i]) > 0.5f && samples[i] == samples[i - 2])
            ++flatTops;
    }
    EXPECT_EQ(flatTops, 0);
}

} // namespace
