#pragma once

#include "app/sound/limiter.h"
#include "app/sound/ring.h"
#include "app/sound/score.h"

#include <array>
#include <atomic>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace supine
{

/// Adds up what sounds. Two threads meet here: one directs (perform, play, cutAfter, shift, setGain), one
/// renders. They share atomics alone; render() neither locks nor allocates nor frees. Time is the number of
/// frames rendered since the mixer was made, whatever opened or closed meanwhile.
class Mixer
{
public:
    Mixer();

    /// These notes, in order of their frames, are to come now; earlier notes still to come are forgotten,
    /// what sounds rings on. A note up to half a second late starts at once, a later one is left out.
    void perform(std::vector<Note> notes);
    /// Of what is to come, forgets notes at `frame` and after.
    void cutAfter(std::int64_t frame);
    /// Moves all that is to come by so many frames, in addition to earlier moves.
    void shift(std::int64_t frames);
    /// Starts at the next frame rendered; left out if many of these wait already.
    void play(const Sound& sound, Bus bus, float gain = 1.0f);
    /// 0…1; moves there within 50 ms while something sounds.
    void setGain(Bus bus, float gain);

    /// The frame that is rendered next.
    [[nodiscard]] std::int64_t rendered() const { return m_rendered.load(std::memory_order_acquire); }
    /// Nothing sounds and nothing is to come.
    [[nodiscard]] bool idle() const;

    /// Fills interleaved stereo, -1…1, for the frames from rendered() on.
    void render(std::span<float> samples);

private:
    static constexpr int block = 256;    ///< frames mixed at a time
    static constexpr size_t voices = 64; ///< that sound together
    static constexpr std::int64_t grace = frameRate / 2;

    struct Score {
        std::uint64_t number;
        std::vector<Note> notes;
        std::atomic<std::int64_t> shift{0};
        std::atomic<std::int64_t> end{std::numeric_limits<std::int64_t>::max()};
    };
    struct Voice {
        const Sound* sound;
        std::int64_t next; ///< frame of the sound; below zero: so many frames of silence first
        Bus bus;
        float gain;
    };
    struct Encore {
        const Sound* sound;
        Bus bus;
        float gain;
    };

    void renderBlock(std::span<float> samples);
    void startNotes(std::int64_t from, std::int64_t frames);
    void start(const Voice& voice);
    void moveGains(std::int64_t frames);
    /// False when the voice has come to its end.
    bool add(Voice& voice, std::span<float> samples) const;

    // The directing thread's.
    std::vector<std::unique_ptr<Score>>
        m_scores; ///< the last is the newest; the ones before may still be in use
    std::uint64_t m_number = 0;

    // Shared.
    std::atomic<Score*> m_next{nullptr};
    std::atomic<std::uint64_t> m_taken{0};
    std::atomic<std::int64_t> m_rendered{0};
    std::atomic<bool> m_quiet{true};
    std::array<std::atomic<float>, busCount> m_target;
    Ring<Encore, 16> m_encores;

    // The rendering thread's.
    Score* m_score = nullptr;
    size_t m_cursor = 0;
    std::array<Voice, voices> m_voices{};
    size_t m_count = 0;
    std::array<float, busCount> m_gain{};
    std::array<std::array<float, block>, busCount> m_gains{};
    Limiter m_limiter;
};

} // namespace supine
