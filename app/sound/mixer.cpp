#include "app/sound/mixer.h"

#include <algorithm>
#include <cassert>

namespace supine
{

Mixer::Mixer()
{
    for (auto& target : m_target)
        target = 1.0f;
}

void Mixer::perform(std::vector<Note> notes)
{
    assert(std::is_sorted(notes.begin(), notes.end(),
                          [](const Note& a, const Note& b) { return a.frame < b.frame; }));
    auto score = std::make_unique<Score>();
    score->number = ++m_number;
    score->notes = std::move(notes);
    m_next.store(score.get(), std::memory_order_release);
    m_scores.push_back(std::move(score));
    // A score older than the one taken last is out of the renderer's hands.
    const std::uint64_t taken = m_taken.load(std::memory_order_acquire);
    std::erase_if(m_scores, [=](const auto& old) { return old->number < taken; });
}

void Mixer::cutAfter(std::int64_t frame)
{
    if (!m_scores.empty())
        m_scores.back()->end.store(frame, std::memory_order_release);
}

void Mixer::shift(std::int64_t frames)
{
    if (!m_scores.empty())
        m_scores.back()->shift.fetch_add(frames, std::memory_order_acq_rel);
}

void Mixer::play(const Sound& sound, Bus bus, float gain)
{
    m_encores.put({&sound, bus, gain});
}

void Mixer::setGain(Bus bus, float gain)
{
    m_target.at(size_t(bus)).store(gain, std::memory_order_relaxed);
}

bool Mixer::idle() const
{
    return m_taken.load(std::memory_order_acquire) == m_number && m_encores.empty() &&
           m_quiet.load(std::memory_order_acquire);
}

void Mixer::render(std::span<float> samples)
{
    if (Score* next = m_next.exchange(nullptr, std::memory_order_acq_rel)) {
        m_score = next;
        m_cursor = 0;
        m_quiet.store(false, std::memory_order_release);
        m_taken.store(next->number, std::memory_order_release);
    }
    if (!m_encores.empty())
        m_quiet.store(false, std::memory_order_release);
    for (Encore encore{}; m_encores.take(encore);)
        start({encore.sound, 0, encore.bus, encore.gain});
    while (!samples.empty()) {
        const auto part = samples.first(std::min(samples.size(), size_t(2 * block)));
        renderBlock(part);
        samples = samples.subspan(part.size());
    }
    const bool toCome = m_score && m_cursor < m_score->notes.size();
    m_quiet.store(m_count == 0 && !toCome, std::memory_order_release);
}

void Mixer::renderBlock(std::span<float> samples)
{
    const std::int64_t from = m_rendered.load(std::memory_order_relaxed);
    const auto frames = std::int64_t(samples.size() / 2);
    if (m_count == 0)
        for (size_t bus = 0; bus < busCount; ++bus)
            m_gain[bus] = m_target[bus].load(std::memory_order_relaxed);
    startNotes(from, frames);
    moveGains(frames);
    std::fill(samples.begin(), samples.end(), 0.0f);
    for (size_t i = 0; i < m_count;) {
        if (add(m_voices[i], samples))
            ++i;
        else
            m_voices[i] = m_voices[--m_count];
    }
    m_limiter.apply(samples);
    m_rendered.store(from + frames, std::memory_order_release);
}

void Mixer::startNotes(std::int64_t from, std::int64_t frames)
{
    if (!m_score)
        return;
    const std::int64_t shift = m_score->shift.load(std::memory_order_acquire);
    const std::int64_t end = m_score->end.load(std::memory_order_acquire);
    const std::vector<Note>& notes = m_score->notes;
    for (; m_cursor < notes.size(); ++m_cursor) {
        const Note& note = notes[m_cursor];
        const std::int64_t wait = note.frame + shift - from;
        if (note.frame + shift >= end) {
            m_cursor = notes.size();
            return;
        }
        if (wait >= frames)
            return;
        if (wait >= -grace)
            start({note.sound, std::min<std::int64_t>(0, -wait), note.bus, note.gain});
    }
}

void Mixer::start(const Voice& voice)
{
    if (m_count < voices) {
        m_voices[m_count++] = voice;
        return;
    }
    // Full: the one nearest its end is the softest to lose.
    const auto left = [](const Voice& v) { return v.sound->frames() - v.next; };
    *std::min_element(m_voices.begin(), m_voices.end(),
                      [&](const Voice& a, const Voice& b) { return left(a) < left(b); }) = voice;
}

void Mixer::moveGains(std::int64_t frames)
{
    constexpr float step = 1.0f / (0.05f * frameRate);
    for (size_t bus = 0; bus < busCount; ++bus) {
        const float target = m_target[bus].load(std::memory_order_relaxed);
        for (std::int64_t i = 0; i < frames; ++i) {
            m_gain[bus] += std::clamp(target - m_gain[bus], -step, step);
            m_gains[bus][size_t(i)] = m_gain[bus];
        }
    }
}

bool Mixer::add(Voice& voice, std::span<float> samples) const
{
    const Sound& sound = *voice.sound;
    const auto frames = std::int64_t(samples.size() / 2);
    const std::int64_t begin = std::min(std::max<std::int64_t>(0, -voice.next), frames);
    const std::int64_t count =
        std::min(frames - begin, sound.frames() - std::max<std::int64_t>(0, voice.next));
    const auto& gains = m_gains[size_t(voice.bus)];
    const std::int16_t* source =
        sound.samples.data() + std::max<std::int64_t>(0, voice.next) * sound.channels;
    const int right = sound.channels - 1;
    for (std::int64_t i = begin; i < begin + count; ++i, source += sound.channels) {
        const float gain = gains[size_t(i)] * voice.gain / 32768.0f;
        samples[size_t(2 * i)] += gain * source[0];
        samples[size_t(2 * i + 1)] += gain * source[right];
    }
    voice.next += frames;
    return voice.next < sound.frames();
}

} // namespace supine
