#include "app/sound/file_source.h"
#include "app/sound/sound_files.h"
#include "app/sound/track_join.h"
#include "tests/app/sound/sounds.h"
#include "tests/support/places.h"
#include "tests/support/until.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <gtest/gtest.h>
#include <numbers>

using namespace supine;
using namespace supine::test;

namespace
{

/// A 16-bit WAV with a tone of 440 Hz at half of full scale.
QByteArray tone(int rate, int channels, double seconds)
{
    QByteArray body;
    for (int i = 0; i < int(rate * seconds); ++i) {
        const auto sample = qint16(16384.0 * std::sin(2.0 * std::numbers::pi * 440.0 * i / rate));
        for (int channel = 0; channel < channels; ++channel)
            body.append(reinterpret_cast<const char*>(&sample), 2);
    }
    const auto number = [](quint32 value, int size) {
        return QByteArray(reinterpret_cast<const char*>(&value), size);
    };
    return "RIFF" + number(quint32(36 + body.size()), 4) + "WAVEfmt " + number(16, 4) + number(1, 2) +
           number(quint32(channels), 2) + number(quint32(rate), 4) + number(quint32(rate * channels * 2), 4) +
           number(quint32(channels * 2), 2) + number(16, 2) + "data" + number(quint32(body.size()), 4) + body;
}

class OwnFiles : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        QCoreApplication::addLibraryPath(moduleDir());
        qputenv("QT_MEDIA_BACKEND", "ffmpeg");
    }
    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    FileTrouble trouble(const QString& path) { return m_files.readChime(path, patience).trouble; }

    static constexpr auto patience = std::chrono::seconds(20); ///< for a machine that has much else to do
    QTemporaryDir m_folder;
    SoundFiles m_files;
};

/// Cycles of 440 Hz in the middle half of a sound, counted at its zero crossings, as a pitch.
double pitch(const Sound& sound)
{
    int crossings = 0;
    const std::int64_t quarter = sound.frames() / 4;
    for (std::int64_t i = quarter + 1; i < 3 * quarter; ++i)
        crossings += sound.samples[size_t(2 * i - 2)] < 0 && sound.samples[size_t(2 * i)] >= 0;
    return double(crossings) / (double(2 * quarter) / frameRate);
}

TEST_F(OwnFiles, AnyRateAndChannelsComeOutAtTheRightPitchAndLength)
{
    for (const int rate : {8000, 44100, 48000, 192000}) {
        for (const int channels : {1, 2}) {
            const auto chime = m_files.readChime(write("tone.wav", tone(rate, channels, 0.5)), patience);
            ASSERT_EQ(chime.trouble, FileTrouble::None) << rate;
            EXPECT_EQ(chime.sound.channels, 2);
            EXPECT_NEAR(double(chime.sound.frames()) / frameRate, 0.5, 0.03) << rate;
            EXPECT_NEAR(pitch(chime.sound), 440.0, 5.0) << rate;
            EXPECT_EQ(chime.sound.samples.front(), 0);
            EXPECT_EQ(chime.sound.samples.back(), 0);
        }
    }
}

TEST_F(OwnFiles, FlacOggAndMp3AreRead)
{
    for (const char* name : {"tone.flac", "tone.ogg", "tone.mp3"}) {
        const auto chime = m_files.readChime(inSource("/tests/data/sounds/") + QLatin1String(name), patience);
        ASSERT_EQ(chime.trouble, FileTrouble::None) << name;
        EXPECT_NEAR(double(chime.sound.frames()) / frameRate, 0.4, 0.1) << name;
        EXPECT_NEAR(pitch(chime.sound), 440.0, 8.0) << name;
    }
}

TEST_F(OwnFiles, WhatCannotBeReadIsRefusedWithItsReason)
{
    EXPECT_EQ(trouble({}), FileTrouble::NotChosen);
    EXPECT_EQ(trouble(m_folder.filePath("gone.wav")), FileTrouble::Missing);
    EXPECT_EQ(trouble(write("empty.wav", {})), FileTrouble::Empty);
    EXPECT_EQ(trouble(m_folder.path()), FileTrouble::NotReadable);
    EXPECT_EQ(trouble(write("words.mp3", QByteArray("no sound at all ").repeated(500))),
              FileTrouble::Undecodable);
    EXPECT_EQ(trouble(write("headless.flac", QByteArray(4000, '\x55'))), FileTrouble::Undecodable);
    EXPECT_EQ(trouble(write("blink.wav", tone(48000, 1, 0.005))), FileTrouble::TooShort);
    EXPECT_EQ(trouble(write("long.wav", tone(8000, 1, 25.0))), FileTrouble::TooLong);
}

