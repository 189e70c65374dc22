#include "app/sound/sound.h"

#include <QtEndian>

#include <gtest/gtest.h>

using namespace supine;

namespace
{

QByteArray number(quint32 value, int size)
{
    const quint32 little = qToLittleEndian(value);
    return {reinterpret_cast<const char*>(&little), size};
}

QByteArray chunk(const char* name, const QByteArray& body)
{
    return name + number(quint32(body.size()), 4) + body + QByteArray(body.size() % 2, '\0');
}

QByteArray format(int channels, int rate, int bits, int code = 1)
{
    return number(quint32(code), 2) + number(quint32(channels), 2) + number(quint32(rate), 4) + number(0, 4) +
           number(0, 2) + number(quint32(bits), 2);
}

QByteArray wave(const QByteArray& chunks)
{
    return "RIFF" + number(quint32(4 + chunks.size()), 4) + "WAVE" + chunks;
}

TEST(ReadWave, TakesOneAndTwoChannelsAndPassesUnknownChunks)
{
    const QByteArray data = number(0x8000, 2) + number(0x0001, 2) + number(0x7fff, 2) + number(0xffff, 2);
    const auto mono =
        readWave(wave(chunk("LIST", "odd") + chunk("fmt ", format(1, 48000, 16)) + chunk("data", data)));
    ASSERT_TRUE(mono);
    EXPECT_EQ(mono->samples, (std::vector<std::int16_t>{-32768, 1, 32767, -1}));
    EXPECT_EQ(mono->frames(), 4);
    const auto stereo = readWave(wave(chunk("fmt ", format(2, 48000, 16)) + chunk("data", data)));
    ASSERT_TRUE(stereo);
    EXPECT_EQ(stereo->frames(), 2);
}

TEST(ReadWave, RefusesWhatItCannotMixAndSaysWhy)
{
    const QByteArray data = chunk("data", QByteArray(8, '\0'));
    const auto refused = [](const QByteArray& file, const char* why) {
        const auto sound = readWave(file);
        return !sound && sound.error().kind == Error::Kind::Format &&
               sound.error().detail.contains(QLatin1String(why));
    };
    EXPECT_TRUE(refused({}, "no RIFF"));
    EXPECT_TRUE(refused("RIFFxxxxWAVE", "no whole data"));
    EXPECT_TRUE(refused(wave(data), "before their format"));
    EXPECT_TRUE(refused(wave(chunk("fmt ", format(1, 44100, 16)) + data), "48 kHz"));
    EXPECT_TRUE(refused(wave(chunk("fmt ", format(1, 48000, 8)) + data), "16-bit"));
    EXPECT_TRUE(refused(wave(chunk("fmt ", format(1, 48000, 16, 3)) + data), "16-bit"));
    EXPECT_TRUE(refused(wave(chunk("fmt ", format(6, 48000, 16)) + data), "channels"));
    EXPECT_TRUE(refused(wave(chunk("fmt ", "short") + data), "cut short"));
    const QByteArray whole = wave(chunk("fmt ", format(1, 48000, 16)) + data);
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(readWave(whole.first(size))) << size;
}

} // namespace
