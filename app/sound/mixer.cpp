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

void Mixer::perform(std::vector<Note> notes, Levels levels)
{
    publish(std::move(notes), std::move(levels), false);
}

void Mixer::amend(std::vector<Note> notes, Levels levels)
{
    publish(std::move(notes), std::move(levels), true);
}

void Mixer::publish(std::vector<Note> notes, Levels levels, bool amends)
{
    assert(std::is_sorted(notes.begin(), notes.end(),
                          [](const Note& a, const Note& b) { return a.frame < b.frame; }));
    auto score = std::make_unique<Score>();
    score->number = ++m_number;
    score->notes = std::move(notes);
    score->levels = std::move(levels);
    score->amends = amends;
    m_next.store(score.get(), std::memory_order_release);
    m_scores.push_back(std::move(score));
    // A score older than the one taken last is out of the renderer's hands.
    const std::uint64_t taken = m_taken.load(std::memory_order_acquire);
    std::erase_if(m_scores, [=](const auto& old) { return old->number < taken; });
}

void Mixer::cutAfter(std::int64_t frame, Rest rest)
{
    if (m_scores.empty())
        return;
    Score& score = *m_scores.back();
    score.fades.store(rest == Rest::Fades, std::memory_order_relaxed);
    score.end.store(frame, std::memory_order_release);
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

void Mixer::setAmbience(std::shared_ptr<Source> source)
{
    m_slots.push_back(std::make_unique<Slot>(Slot{++m_slotNumber, std::move(source)}));
    m_nextSlot.store(m_slots.back().get(), std::memory_order_release);
    const std::uint64_t taken = m_takenSlot.load(std::memory_order_acquire);
    std::erase_if(m_slots, [=](const auto& old) { return old->number < taken; });
}

void Mixer::setGain(Bus bus, float gain)
{
    m_target.at(size_t(bus)).store(gain, std::memory_order_relaxed);
}

void Mixer::forget()
{
    m_next = nullptr;
    m_nextSlot = nullptr;
    m_score = nullptr;
    m_slot = m_waitingSlot = nullptr;
    m_taken = m_number;
    m_scores.clear();
    m_slots.clear();
}

bool Mixer::idle() const
{
    return m_taken.load(std::memory_order_acquire) == m_number && m_encores.empty() &&
           m_quiet.load(std::memory_order_acquire);
}

} // namespace supine
