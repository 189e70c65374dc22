#include "app/sound/sound_stage.h"

#include <algorithm>

namespace supine
{

using namespace std::chrono;
using namespace std::chrono_literals;

namespace
{

constexpr auto beatWhileOpen = 250ms;
constexpr auto beatWhileLost = 2s;
constexpr std::int64_t grace = frameRate / 2;

std::int64_t framesSince(steady_clock::time_point moment)
{
    return duration_cast<microseconds>(steady_clock::now() - moment).count() * frameRate / 1'000'000;
}

} // namespace

SoundStage::SoundStage(QObject* parent) : QObject(parent), m_beat(this)
{
    connect(&m_beat, &QTimer::timeout, this, &SoundStage::beat);
}

SoundStage::~SoundStage() = default;

void SoundStage::begin()
{
    m_chimes = std::make_unique<Chimes>();
    m_speaker = std::make_unique<Speaker>(m_mixer);
    connect(m_speaker.get(), &Speaker::lost, this, &SoundStage::recover);
    connect(m_speaker.get(), &Speaker::devicesChanged, this, &SoundStage::retry);
}

void SoundStage::perform(const CuePlan& plan)
{
    m_plan = plan;
    lay();
    if (!m_speaker->isOpen() && waiting())
        open();
}

void SoundStage::cut(std::int64_t after)
{
    const std::int64_t last = std::min(after, framesSince(m_plan.anchor) + grace);
    std::erase_if(m_plan.cues, [=](const PlannedCue& cue) { return cue.after > last; });
    m_mixer.cutAfter(m_start + last + 1);
}

void SoundStage::preview(Cue cue)
{
    if (m_speaker->isOpen() || open())
        m_mixer.play((*m_chimes)[cue], Bus::Chimes);
}

void SoundStage::setVolume(int percent)
{
    const float part = float(std::clamp(percent, 0, 100)) / 100.0f;
    m_mixer.setGain(Bus::Chimes, part * part);
}

bool SoundStage::open()
{
    lay();
    m_quietBeats = 0;
    const Result<void> result = m_speaker->open();
    m_drift.restart(steady_clock::now());
    m_beat.start(result ? beatWhileOpen : beatWhileLost);
    if (result)
        emit opened();
    else
        emit failed();
    return result.ok();
}

void SoundStage::lay()
{
    const std::int64_t now = framesSince(m_plan.anchor);
    const auto first = std::find_if(m_plan.cues.begin(), m_plan.cues.end(),
                                    [=](const PlannedCue& cue) { return cue.after > now - grace; });
    // An open speaker may be taking samples this very moment: leave it one chunk ahead.
    const std::int64_t next = m_mixer.rendered() + (m_speaker->isOpen() ? frameRate / 50 : 0);
    const std::int64_t late = first == m_plan.cues.end() ? 0 : std::max<std::int64_t>(0, now - first->after);
    m_start = next - now + late;
    std::vector<Note> notes;
    for (auto cue = first; cue != m_plan.cues.end(); ++cue)
        notes.push_back({m_start + cue->after, &(*m_chimes)[cue->cue], Bus::Chimes});
    m_mixer.perform(std::move(notes));
}

bool SoundStage::waiting() const
{
    return !m_plan.cues.empty() && m_plan.cues.back().after > framesSince(m_plan.anchor) - grace;
}

void SoundStage::recover()
{
    emit failed();
    m_beat.start(beatWhileLost);
}

void SoundStage::retry()
{
    if (m_speaker->isOpen())
        return;
    if (waiting())
        open();
    else
        m_beat.stop();
}

void SoundStage::beat()
{
    if (!m_speaker->isOpen()) {
        retry();
        return;
    }
    if (const auto shift = m_drift.read(steady_clock::now(), m_mixer.rendered())) {
        m_mixer.shift(*shift);
        m_start += *shift;
    }
    // The device still holds what was rendered last: leave it two beats to sound.
    m_quietBeats = m_mixer.idle() ? m_quietBeats + 1 : 0;
    if (m_quietBeats > 2) {
        m_speaker->close();
        m_beat.stop();
    }
}

} // namespace supine
