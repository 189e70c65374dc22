#include "app/sound/session_voice.h"

#include "app/sound/session_sound.h"
#include "app/sound/system_speech.h"
#include "app/sound/voice_language.h"
#include "core/session/session_runner.h"

namespace supine
{

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace
{

/// A cue that could not be said for so long is not said any more.
constexpr milliseconds tooLate = 1500ms;

size_t phaseAt(const Timeline& timeline, milliseconds at)
{
    size_t phase = 0;
    while (phase + 1 < timeline.phases.size() && timeline.phases[phase].end() <= at)
        ++phase;
    return phase;
}

} // namespace

SessionVoice::SessionVoice(SessionSound& sound, const Catalogue& catalogue, QObject* parent)
    : QObject(parent), m_sound(sound), m_catalogue(catalogue)
{
    m_pool.setMaxThreadCount(1);
}

SessionVoice::~SessionVoice()
{
    ++m_load; // what is being loaded is not wanted any more
}

void SessionVoice::follow(SessionRunner& runner)
{
    m_runner = &runner;
    connect(&runner, &SessionRunner::anchored, this, &SessionVoice::placeNext);
    connect(&runner, &SessionRunner::progressed, this, &SessionVoice::speakUpTo);
    connect(&runner, &SessionRunner::formChanged, this, [this, &runner] {
        m_timeline.eased = runner.engine()->timeline().eased;
        plan();
        placeNext(runner.engine()->position());
    });
    for (const auto silent : {&SessionRunner::paused, &SessionRunner::begun}) {
        connect(&runner, silent, this, [this] {
            if (m_system)
                m_system->stop();
        });
    }
    connect(&runner, &SessionRunner::finished, this, [this] {
        ++m_load;
        m_next = m_cues.size();
        m_spoken = {}; // ten megabytes that nobody needs until tomorrow; the sound keeps what rings on
    });
}

void SessionVoice::prepare(const Timeline& timeline, const VoiceChoice& choice, int speed)
{
    m_timeline = timeline;
    m_choice = choice;
    m_speed = speed;
    m_sound.setSpeech({});
    if (choice.amount != VoiceAmount::Nothing && !choice.system.name.isEmpty())
        chooseSystem();
    plan();
    m_next = 0;
}

void SessionVoice::setAmount(VoiceAmount amount)
{
    m_choice.amount = amount;
    plan();
    if (m_runner && m_runner->engine())
        placeNext(m_runner->engine()->position());
}

void SessionVoice::setSystemSpeech(std::unique_ptr<SystemSpeech> speech)
{
    m_system = std::move(speech);
    connect(m_system.get(), &SystemSpeech::chosen, this, [this] { m_systemWorks = true; });
    connect(m_system.get(), &SystemSpeech::gaveUp, this, &SessionVoice::giveUpSystem);
}

void SessionVoice::chooseSystem()
{
    if (!m_system)
        setSystemSpeech(std::make_unique<SystemSpeech>());
    if (!m_system->givenUp()) {
        m_system->choose(m_choice.system, m_choice.volume);
        m_systemWorks = true; // until it turns out otherwise
    }
}

void SessionVoice::plan()
{
    const VoiceLanguage words(m_choice.language);
    m_cues = voiceCues(m_timeline, m_catalogue, {m_choice.amount, m_choice.ownPhrase, words.translation()});
    m_spoken = {};
    if (m_cues.empty())
        give();
    else
        load();
}

void SessionVoice::load()
{
    const quint64 load = ++m_load;
    const QString pack = voicePackPath(m_choice.language);
    // The first is due at once: a second of speech, which takes a millisecond or two to load.
    m_spoken = speakAhead({m_cues.front()}, m_choice.language, pack, {});
    give();
    m_pool.start([this, load, pack, cues = m_cues, language = m_choice.language] {
        const QString espeak = espeakProgram();
        SpokenClips all;
        for (size_t i = 0; i < cues.size() && load == m_load; ++i) {
            const SpokenClips one = speakAhead({cues[i]}, language, pack, espeak);
            all.clips.push_back(one.clips.front());
            all.missing += one.missing;
            // The next ones do not wait for all: they come in batches, each as long as all before.
            const bool whole = (i & (i + 1)) == 0;
            if (whole || i + 1 == cues.size())
                QMetaObject::invokeMethod(
                    this, [this, load, all] { take(load, all); }, Qt::QueuedConnection);
        }
    });
}

void SessionVoice::take(quint64 load, const SpokenClips& spoken)
{
    if (load != m_load)
        return;
    m_spoken = spoken;
    m_spoken.missing.removeDuplicates();
    give();
    if (m_spoken.clips.size() < m_cues.size())
        return;
    if (!m_spoken.missing.isEmpty() && !m_systemWorks)
        emit leftOut(m_spoken.missing);
    emit loaded();
}

bool SessionVoice::bySystem(size_t cue) const
{
    if (!m_systemWorks)
        return false;
    if (m_choice.source == VoiceChoice::Source::System)
        return true;
    return cue < m_spoken.clips.size() && !m_spoken.clips[cue];
}

void SessionVoice::give()
{
    std::vector<SpokenCue> speech;
    for (size_t i = 0; i < m_spoken.clips.size(); ++i) {
        if (!m_spoken.clips[i] || bySystem(i))
            continue;
        // A rehearsal has no time for whole sentences: each gives way to the next.
        auto clip = m_spoken.clips[i];
        if (m_speed > 1 && i + 1 < m_cues.size())
            clip = cutTo(clip, framesOf(m_cues[i + 1].at - m_cues[i].at, m_speed));
        speech.push_back({m_cues[i].at, phaseAt(m_timeline, m_cues[i].at), std::move(clip)});
    }
    m_sound.setSpeech(std::move(speech));
    m_sound.amend();
}

void SessionVoice::placeNext(milliseconds position)
{
    m_next = 0;
    while (m_next < m_cues.size() && (m_cues[m_next].at < position ||
                                      phaseAt(m_timeline, m_cues[m_next].at) < m_runner->engine()->phase()))
        ++m_next;
    if (m_system)
        m_system->stop();
}

void SessionVoice::speakUpTo(milliseconds position)
{
    for (; m_next < m_cues.size() && m_cues[m_next].at <= position; ++m_next) {
        const VoiceCue& cue = m_cues[m_next];
        if (bySystem(m_next) && (position - cue.at) / m_speed <= tooLate)
            m_system->say(cue.text(), spokenLength(cue.phrases));
    }
}

void SessionVoice::giveUpSystem()
{
    if (!std::exchange(m_systemWorks, false))
        return;
    give();
    if (m_choice.source == VoiceChoice::Source::System)
        emit systemGaveUp();
    else if (!m_spoken.missing.isEmpty())
        emit leftOut(m_spoken.missing);
}

} // namespace supine
