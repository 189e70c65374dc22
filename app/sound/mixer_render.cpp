// The rendering thread's half of the mixer: nothing here locks, allocates or frees.

#include "app/sound/mixer.h"

#include <algorithm>

namespace supine
{

namespace
{

constexpr std::int64_t fadeFrames = frameRate / 10;
constexpr std::int64_t lookahead = Limiter::lookahead;

/// Most that a gain may move in one frame, from silence to full in so many seconds.
constexpr float pace(float seconds)
{
    return 1.0f / (seconds * float(frameRate));
}

constexpr float ducked = 0.3f;                         ///< what is left of the ambience under speech
constexpr std::int64_t duckAhead = frameRate * 3 / 10; ///< it steps back before the first word

void moveTo(float target, float most, float& from, float& to)
{
    from = to;
    to += std::clamp(target - to, -most, most);
}

} // namespace

float Mixer::Follower::read(const std::vector<Level>& levels, std::int64_t frame, float without)
{
    if (levels.empty())
        return without;
    if (at >= levels.size() || frame < levels[at].frame)
        at = 0;
    while (at + 1 < levels.size() && levels[at + 1].frame <= frame)
        ++at;
    const Level& before = levels[at];
    if (frame <= before.frame || at + 1 == levels.size())
        return before.gain;
    const Level& after = levels[at + 1];
    const float share = float(frame - before.frame) / float(after.frame - before.frame);
    return before.gain + (after.gain - before.gain) * share;
}

void Mixer::takeOrders()
{
    if (Score* next = m_next.exchange(nullptr, std::memory_order_acq_rel))
        takeScore(next);
    if (Slot* next = m_nextSlot.exchange(nullptr, std::memory_order_acq_rel))
        m_waitingSlot = next;
    if (m_waitingSlot && m_ambience.to == 0.0f) {
        m_slot = m_waitingSlot;
        m_waitingSlot = nullptr;
        m_takenSlot.store(m_slot->number, std::memory_order_release);
    }
    if (!m_encores.empty())
        m_quiet.store(false, std::memory_order_release);
    for (Encore encore{}; m_encores.take(encore);) {
        Voice voice{encore.sound, 0, encore.bus, encore.gain, encore.sound->frames()};
        voice.placed = false;
        start(voice);
    }
}

void Mixer::takeScore(Score* next)
{
    m_score = next;
    m_cursor = 0;
    m_cut = false;
    m_allFollower = {};
    m_ambienceFollower = {};
    hush(Bus::Breath);
    if (next->amends) {
        m_begun = m_primed ? m_mixed : m_rendered.load(std::memory_order_relaxed);
    } else {
        m_begun = std::numeric_limits<std::int64_t>::min();
        hush(Bus::Speech);
    }
    m_quiet.store(false, std::memory_order_release);
    m_taken.store(next->number, std::memory_order_release);
}

void Mixer::render(std::span<float> samples)
{
    takeOrders();
    while (!samples.empty()) {
        const auto part = samples.first(std::min(samples.size(), size_t(2 * block)));
        renderBlock(part);
        samples = samples.subspan(part.size());
    }
    const bool silent =
        m_count == 0 && m_ambience.to == 0.0f && m_rendered.load(std::memory_order_relaxed) >= m_soundEnd;
    m_quiet.store(silent && !toCome(), std::memory_order_release);
}

void Mixer::renderBlock(std::span<float> samples)
{
    const std::int64_t from = m_rendered.load(std::memory_order_relaxed);
    const auto frames = std::int64_t(samples.size() / 2);
    if (m_primed && m_count == 0 && m_ambience.to == 0.0f && from >= m_soundEnd)
        m_primed = false; // nothing but silence is in the limiter's line
    if (!m_primed) {
        m_mixed = from;
        settleGains();
        if (!soundsBefore(from + frames + lookahead)) {
            std::fill(samples.begin(), samples.end(), 0.0f);
            m_rendered.store(from + frames, std::memory_order_release);
            return;
        }
        const auto first = std::span(m_scratch).first(2 * Limiter::lookahead);
        mix(first);
        m_limiter.apply(first);
        m_primed = true;
    }
    mix(samples);
    m_limiter.apply(samples);
    m_rendered.store(from + frames, std::memory_order_release);
}

void Mixer::mix(std::span<float> samples)
{
    const auto frames = std::int64_t(samples.size() / 2);
    startNotes(frames);
    moveGains(frames);
    addAmbience(samples);
    for (size_t i = 0; i < m_count;) {
        if (add(m_voices[i], samples))
            ++i;
        else
            m_voices[i] = m_voices[--m_count];
    }
    m_mixed += frames;
}

void Mixer::startNotes(std::int64_t frames)
{
    if (!m_score)
        return;
    const std::int64_t shift = m_score->shift.load(std::memory_order_acquire);
    const std::int64_t end = m_score->end.load(std::memory_order_acquire);
    if (!m_cut && m_mixed + frames > end) {
        m_cut = true;
        if (m_score->fades.load(std::memory_order_relaxed)) {
            hush(Bus::Speech);
            hush(Bus::Breath);
        }
    }
    const std::vector<Note>& notes = m_score->notes;
    for (; m_cursor < notes.size(); ++m_cursor) {
        const Note& note = notes[m_cursor];
        if (note.frame + shift >= end) {
            m_cursor = notes.size();
            return;
        }
        if (note.frame + shift - m_mixed >= frames)
            return;
        if (note.bus == Bus::Breath || note.frame + shift >= m_begun)
            startNote(note, note.frame + shift - m_mixed);
    }
}

void Mixer::startNote(const Note& note, std::int64_t wait)
{
    const std::int64_t whole = note.sound->frames();
    Voice voice{note.sound, std::min<std::int64_t>(0, -wait), note.bus, note.gain,
                std::min(whole, note.length)};
    if (voice.end < whole)
        voice.fade = std::min(fadeFrames, voice.end);
    if (wait < 0 && note.bus == Bus::Breath) {
        voice.next = -wait;
        voice.joined = -wait;
    } else if (wait < -grace) {
        return;
    }
    if (voice.next < voice.end)
        start(voice);
}

void Mixer::start(const Voice& voice)
{
    if (m_count < voices) {
        m_voices[m_count++] = voice;
        return;
    }
    // Full: the one nearest its end is the softest to lose.
    const auto left = [](const Voice& v) { return v.end - v.next; };
    *std::min_element(m_voices.begin(), m_voices.end(),
                      [&](const Voice& a, const Voice& b) { return left(a) < left(b); }) = voice;
}

void Mixer::hush(Bus bus)
{
    for (size_t i = 0; i < m_count; ++i) {
        Voice& voice = m_voices[i];
        if (voice.bus != bus || voice.next >= voice.end - voice.fade)
            continue; // another, or one that fades already
        voice.end = voice.next < 0 ? voice.next : std::min(voice.end, voice.next + fadeFrames);
        voice.fade = std::max<std::int64_t>(0, voice.end - voice.next);
    }
}

bool Mixer::speechWithin(std::int64_t frames) const
{
    for (size_t i = 0; i < m_count; ++i)
        if (m_voices[i].bus == Bus::Speech)
            return true;
    if (!m_score || m_cut)
        return false;
    const std::int64_t last = m_mixed + frames - m_score->shift.load(std::memory_order_relaxed);
    const std::vector<Note>& notes = m_score->notes;
    for (size_t i = m_cursor; i < notes.size() && notes[i].frame <= last; ++i)
        if (notes[i].bus == Bus::Speech)
            return true;
    return false;
}

float Mixer::ambienceWanted(std::int64_t frame)
{
    if (!m_score || !m_slot || !m_slot->source || m_waitingSlot)
        return 0.0f;
    if (frame > m_score->end.load(std::memory_order_relaxed))
        return 0.0f;
    return m_ambienceFollower.read(m_score->levels.ambience,
                                   frame - m_score->shift.load(std::memory_order_relaxed), 0.0f);
}

bool Mixer::soundsBefore(std::int64_t frame)
{
    if (m_count > 0 || ambienceWanted(frame) > 0.0f)
        return true;
    if (!m_score || m_cursor >= m_score->notes.size())
        return false;
    const std::int64_t next = m_score->notes[m_cursor].frame + m_score->shift.load(std::memory_order_relaxed);
    if (next >= m_score->end.load(std::memory_order_acquire))
        m_cursor = m_score->notes.size(); // the rest was cut
    return m_cursor < m_score->notes.size() && next < frame;
}

bool Mixer::toCome() const
{
    if (!m_score)
        return false;
    if (m_cursor < m_score->notes.size())
        return true;
    const Slot* slot = m_waitingSlot ? m_waitingSlot : m_slot;
    const std::vector<Level>& ambience = m_score->levels.ambience;
    if (!slot || !slot->source || ambience.empty())
        return false;
    const std::int64_t now = m_rendered.load(std::memory_order_relaxed);
    const std::int64_t last = ambience.back().frame + m_score->shift.load(std::memory_order_relaxed);
    return now < m_score->end.load(std::memory_order_relaxed) && (now < last || ambience.back().gain > 0.0f);
}

void Mixer::settleGains()
{
    for (size_t bus = 0; bus < busCount; ++bus)
        m_gain[bus].to = m_target[bus].load(std::memory_order_relaxed);
    m_duck.to = speechWithin(duckAhead) ? ducked : 1.0f;
    m_all.to = 1.0f;
    if (m_score)
        m_all.to = m_allFollower.read(m_score->levels.all,
                                      m_mixed - m_score->shift.load(std::memory_order_relaxed), 1.0f);
}

void Mixer::moveGains(std::int64_t frames)
{
    const auto length = float(frames);
    for (size_t bus = 0; bus < busCount; ++bus) {
        const float target = m_target[bus].load(std::memory_order_relaxed);
        moveTo(target, length * pace(0.05f), m_gain[bus].from, m_gain[bus].to);
    }
    const std::int64_t end = m_mixed + frames;
    float all = 1.0f;
    if (m_score)
        all = m_allFollower.read(m_score->levels.all, end - m_score->shift.load(std::memory_order_relaxed),
                                 1.0f);
    moveTo(all, length * pace(0.2f), m_all.from, m_all.to);
    moveTo(ambienceWanted(end), length * pace(1.5f), m_ambience.from, m_ambience.to);
    const bool speech = speechWithin(duckAhead);
    moveTo(speech ? ducked : 1.0f, length * pace(speech ? 0.4f : 1.5f), m_duck.from, m_duck.to);
}

void Mixer::addAmbience(std::span<float> samples)
{
    std::fill(samples.begin(), samples.end(), 0.0f);
    if (m_ambience.from == 0.0f && m_ambience.to == 0.0f)
        return;
    m_slot->source->render(samples);
    const Ramp& bus = m_gain[size_t(Bus::Ambience)];
    const auto frames = std::int64_t(samples.size() / 2);
    float gain = m_ambience.from * bus.from * m_all.from * m_duck.from;
    const float last = m_ambience.to * bus.to * m_all.to * m_duck.to;
    const float step = (last - gain) / float(frames);
    for (std::int64_t i = 0; i < frames; ++i) {
        gain += step;
        samples[size_t(2 * i)] *= gain;
        samples[size_t(2 * i + 1)] *= gain;
    }
    m_soundEnd = m_mixed + frames;
}

bool Mixer::add(Voice& voice, std::span<float> samples)
{
    const Sound& sound = *voice.sound;
    const auto frames = std::int64_t(samples.size() / 2);
    const std::int64_t begin = std::min(std::max<std::int64_t>(0, -voice.next), frames);
    const std::int64_t first = std::max<std::int64_t>(0, voice.next);
    const std::int64_t count = std::max<std::int64_t>(0, std::min(frames - begin, voice.end - first));
    const Ramp& bus = m_gain[size_t(voice.bus)];
    const float scale = voice.gain / 32768.0f;
    const float from = bus.from * (voice.placed ? m_all.from : 1.0f) * scale;
    const float step = (bus.to * (voice.placed ? m_all.to : 1.0f) * scale - from) / float(frames);
    const std::int64_t fadesFrom = voice.end - voice.fade;
    const std::int64_t risesTo = voice.joined > 0 ? voice.joined + fadeFrames : 0;
    const std::int16_t* source = sound.samples.data() + first * sound.channels;
    const int right = sound.channels - 1;
    for (std::int64_t i = 0; i < count; ++i, source += sound.channels) {
        const std::int64_t at = first + i;
        float gain = from + step * float(begin + i);
        if (at >= fadesFrom)
            gain *= float(voice.end - at) / float(voice.fade + 1);
        if (at < risesTo)
            gain *= float(at - voice.joined) / float(fadeFrames);
        samples[size_t(2 * (begin + i))] += gain * float(source[0]);
        samples[size_t(2 * (begin + i) + 1)] += gain * float(source[right]);
    }
    if (count > 0)
        m_soundEnd = std::max(m_soundEnd, m_mixed + begin + count);
    voice.next += frames;
    return voice.next < voice.end;
}

} // namespace supine
