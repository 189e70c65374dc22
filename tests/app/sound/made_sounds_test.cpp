#include "app/sound/ambience.h"
#include "app/sound/breath_tone.h"
#include "tests/app/sound/sounds.h"

#include <gtest/gtest.h>
#include <numeric>

using namespace supine;
using namespace supine::test;

namespace
{

constexpr std::array endless{AmbienceKind::Brown, AmbienceKind::Rain, AmbienceKind::Waves,
                             AmbienceKind::Drone};

std::vector<float> left(Source& source, std::int64_t frames)
{
    std::vector<float> samples(512);
    std::vector<float> heard;
    while (std::int64_t(heard.size()) < frames) {
        source.render(samples);
        for (size_t i = 0; i < samples.size(); i += 2)
            heard.push_back(samples[i]);
    }
    return heard;
}

double loudness(std::span<const float> samples)
{
    double sum = 0.0;
    for (const float sample : samples)
        sum += double(sample) * double(sample);
    return std::sqrt(sum / double(samples.size()));
}

TEST(Ambience, IsLoudEnoughToHearAndNeverNearFullScale)
{
    for (const AmbienceKind kind : endless) {
        const auto heard = left(*makeAmbience(kind, 3), 30LL * frameRate);
        const float peak = std::abs(*std::max_element(
            heard.begin(), heard.end(), [](float a, float b) { return std::abs(a) < std::abs(b); }));
        EXPECT_LT(peak, 0.75f) << int(kind);
        EXPECT_GT(loudness(heard), 0.03) << int(kind);
        EXPECT_LT(loudness(heard), 0.2) << int(kind);
        EXPECT_LT(std::abs(std::accumulate(heard.begin(), heard.end(), 0.0) / double(heard.size())), 0.005);
    }
}

TEST(Ambience, NeverFallsSilentForATenthOfASecond)
{
    for (const AmbienceKind kind : endless) {
        const auto heard = left(*makeAmbience(kind, 5), 30LL * frameRate);
        for (size_t at = size_t(2 * frameRate); at + 4800 < heard.size(); at += 4800)
            ASSERT_GT(loudness(std::span(heard).subspan(at, 4800)), 0.003)
                << int(kind) << " at " << double(at) / frameRate;
    }
}

TEST(Ambience, DoesNotComeBackToWhereItWas)
{
    for (const AmbienceKind kind : endless) {
        const auto heard = left(*makeAmbience(kind, 7), 40LL * frameRate);
        // The course of loudness, ten times a second, against itself later on.
        std::vector<double> course;
        for (size_t at = 0; at + 4800 <= heard.size(); at += 4800)
            course.push_back(loudness(std::span(heard).subspan(at, 4800)));
        for (size_t later = 50; later + 100 < course.size(); ++later) {
            double same = 0.0;
            for (size_t i = 0; i < 100; ++i)
                same += std::abs(course[i] - course[i + later]);
            ASSERT_GT(same / 100.0, 1e-4) << int(kind) << " after " << double(later) / 10.0 << " s";
        }
    }
}

TEST(Ambience, TheSameSeedGivesTheSameSound)
{
    for (const AmbienceKind kind : endless) {
        EXPECT_EQ(left(*makeAmbience(kind, 9), 4800), left(*makeAmbience(kind, 9), 4800));
        EXPECT_NE(left(*makeAmbience(kind, 9), 48000), left(*makeAmbience(kind, 10), 48000));
    }
    EXPECT_EQ(makeAmbience(AmbienceKind::None, 1), nullptr);
}

int crossings(const std::vector<float>& samples)
{
    int count = 0;
    for (size_t i = 1; i < samples.size(); ++i)
        count += samples[i - 1] < 0.0f && samples[i] >= 0.0f;
    return count;
}

TEST(BreathSounds, LastToTheFrameAndBeginAndEndInSilence)
{
    for (const BreathSound kind : {BreathSound::Tones, BreathSound::Noise}) {
        for (const bool in : {true, false}) {
            for (const std::int64_t frames : {1LL, 480LL, 192'001LL}) {
                const Sound sound = breathSound(kind, in, frames);
                EXPECT_EQ(sound.frames(), frames);
                EXPECT_LT(std::abs(sound.samples.front()), 33);
                EXPECT_LT(std::abs(sound.samples.back()), 33);
            }
        }
    }
}

TEST(BreathSounds, InIsHigherThanOutAndSwellsWhileOutDiesAway)
{
    for (const BreathSound kind : {BreathSound::Tones, BreathSound::Noise}) {
        const auto in = test::samplesOf(breathSound(kind, true, 192'000));
        const auto out = test::samplesOf(breathSound(kind, false, 192'000));
        // Where each is loudest, for noise has crossings in its silence too.
        EXPECT_GT(crossings({in.begin() + 110'000, in.begin() + 160'000}),
                  crossings({out.begin() + 40'000, out.begin() + 90'000}) * 5 / 4);
        const auto third = [](const std::vector<float>& samples, size_t which) {
            return loudness(std::span(samples).subspan(which * 64'000, 64'000));
        };
        EXPECT_GT(third(in, 2), 2.0 * third(in, 0));
        EXPECT_GT(third(out, 0), 2.0 * third(out, 2));
    }
}

TEST(BreathSounds, StaySoft)
{
    for (const BreathSound kind : {BreathSound::Tones, BreathSound::Noise})
        for (const std::int16_t sample : breathSound(kind, true, 96'000).samples)
            ASSERT_LT(std::abs(sample), 9300);
}

} // namespace