TEST_F(OwnFiles, EveryRefusalIsOneSentence)
{
    for (int kind = 1; kind <= int(FileTrouble::NoSounds); ++kind) {
        const QString text = troubleText(FileTrouble(kind), "/home/me/bell.wav");
        EXPECT_TRUE(text.endsWith('.')) << kind;
        EXPECT_EQ(text.count(". "), 0) << kind;
        EXPECT_TRUE(FileTrouble(kind) == FileTrouble::NotChosen || text.contains("bell.wav")) << kind;
    }
}

/// What is heard of a source, a second at a time, until there is `seconds` of it or nothing comes for long.
std::vector<float> hear(Source& source, int seconds)
{
    std::vector<float> heard;
    std::vector<float> part(2 * 480);
    QTimer tick; // the source is filled in another thread: this one only looks
    tick.start(5);
    const bool came = until([&] {
        source.render(part);
        for (size_t i = 0; i < part.size(); i += 2)
            if (!heard.empty() || part[i] != 0.0f)
                heard.push_back(part[i]);
        return std::int64_t(heard.size()) >= std::int64_t(seconds) * frameRate;
    });
    EXPECT_TRUE(came);
    return heard;
}

TEST_F(OwnFiles, AmbienceGoesOnPastTheEndOfItsFileWithoutAGap)
{
    const auto source = m_files.readAmbience(write("tone.wav", tone(48000, 2, 10.0)));
    const auto heard = hear(*source, 3);
    EXPECT_LT(largestStep(heard), 0.05f);
}

TEST_F(OwnFiles, AFolderOfNothingReadableIsSaidToBeSo)
{
    write("a.mp3", QByteArray(500, 'x'));
    write("b.wav", {});
    int failed = 0;
    QObject::connect(&m_files, &SoundFiles::ambienceFailed, &m_files, [&](FileTrouble trouble) {
        ++failed;
        EXPECT_EQ(trouble, FileTrouble::Undecodable);
    });
    (void)m_files.readAmbience(m_folder.path());
    EXPECT_TRUE(until([&] { return failed == 1; }, patience));
}

std::vector<std::int16_t> all(TrackJoin& join)
{
    std::vector<std::int16_t> samples(join.ready().begin(), join.ready().end());
    join.take(samples.size());
    return samples;
}

TEST(TrackJoin, TracksOverlapByFourSecondsAndNothingIsSilent)
{
    const std::vector<std::int16_t> track(size_t(2 * 20 * frameRate), 8000);
    TrackJoin join;
    std::vector<std::int16_t> heard;
    for (int i = 0; i < 3; ++i) {
        for (size_t at = 0; at < track.size(); at += 2000)
            join.add(std::span(track).subspan(at, 2000));
        join.endTrack();
        const auto part = all(join);
        heard.insert(heard.end(), part.begin(), part.end());
    }
    // Three tracks of 20 s, two overlaps of 4 s, and the last 4 s wait for a next track.
    EXPECT_EQ(std::int64_t(heard.size()), 2LL * frameRate * (60 - 8 - 4));
    EXPECT_GE(*std::min_element(heard.begin(), heard.end()), 8000);
    EXPECT_LE(*std::max_element(heard.begin(), heard.end()), 11400);
}

TEST(TrackJoin, ShortTracksOverlapByHalfAtMost)
{
    const std::vector<std::int16_t> track(size_t(2 * 3 * frameRate), 8000);
    TrackJoin join;
    std::int64_t heard = 0;
    for (int i = 0; i < 5; ++i) {
        join.add(track);
        join.endTrack();
        heard += std::int64_t(all(join).size()) / 2;
    }
    EXPECT_EQ(heard, 5LL * 3 * frameRate / 2);
    join.endTrack();
    EXPECT_TRUE(all(join).empty()) << "an empty track changes nothing";
}

TEST(FileSource, FadesWhenItsReaderFallsBehindAndComesBack)
{
    FileSource source;
    const std::vector<std::int16_t> some(size_t(2 * frameRate), 16384);
    EXPECT_EQ(source.put(some), some.size());
    std::vector<float> heard;
    std::vector<float> part(512);
    for (int i = 0; i < 400; ++i) {
        if (i == 300)
            source.put(some);
        source.render(part);
        for (size_t s = 0; s < part.size(); s += 2)
            heard.push_back(part[s]);
    }
    EXPECT_LT(largestStep(heard), 0.001f);
    EXPECT_EQ(*std::max_element(heard.begin(), heard.end()), 0.5f);
    EXPECT_EQ(heard[size_t(299 * 256)], 0.0f);
    EXPECT_GT(*std::max_element(heard.begin() + 300 * 256, heard.end()), 0.4f);
}

TEST(FileSource, TakesNoMoreThanItHasRoomFor)
{
    FileSource source;
    const std::vector<std::int16_t> much(size_t(3 * FileSource::capacity), 1);
    EXPECT_EQ(source.put(much), size_t(2 * FileSource::capacity));
    EXPECT_EQ(source.put(much), 0u);
    EXPECT_EQ(source.room(), 0u);
}

} // namespace
