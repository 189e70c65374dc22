#include "app/sound/espeak.h"
#include "app/sound/voice_language.h"
#include "app/sound/voice_pack.h"
#include "core/session/voice_cues.h"
#include "tests/support/places.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <cmath>
#include <gtest/gtest.h>

namespace supine
{
namespace
{

std::vector<std::int16_t> hum(size_t frames)
{
    std::vector<std::int16_t> samples(frames);
    for (size_t i = 0; i < frames; ++i) {
        const double t = double(i) / voiceRate;
        const double swell = 0.5 - 0.5 * std::cos(2 * M_PI * double(i) / double(frames));
        samples[i] =
            std::int16_t(9000 * swell * (std::sin(2 * M_PI * 180 * t) + 0.4 * std::sin(2 * M_PI * 900 * t)));
    }
    return samples;
}

QString written(const QTemporaryDir& folder, const QByteArray& content)
{
    QFile file(folder.filePath("de.voice"));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(content);
    return file.fileName();
}

TEST(Speech, SurvivesItsCodeWithLittleNoise)
{
    const auto samples = hum(12001);
    const QByteArray code = encodeSpeech(samples);
    EXPECT_EQ(code.size(), 6001);
    const auto back = decodeSpeech(code, 12001);
    double noise = 0;
    double signal = 0;
    for (size_t i = 0; i < samples.size(); ++i) {
        noise += std::pow(double(back[i] - samples[i]), 2);
        signal += std::pow(double(samples[i]), 2);
    }
    EXPECT_LT(10 * std::log10(noise / signal), -25);
}

TEST(Speech, AtTwiceTheRateKeepsEverySampleAndAddsOneOnTheCurveBetween)
{
    const auto samples = hum(4800);
    const Sound sound = soundOfSpeech(samples);
    EXPECT_EQ(sound.channels, 1);
    ASSERT_EQ(sound.frames(), 9600);
    const auto twice = [&](size_t i) {
        const double t = double(i) / frameRate;
        const double swell = 0.5 - 0.5 * std::cos(2 * M_PI * double(i) / 9600.0);
        return 9000 * swell * (std::sin(2 * M_PI * 180 * t) + 0.4 * std::sin(2 * M_PI * 900 * t));
    };
    for (size_t i = 0; i < 4800; ++i) {
        EXPECT_EQ(sound.samples[2 * i], samples[i]);
        EXPECT_NEAR(sound.samples[2 * i + 1], twice(2 * i + 1), 30);
    }
}

TEST(VoicePack, GivesBackWhatWasPacked)
{
    const QTemporaryDir folder;
    const auto samples = hum(3000);
    const VoicePack::Clips clips{{"Brücke.", {3000, encodeSpeech(samples)}},
                                 {"Halfway.", {1000, encodeSpeech(hum(1000))}}};
    const auto pack = VoicePack::open(written(folder, VoicePack::packed("test 1", clips)));
    ASSERT_TRUE(pack);
    EXPECT_EQ(pack->maker(), "test 1");
    EXPECT_EQ(pack->size(), 2);
    EXPECT_TRUE(pack->contains("Brücke."));
    EXPECT_EQ(pack->sound("Brücke.").frames(), 6000);
    EXPECT_EQ(pack->clip("Halfway.").code, clips.at("Halfway.").code);
    EXPECT_FALSE(pack->contains("Bridge."));
    EXPECT_EQ(pack->sound("Bridge.").frames(), 0);
}

TEST(VoicePack, RefusesWhatIsNoneAndWhatIsCutShort)
{
    const QTemporaryDir folder;
    EXPECT_EQ(VoicePack::open(folder.filePath("none")).error().kind, Error::Kind::NotFound);
    const QByteArray whole = VoicePack::packed("test", {{"Halfway.", {1000, encodeSpeech(hum(1000))}}});
    for (const qsizetype length : {qsizetype(1), qsizetype(12), qsizetype(20), whole.size() - 1}) {
        const auto pack = VoicePack::open(written(folder, whole.left(length)));
        ASSERT_FALSE(pack) << length;
        EXPECT_EQ(pack.error().kind, Error::Kind::Format);
    }
    EXPECT_FALSE(VoicePack::open(written(folder, "RIFF" + whole)));
}

class SpokenAhead : public testing::TestWithParam<const char*>
{
};

TEST_P(SpokenAhead, EveryPhraseIsThereAndFitsItsPlaceAndStartsAndEndsWithoutAClick)
{
    const QString language = QString::fromLatin1(GetParam());
    const QString path = moduleDir() + "/voice/" + language + ".voice";
    if (!QFileInfo::exists(path))
        GTEST_SKIP() << "built without espeak-ng";
    const auto pack = VoicePack::open(path);
    ASSERT_TRUE(pack);
    const Catalogue catalogue = Catalogue::load(inSource("/resources/catalogue")).value();
    const VoiceLanguage words(language);
    const QStringList phrases = voicePhrases(catalogue, {VoiceAmount::All, {}, words.translation()});
    EXPECT_GT(phrases.size(), 100);
    for (const QString& phrase : phrases) {
        ASSERT_TRUE(pack->contains(phrase)) << qPrintable(phrase);
        const Sound sound = pack->sound(phrase);
        const std::chrono::milliseconds length(sound.frames() * 1000 / frameRate);
        EXPECT_LE(length, spokenLength({phrase})) << qPrintable(phrase);
        EXPECT_GT(length, std::chrono::milliseconds(250)) << qPrintable(phrase);
        EXPECT_LT(std::abs(sound.samples.front()), 33) << qPrintable(phrase); // -60 dB
        EXPECT_LT(std::abs(sound.samples.back()), 33) << qPrintable(phrase);
    }
}

INSTANTIATE_TEST_SUITE_P(InEachLanguage, SpokenAhead, testing::Values("en", "de"));

TEST(Espeak, ThatDoesNotStartIsAnErrorAndNothingElse)
{
    const auto spoken = espeak("/nonexistent/espeak-ng", "en", "Halfway.", std::chrono::seconds(1));
    ASSERT_FALSE(spoken);
    EXPECT_EQ(spoken.error().kind, Error::Kind::NotFound);
    EXPECT_FALSE(espeak("/bin/true", "en", "Halfway.", std::chrono::seconds(1)));
}

} // namespace
} // namespace supine
