#include "app/sound/ambience.h"

#include "app/sound/noise.h"
#include "app/sound/sound.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace supine
{

namespace
{

constexpr float pi = std::numbers::pi_v<float>;

/// Wanders between two values, each way in its own time, without a corner. One step a frame.
class Wander
{
public:
    Wander(float low, float high, float shortest, float longest)
        : m_low(low), m_high(high), m_shortest(shortest), m_longest(longest), m_from(low), m_to(high),
          m_value(low)
    {
    }
    float next(Noise& noise)
    {
        m_x += m_step;
        if (m_x >= 1.0f || m_step == 0.0f) {
            m_x = 0.0f;
            m_from = m_value;
            m_to = noise.between(m_low, m_high);
            m_step = 1.0f / (noise.between(m_shortest, m_longest) * float(frameRate));
        }
        // 3x² - 2x³: level at both ends, and no sine.
        m_value = m_from + (m_to - m_from) * m_x * m_x * (3.0f - 2.0f * m_x);
        return m_value;
    }

private:
    float m_low, m_high, m_shortest, m_longest;
    float m_from, m_to, m_value;
    float m_x = 0.0f;
    float m_step = 0.0f;
};

/// Noise whose power falls with the square of the frequency, a little different in both ears.
class Brown final : public Source
{
public:
    explicit Brown(std::uint64_t seed) : m_noise(seed) {}
    void render(std::span<float> samples) override
    {
        for (size_t i = 0; i + 1 < samples.size(); i += 2) {
            const float level = m_level.next(m_noise);
            const float both = m_noise.next();
            for (size_t ear = 0; ear < 2; ++ear) {
                const float white = 0.6f * both + 0.8f * m_noise.next();
                m_sum[ear] += 0.02f * white - 0.004f * m_sum[ear];
                const float deep = m_deep[ear].pass(m_sum[ear], 0.002f);
                samples[i + ear] = (m_sum[ear] - deep) * level;
            }
        }
    }

private:
    Noise m_noise;
    Wander m_level{0.65f, 0.85f, 6.0f, 15.0f};
    std::array<float, 2> m_sum{};
    std::array<OnePole, 2> m_deep;
};

/// A hiss that comes in gusts and single drops, each a short ring somewhere between left and right.
class Rain final : public Source
{
public:
    explicit Rain(std::uint64_t seed) : m_noise(seed) {}
    void render(std::span<float> samples) override
    {
        for (size_t i = 0; i + 1 < samples.size(); i += 2) {
            const float gust = m_gust.next(m_noise);
            for (size_t ear = 0; ear < 2; ++ear) {
                const float soft = m_soft[ear].pass(m_noise.next(), 0.34f);
                const float body = m_body[ear].pass(soft, 0.035f);
                samples[i + ear] = gust * (0.16f * (soft - body) + 0.55f * body);
            }
            if (--m_wait <= 0)
                fall(gust);
            for (Drop& drop : m_drops)
                if (drop.level > 1e-4f)
                    drop.ring(samples[i], samples[i + 1]);
        }
    }

private:
    struct Drop {
        float x = 0.0f, y = 0.0f;         ///< of a turning, shrinking pointer
        float cosine = 0.0f, sine = 0.0f; ///< a frame
        float left = 0.0f, right = 0.0f;
        float level = 0.0f, shrink = 0.0f;
        void ring(float& toLeft, float& toRight)
        {
            toLeft += y * left;
            toRight += y * right;
            const float turned = x * cosine - y * sine;
            y = x * sine + y * cosine;
            x = turned;
            level *= shrink;
        }
    };

    void fall(float gust)
    {
        m_wait = int(float(frameRate) * m_noise.between(0.002f, 0.05f) / (0.5f + gust));
        Drop& drop = m_drops[m_next];
        m_next = (m_next + 1) % m_drops.size();
        if (drop.level > 1e-4f)
            return; // it still rings; this one is not missed
        const float angle = 2.0f * pi * m_noise.between(1400.0f, 5200.0f) / float(frameRate);
        drop.shrink = std::exp(-1.0f / (m_noise.between(0.0015f, 0.006f) * float(frameRate)));
        drop.cosine = std::cos(angle) * drop.shrink;
        drop.sine = std::sin(angle) * drop.shrink;
        const float loud = m_noise.between(0.0f, 1.0f);
        drop.x = drop.level = 0.10f * loud * loud * loud + 0.004f;
        drop.y = 0.0f; // begins at nothing: no click
        const float side = m_noise.between(0.1f, 0.9f);
        drop.left = std::sqrt(1.0f - side);
        drop.right = std::sqrt(side);
    }

    Noise m_noise;
    Wander m_gust{0.45f, 1.0f, 3.0f, 11.0f};
    std::array<OnePole, 2> m_soft;
    std::array<OnePole, 2> m_body;
    std::array<Drop, 24> m_drops{};
    size_t m_next = 0;
    int m_wait = 0;
};

/// Three swells that overlap, each of its own length, brighter where they break.
class Waves final : public Source
{
public:
    explicit Waves(std::uint64_t seed) : m_noise(seed)
    {
        for (size_t i = 0; i < m_swells.size(); ++i) {
            m_swells[i].x = 0.33f * float(i);
            begin(m_swells[i]);
        }
    }
    void render(std::span<float> samples) override
    {
        for (size_t i = 0; i + 1 < samples.size(); i += 2) {
            samples[i] = samples[i + 1] = 0.0f;
            for (Swell& swell : m_swells)
                add(swell, samples[i], samples[i + 1]);
            for (size_t ear = 0; ear < 2; ++ear)
                samples[i + ear] += 0.5f * m_far[ear].pass(m_noise.next(), 0.012f);
        }
    }

private:
    struct Swell {
        float x = 0.0f, step = 0.0f, loud = 0.0f, side = 0.5f;
        float level = 0.0f, share = 0.0f, left = 0.0f, right = 0.0f;
        int count = 0;
        std::array<OnePole, 2> low;
        std::array<OnePole, 2> lower;
    };

    void begin(Swell& swell)
    {
        swell.step = 1.0f / (m_noise.between(9.0f, 15.0f) * float(frameRate));
        swell.loud = m_noise.between(0.6f, 1.0f);
        swell.side = m_noise.between(0.3f, 0.7f);
    }
    void add(Swell& swell, float& left, float& right)
    {
        swell.x += swell.step;
        if (swell.x >= 1.0f) {
            swell.x -= 1.0f; // silent here: a new swell may differ
            begin(swell);
        }
        if (swell.count-- == 0) {
            swell.count = 63;
            shape(swell);
        }
        const float white = m_noise.next();
        for (size_t ear = 0; ear < 2; ++ear) {
            const float sample = swell.lower[ear].pass(
                swell.low[ear].pass(0.5f * white + 0.7f * m_noise.next(), swell.share), swell.share);
            (ear == 0 ? left : right) += sample * swell.level * (ear == 0 ? swell.left : swell.right);
        }
    }
    /// Comes up over two fifths of its time and runs out over the rest.
    static void shape(Swell& swell)
    {
        const float x = swell.x < 0.4f ? swell.x / 0.4f : (1.0f - swell.x) / 0.6f;
        const float rise = 0.5f - 0.5f * std::cos(pi * x);
        swell.level = 1.15f * swell.loud * rise * rise;
        swell.share = OnePole::share(220.0f + 2400.0f * rise * rise);
        swell.left = std::sqrt(1.0f - swell.side);
        swell.right = std::sqrt(swell.side);
    }

    Noise m_noise;
    std::array<Swell, 3> m_swells;
    std::array<OnePole, 2> m_far;
};

/// A chord of low sines, each of which comes and goes in its own time and beats slowly against its twin in
/// the other ear.
class Drone final : public Source
{
public:
    explicit Drone(std::uint64_t seed) : m_noise(seed)
    {
        for (size_t i = 0; i < tones.size(); ++i)
            for (size_t ear = 0; ear < 2; ++ear) {
                const float hertz = tones[i].hertz + (ear == 0 ? -0.5f : 0.5f) * tones[i].beat;
                const float angle = 2.0f * pi * hertz / float(frameRate);
                m_voices[2 * i + ear] = {1.0f, 0.0f, std::cos(angle), std::sin(angle)};
            }
    }
    void render(std::span<float> samples) override
    {
        for (size_t i = 0; i + 1 < samples.size(); i += 2) {
            samples[i] = samples[i + 1] = 0.0f;
            for (size_t tone = 0; tone < tones.size(); ++tone) {
                const float level = tones[tone].level * m_levels[tone].next(m_noise);
                samples[i] += level * m_voices[2 * tone].next();
                samples[i + 1] += level * m_voices[2 * tone + 1].next();
            }
        }
        for (Pointer& voice : m_voices)
            voice.mend();
    }

private:
    struct Tone {
        float hertz, level, beat;
    };
    static constexpr std::array<Tone, 6> tones{{{65.41f, 0.16f, 0.11f},
                                                {98.00f, 0.11f, 0.17f},
                                                {130.81f, 0.09f, 0.23f},
                                                {164.81f, 0.045f, 0.31f},
                                                {196.00f, 0.035f, 0.41f},
                                                {293.66f, 0.012f, 0.53f}}};
    struct Pointer {
        float x, y, cosine, sine;
        float next()
        {
            const float turned = x * cosine - y * sine;
            y = x * sine + y * cosine;
            x = turned;
            return y;
        }
        /// Rounding would make it slowly longer or shorter.
        void mend()
        {
            const float off = 1.5f - 0.5f * (x * x + y * y);
            x *= off;
            y *= off;
        }
    };

    Noise m_noise;
    std::array<Pointer, 2 * tones.size()> m_voices{};
    std::array<Wander, tones.size()> m_levels{{{0.5f, 1.0f, 7.0f, 19.0f},
                                               {0.3f, 1.0f, 8.0f, 23.0f},
                                               {0.2f, 1.0f, 6.0f, 17.0f},
                                               {0.1f, 1.0f, 9.0f, 21.0f},
                                               {0.0f, 1.0f, 7.0f, 25.0f},
                                               {0.0f, 1.0f, 11.0f, 29.0f}}};
};

} // namespace

std::shared_ptr<Source> makeAmbience(AmbienceKind kind, std::uint64_t seed)
{
    switch (kind) {
    case AmbienceKind::Brown:
        return std::make_shared<Brown>(seed);
    case AmbienceKind::Rain:
        return std::make_shared<Rain>(seed);
    case AmbienceKind::Waves:
        return std::make_shared<Waves>(seed);
    case AmbienceKind::Drone:
        return std::make_shared<Drone>(seed);
    case AmbienceKind::None:
    case AmbienceKind::Own:
        break;
    }
    return nullptr;
}

} // namespace supine
