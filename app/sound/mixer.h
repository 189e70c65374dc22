#pragma once

#include "app/sound/limiter.h"
#include "app/sound/ring.h"
#include "app/sound/score.h"
#include "app/sound/source.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <vector>

namespace supine
{

/// What is later than this is left out: in frames.
inline constexpr std::int64_t grace = frameRate / 2;

/// Adds up what sounds. Two threads meet here: one directs (perform, play, cutAfter, shift, setGain,
/// setAmbience), one renders. They share atomics alone; render() neither locks nor allocates nor frees. Time
/// is the number of frames rendered since the mixer was made, whatever opened or closed meanwhile.
///
/// A note sounds on its very frame, unless it comes while something sounds and is due within the limiter's
/// lookahead: then it is late by so much. A late chime or voice starts at once if it is late by half a second
/// at the most, else it is left out; a late breath is joined on its way, so that its end is where it should
/// be.
class Mixer
{
public:
    Mixer();

    /// These notes, in order of their frames, and these levels are to come now; earlier notes still to come
    /// are forgotten. What sounds rings on, but speech and breath of before fade out within 0.1 s.
    void perform(std::vector<Note> notes, Levels levels = {});
    /// The same timeline as before with other notes or levels: those already begun are not begun again,
    /// except breaths, which are joined on their way.
    void amend(std::vector<Note> notes, Levels levels);
    enum class Rest { RingsOn, Fades };
    /// Of what is to come, forgets notes at `frame` and after; the ambience fades from there on. Fades:
    /// speech and breath do too.
    void cutAfter(std::int64_t frame, Rest rest = Rest::RingsOn);
    /// Moves all that is to come by so many frames, in addition to earlier moves.
    void shift(std::int64_t frames);
    /// Starts at the next frame rendered, untouched by the levels; left out if many of these wait already.
    void play(const Sound& sound, Bus bus, float gain = 1.0f);
    /// What is heard as ambience; null: nothing. One that sounds fades out first.
    void setAmbience(std::shared_ptr<Source> source);
    /// 0…1; moves there within 50 ms while something sounds.
    void setGain(Bus bus, float gain);

    /// Lets go of every score and source. Only while idle and while nobody renders.
    void forget();

    /// The frame that is rendered next.
    [[nodiscard]] std::int64_t rendered() const { return m_rendered.load(std::memory_order_acquire); }
    /// Nothing sounds and nothing is to come.
    [[nodiscard]] bool idle() const;

    /// Fills interleaved stereo, -1…1, for the frames from rendered() on.
    void render(std::span<float> samples);

private:
    static constexpr int block = 256;    ///< frames mixed at a time
    static constexpr size_t voices = 64; ///< that sound together

    struct Score {
        std::uint64_t number;
        std::vector<Note> notes;
        Levels levels;
        bool amends;
        std::atomic<std::int64_t> shift{0};
        std::atomic<std::int64_t> end{std::numeric_limits<std::int64_t>::max()};
        std::atomic<bool> fades{false}; ///< set before `end`
    };
    struct Voice {
        const Sound* sound;
        std::int64_t next; ///< frame of the sound; below zero: so many frames of silence first
        Bus bus;
        float gain;
        std::int64_t end;        ///< frame of the sound where it is over
        std::int64_t fade = 0;   ///< frames before `end` in which it fades
        std::int64_t joined = 0; ///< frame of the sound where it was joined; above zero it rises there
        bool placed = true;      ///< on the timeline, so that its levels apply
    };
    struct Encore {
        const Sound* sound;
        Bus bus;
        float gain;
    };
    struct Slot {
        std::uint64_t number;
        std::shared_ptr<Source> source;
    };
    /// A gain that moves evenly through one block.
    struct Ramp {
        float from = 0.0f;
        float to = 0.0f;
    };
    /// A place on a curve of levels, for time that moves on.
    struct Follower {
        size_t at = 0;
        [[nodiscard]] float read(const std::vector<Level>& levels, std::int64_t frame, float without);
    };

    void publish(std::vector<Note> notes, Levels levels, bool amends);
    void takeOrders();
    void takeScore(Score* next);
    void renderBlock(std::span<float> samples);
    void mix(std::span<float> samples);
    void startNotes(std::int64_t frames);
    void startNote(const Note& note, std::int64_t wait);
    void start(const Voice& voice);
    void hush(Bus bus);
    void moveGains(std::int64_t frames);
    void settleGains();
    void addAmbience(std::span<float> samples);
    /// False when the voice has come to its end.
    bool add(Voice& voice, std::span<float> samples);
    [[nodiscard]] float ambienceWanted(std::int64_t frame);
    [[nodiscard]] bool speechWithin(std::int64_t frames) const;
    [[nodiscard]] bool soundsBefore(std::int64_t frame);
    [[nodiscard]] bool toCome() const;

    // The directing thread's.
    std::vector<std::unique_ptr<Score>>
        m_scores; ///< the last is the newest; the ones before may still be in use
    std::uint64_t m_number = 0;
    std::vector<std::unique_ptr<Slot>> m_slots; ///< likewise
    std::uint64_t m_slotNumber = 0;

    // Shared.
    std::atomic<Score*> m_next{nullptr};
    std::atomic<std::uint64_t> m_taken{0};
    std::atomic<Slot*> m_nextSlot{nullptr};
    std::atomic<std::uint64_t> m_takenSlot{0};
    std::atomic<std::int64_t> m_rendered{0};
    std::atomic<bool> m_quiet{true};
    std::array<std::atomic<float>, busCount> m_target;
    Ring<Encore, 16> m_encores;

    // The rendering thread's.
    Score* m_score = nullptr;
    size_t m_cursor = 0;
    bool m_cut = false;                                              ///< the score's end was passed
    std::int64_t m_begun = std::numeric_limits<std::int64_t>::min(); ///< notes before it sound already
    Slot* m_slot = nullptr;
    Slot* m_waitingSlot = nullptr;
    std::array<Voice, voices> m_voices{};
    size_t m_count = 0;
    std::int64_t m_mixed = 0;    ///< the frame that is mixed next, ahead of what is rendered
    std::int64_t m_soundEnd = 0; ///< behind the last frame that is not silent
    bool m_primed = false;       ///< the limiter's line is full
    Follower m_allFollower;
    Follower m_ambienceFollower;
    std::array<Ramp, busCount> m_gain{};
    Ramp m_all{1.0f, 1.0f};
    Ramp m_ambience;
    Ramp m_duck{1.0f, 1.0f};
    std::array<float, 2 * block> m_scratch{};
    Limiter m_limiter;
};

} // namespace supine
