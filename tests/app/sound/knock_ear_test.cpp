#include "app/sound/knock_ear.h"

#include <cmath>
#include <gtest/gtest.h>
#include <random>
#include <vector>

namespace supine
{
namespace
{

constexpr int rate = 16'000;

/// A room with a little noise, and what happens in it.
class Room
{
public:
    explicit Room(double seconds) : m_samples(size_t(seconds * rate))
    {
        std::mt19937 random(7);
        std::normal_distribution<double> noise(0.0, 0.002);
        for (double& sample : m_samples)
            sample = noise(random);
    }
    /// A sudden sound of `tone` that falls to a third within `fade` seconds.
    Room& strike(double at, double fade, double tone, double level = 0.4)
    {
        for (size_t i = size_t(at * rate); i < m_samples.size(); ++i) {
            const double t = double(i) / rate - at;
            m_samples[i] += level * std::exp(-t / fade) * std::sin(2 * M_PI * tone * t);
        }
        return *this;
    }
    /// Words: vowels of a fifth of a second.
    Room& talk(double from, double until)
    {
        for (double at = from; at < until; at += 0.31) {
            for (size_t i = 0; i < size_t(0.2 * rate); ++i) {
                const double t = double(i) / rate;
                const double edge = std::min({1.0, t / 0.02, (0.2 - t) / 0.05});
                m_samples[size_t(at * rate) + i] +=
                    0.2 * edge * (std::sin(2 * M_PI * 140 * t) + 0.5 * std::sin(2 * M_PI * 700 * t));
            }
        }
        return *this;
    }
    /// How often two knocks are heard, in pieces as a microphone gives them.
    [[nodiscard]] int heard() const
    {
        std::vector<std::int16_t> samples;
        for (const double sample : m_samples)
            samples.push_back(std::int16_t(std::lround(32767 * std::clamp(sample, -1.0, 1.0))));
        KnockEar ear(rate);
        int count = 0;
        for (size_t at = 0; at < samples.size(); at += 333)
            count += ear.hear(std::span(samples).subspan(at, std::min<size_t>(333, samples.size() - at)));
        return count;
    }

private:
    std::vector<double> m_samples;
};

TEST(KnockEar, HearsTwoKnocksWithinASecond)
{
    EXPECT_EQ(Room(4).strike(1.0, 0.015, 220).strike(1.4, 0.015, 220).heard(), 1);
    EXPECT_EQ(Room(4).strike(1.0, 0.02, 1800).strike(1.85, 0.02, 1500).heard(), 1) << "claps";
}

TEST(KnockEar, OneKnockOrTwoFarApartMeanNothing)
{
    EXPECT_EQ(Room(4).strike(1.0, 0.015, 220).heard(), 0);
    EXPECT_EQ(Room(6).strike(1.0, 0.015, 220).strike(2.5, 0.015, 220).heard(), 0);
    EXPECT_EQ(Room(4).heard(), 0);
}

TEST(KnockEar, ChimesAndWordsAreNoKnocks)
{
    EXPECT_EQ(Room(6).strike(1.0, 1.5, 440).strike(1.6, 1.5, 523).heard(), 0);
    EXPECT_EQ(Room(8).talk(1.0, 7.0).heard(), 0);
}

TEST(KnockEar, ThreeKnocksAreTwoOnce)
{
    EXPECT_EQ(Room(5).strike(1.0, 0.015, 220).strike(1.4, 0.015, 220).strike(1.8, 0.015, 220).heard(), 1);
}

TEST(KnockEar, AfterARestTwoMoreAreHeardAgain)
{
    Room room(8);
    for (const double at : {1.0, 1.4, 5.0, 5.5})
        room.strike(at, 0.015, 220);
    EXPECT_EQ(room.heard(), 2);
}

} // namespace
} // namespace supine
