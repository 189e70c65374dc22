#include "app/sound/chimes.h"
#include "tests/app/sound/sounds.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <numbers>
#include <set>

using namespace supine;
using namespace supine::test;

namespace
{

QByteArray contents(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(path);
    return file.readAll();
}

/// The power of one frequency in the first half second (Goertzel).
double power(const std::vector<float>& samples, double frequency)
{
    const double twice = 2.0 * std::cos(2.0 * std::numbers::pi * frequency / frameRate);
    double before = 0.0;
    double last = 0.0;
    for (size_t i = 0; i < size_t(frameRate) / 2; ++i) {
        const double next = samples[i] + twice * last - before;
        before = last;
        last = next;
    }
    return last * last + before * before - twice * last * before;
}

/// The strongest frequency, to 2 Hz.
int fundamental(const std::vector<float>& samples)
{
    int strongest = 0;
    double most = 0.0;
    for (int frequency = 100; frequency <= 1500; frequency += 2) {
        if (const double here = power(samples, frequency); here > most) {
            most = here;
            strongest = frequency;
        }
    }
    return strongest;
}

/// The level of 20 ms, in dB of full scale.
double level(const std::vector<float>& samples, double second)
{
    double sum = 1e-12;
    for (auto i = size_t(second * frameRate); i < size_t((second + 0.02) * frameRate); ++i)
        sum += double(samples[i]) * samples[i];
    return 10.0 * std::log10(sum / (0.02 * frameRate));
}

/// How often the level rises by 5 dB within 60 ms.
int strokes(const std::vector<float>& samples)
{
    int count = 0;
    double last = -1.0;
    for (double at = 0.0; at + 0.08 < double(samples.size()) / frameRate; at += 0.02) {
        const double before = at < 0.02 ? -120.0 : level(samples, at - 0.02);
        if (level(samples, at + 0.04) - before > 5.0 && level(samples, at + 0.04) > -40.0 &&
            at - last > 0.2) {
            ++count;
            last = at;
        }
    }
    return count;
}

TEST(Chimes, TheToolWritesTheSameBytesEveryTime)
{
    QTemporaryDir folder;
    ASSERT_EQ(QProcess::execute(SUPINE_CHIMES, {folder.path()}), 0);
    for (const ChimeSet set : Chimes::sets) {
        for (const Cue cue : Chimes::all) {
            const QByteArray shipped = contents(Chimes::path(set, cue));
            EXPECT_GT(shipped.size(), 100'000);
            EXPECT_TRUE(contents(folder.filePath(Chimes::path(set, cue).section('/', -2))) == shipped);
        }
    }
}

TEST(Chimes, TheToolSaysWhenItCannotWrite)
{
    EXPECT_EQ(QProcess::execute(SUPINE_CHIMES, {"/nowhere/at/all"}), 3);
    EXPECT_EQ(QProcess::execute(SUPINE_CHIMES, QStringList()), 2);
}

class EverySet : public ::testing::TestWithParam<ChimeSet>
{
};
INSTANTIATE_TEST_SUITE_P(Chimes, EverySet, ::testing::ValuesIn(Chimes::sets));

TEST_P(EverySet, FiveAreToldApartByPitchAndByCount)
{
    const Chimes chimes(GetParam());
    std::set<int> pitches;
    std::vector<int> counts;
    for (const Cue cue : Chimes::all) {
        pitches.insert(fundamental(test::samplesOf(chimes[cue])));
        counts.push_back(strokes(test::samplesOf(chimes[cue])));
    }
    EXPECT_EQ(counts, (std::vector{1, 2, 2, 1, 3}));
    ASSERT_EQ(pitches.size(), 5u);
    for (auto pitch = std::next(pitches.begin()); pitch != pitches.end(); ++pitch)
        EXPECT_GT(double(*pitch) / *std::prev(pitch), 1.25) << "closer than a major third";
}

TEST_P(EverySet, RingsForSecondsAndStaysGentle)
{
    const Chimes chimes(GetParam());
    for (const Cue cue : Chimes::all) {
        const auto samples = test::samplesOf(chimes[cue]);
        const double length = double(samples.size()) / frameRate;
        const float peak = std::abs(*std::max_element(
            samples.begin(), samples.end(), [](float a, float b) { return std::abs(a) < std::abs(b); }));
        EXPECT_GE(length, GetParam() == ChimeSet::Wood ? 2.5 : 4.0);
        EXPECT_LE(peak, 0.51f);
        EXPECT_GT(peak, 0.2f);
        EXPECT_GT(level(samples, length * 0.6), -60.0) << "still audible after most of its length";
        EXPECT_LT(level(samples, length - 0.2), -55.0) << "gone when it ends";
    }
}

TEST_P(EverySet, BeginsAndEndsWithoutAClick)
{
    const Chimes chimes(GetParam());
    for (const Cue cue : Chimes::all) {
        const auto samples = test::samplesOf(chimes[cue]);
        EXPECT_EQ(samples.front(), 0.0f);
        EXPECT_EQ(samples.back(), 0.0f);
        EXPECT_LT(largestStep({samples.begin(), samples.begin() + 48}), 0.001f);
        EXPECT_LT(largestStep({samples.end() - 4800, samples.end()}), 0.001f);
    }
}

} // namespace
