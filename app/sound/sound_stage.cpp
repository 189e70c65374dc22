#include "app/sound/sound_stage.h"

#include "app/sound/ambience.h"
#include "app/sound/breath_tone.h"

#include <algorithm>

namespace supine
{

using namespace std::chrono;
using namespace std::chrono_literals;

namespace
{

constexpr auto beatWhileOpen = 250ms;
constexpr auto beatWhileLost = 2s;
constexpr std::int64_t secondAfter = frameRate * 7 / 2;
constexpr float secondGain = 0.7f;

std::int64_t framesSince(steady_clock::time_point moment)
{
    return duration_cast<microseconds>(steady_clock::now() - moment).count() * frameRate / 1'000'000;
}

std::vector<Level> moved(std::vector<Level> levels, std::int64_t start)
{
    for (Level& level : levels)
        level.frame += start;
    return levels;
}

} // namespace

SoundStage::SoundStage(QObject* parent) : QObject(parent), m_beat(this)
{
    connect(&m_beat, &QTimer::timeout, this, &SoundStage::beat);
}

SoundStage::~SoundStage() = default;

void SoundStage::begin()
{
    m_speaker = std::make_unique<Speaker>(m_mixer);
    connect(m_speaker.get(), &Speaker::lost, this, &SoundStage::recover);
    connect(m_speaker.get(), &Speaker::devicesChanged, this, &SoundStage::retry);
}

void SoundStage::perform(const CuePlan& plan)
{
    m_plan = plan;
    if (!waiting() && !m_speaker->isOpen())
        return;
    load();
    lay();
    if (!m_speaker->isOpen())
        open();
}

void SoundStage::amend(const CuePlan& plan)
{
    m_plan = plan;
    if (!m_speaker->isOpen())
        return;
    load();
    Programme now = programme(std::numeric_limits<std::int64_t>::min());
    m_mixer.amend(std::move(now.notes), std::move(now.levels));
}

void SoundStage::cut(std::int64_t after, Mixer::Rest rest)
{
    const std::int64_t last = std::min(after, framesSince(m_plan.anchor) + grace);
    std::erase_if(m_plan.cues, [=](const PlannedCue& cue) { return cue.after > last; });
    m_plan.speech.clear();
    m_plan.breaths.clear();
    m_plan.ambience.clear();
    m_mixer.cutAfter(m_start + last + 1, rest);
}

void SoundStage::choose(const SoundChoice& choice)
{
    const bool chimes = choice.chimes != m_choice.chimes || choice.chimeFile != m_choice.chimeFile;
    const bool ambience =
        choice.ambience != m_choice.ambience || choice.ambiencePath != m_choice.ambiencePath;
    if (choice.breath != m_choice.breath)
        m_breaths.clear(); // what still sounds is among the kept
    if (chimes)
        m_chimes.reset();
    if (ambience)
        m_ambienceSet = false;
    m_choice = choice;
    for (int bus = 0; bus < busCount; ++bus)
        m_mixer.setGain(Bus(bus), gainOf(choice.volumes[size_t(bus)]));
}

SoundFiles& SoundStage::files()
{
    if (!m_files) {
        m_files = std::make_unique<SoundFiles>();
        connect(m_files.get(), &SoundFiles::ambienceFailed, this, &SoundStage::ambienceFileFailed);
    }
    return *m_files;
}

void SoundStage::loadChimes()
{
    if (m_choice.chimes != ChimeSet::Own) {
        m_chimes = std::make_shared<Chimes>(m_choice.chimes);
    } else {
        const SoundFiles::Chime own = files().readChime(m_choice.chimeFile);
        m_chimes = own.trouble == FileTrouble::None ? std::make_shared<Chimes>(own.sound)
                                                    : std::make_shared<Chimes>(ChimeSet::Bowls);
        if (own.trouble != FileTrouble::None)
            emit chimeFileFailed(own.trouble);
    }
    m_kept.push_back(m_chimes);
}

void SoundStage::loadAmbience()
{
    m_ambienceSet = true;
    if (m_choice.ambience == AmbienceKind::Own) {
        m_mixer.setAmbience(files().readAmbience(m_choice.ambiencePath));
        return;
    }
    const auto seed = quint64(steady_clock::now().time_since_epoch().count());
    m_mixer.setAmbience(makeAmbience(m_choice.ambience, seed));
}

/// Sounds are made before the speaker opens for them, for this thread is the one that feeds it.
void SoundStage::load()
{
    if (!m_chimes)
        loadChimes();
    if (!m_ambienceSet)
        loadAmbience();
    if (m_choice.breath == BreathSound::None)
        return;
    for (const PlannedBreath& planned : m_plan.breaths)
        (void)breath(planned.in, planned.whole);
}

const Sound& SoundStage::breath(bool in, std::int64_t frames)
{
    std::shared_ptr<const Sound>& sound = m_breaths[{in, frames}];
    if (!sound) {
        sound = std::make_shared<Sound>(breathSound(m_choice.breath, in, std::max<std::int64_t>(1, frames)));
        m_kept.push_back(sound);
    }
    return *sound;
}

/// The speaker is open and the chosen sounds are there.
bool SoundStage::ready()
{
    load();
    return m_speaker->isOpen() || open();
}

void SoundStage::preview(Cue cue)
{
    if (ready())
        m_mixer.play((*m_chimes)[cue], Bus::Chimes, gainOf(m_choice.roleVolumes[size_t(cue)]));
}

void SoundStage::previewBreath()
{
    if (m_choice.breath == BreathSound::None || !ready())
        return;
    const std::int64_t begin = m_mixer.rendered() + grace / 2;
    m_mixer.perform({{begin, &breath(true, 4LL * frameRate), Bus::Breath},
                     {begin + 4LL * frameRate, &breath(false, 6LL * frameRate), Bus::Breath}});
}

void SoundStage::previewAmbience()
{
    if (m_choice.ambience == AmbienceKind::None || !ready())
        return;
    const std::int64_t begin = m_mixer.rendered();
    constexpr std::int64_t length = 15LL * frameRate;
    m_mixer.perform({}, {{},
                         {{begin, 0.0f},
                          {begin + frameRate, 1.0f},
                          {begin + length - 2LL * frameRate, 1.0f},
                          {begin + length, 0.0f}}});
}

void SoundStage::stopAmbience()
{
    if (!waiting())
        m_mixer.perform({});
}

void SoundStage::say(const std::shared_ptr<const Sound>& clip)
{
    if (!clip || !ready())
        return;
    m_kept.push_back(clip);
    m_mixer.play(*clip, Bus::Speech);
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

void SoundStage::close()
{
    m_speaker->close();
    m_beat.stop();
    m_plan = {};
    m_mixer.forget();
    m_ambienceSet = false;
    m_files.reset();
    m_breaths.clear();
    m_chimes.reset();
    m_kept.clear();
}

void SoundStage::lay()
{
    const std::int64_t now = framesSince(m_plan.anchor);
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    for (const PlannedCue& cue : m_plan.cues)
        if (cue.after > now - grace)
            first = std::min(first, cue.after);
    for (const PlannedClip& clip : m_plan.speech)
        if (clip.after > now - grace)
            first = std::min(first, clip.after);
    // An open speaker may be taking samples this very moment: leave it one chunk ahead.
    const std::int64_t next = m_mixer.rendered() + (m_speaker->isOpen() ? frameRate / 50 : 0);
    m_start = next - now + std::max<std::int64_t>(0, now - first);
    Programme coming = programme(now - grace);
    m_mixer.perform(std::move(coming.notes), std::move(coming.levels));
}

/// The plan on the sample timeline, without what should have begun at `from` frames after its anchor or
/// earlier, but with the breath that is under way.
SoundStage::Programme SoundStage::programme(std::int64_t from)
{
    Programme made;
    std::vector<Note>& notes = made.notes;
    for (const PlannedCue& cue : m_plan.cues) {
        const float gain = gainOf(m_choice.roleVolumes[size_t(cue.cue)]);
        const Sound* sound = &(*m_chimes)[cue.cue];
        if (cue.after > from)
            notes.push_back({m_start + cue.after, sound, Bus::Chimes, gain});
        if (m_choice.secondStroke && cue.cue != Cue::End && cue.after + secondAfter > from)
            notes.push_back({m_start + cue.after + secondAfter, sound, Bus::Chimes, gain * secondGain});
    }
    for (const PlannedClip& clip : m_plan.speech) {
        if (clip.after <= from)
            continue;
        if (std::find(m_kept.begin(), m_kept.end(), clip.clip) == m_kept.end())
            m_kept.push_back(clip.clip);
        notes.push_back({m_start + clip.after, clip.clip.get(), Bus::Speech});
    }
    if (m_choice.breath != BreathSound::None)
        for (const PlannedBreath& planned : m_plan.breaths)
            notes.push_back({m_start + planned.after, &breath(planned.in, planned.whole), Bus::Breath, 1.0f,
                             planned.heard});
    std::stable_sort(notes.begin(), notes.end(),
                     [](const Note& a, const Note& b) { return a.frame < b.frame; });
    made.levels = {moved(m_plan.softness, m_start), moved(m_plan.ambience, m_start)};
    if (m_choice.ambience == AmbienceKind::None)
        made.levels.ambience.clear();
    return made;
}

bool SoundStage::waiting() const
{
    const std::int64_t due = framesSince(m_plan.anchor) - grace;
    const auto later = [due](const auto& planned) { return planned.after > due; };
    return std::any_of(m_plan.cues.begin(), m_plan.cues.end(), later) ||
           std::any_of(m_plan.speech.begin(), m_plan.speech.end(), later) ||
           (m_choice.breath != BreathSound::None &&
            std::any_of(m_plan.breaths.begin(), m_plan.breaths.end(), later)) ||
           (m_choice.ambience != AmbienceKind::None && !m_plan.ambience.empty() &&
            m_plan.ambience.back().frame > due);
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
    if (m_quietBeats > 2)
        close();
}

} // namespace supine
