#include "app/sound/voice_trial.h"

#include "app/sound/session_sound.h"
#include "app/sound/system_speech.h"
#include "app/sound/voice_bank.h"
#include "app/sound/voice_language.h"
#include "core/session/voice_words.h"

#include <utility>

namespace supine
{

using namespace std::chrono_literals;

namespace
{

VoiceCue sample(const QString& language)
{
    const VoiceLanguage language_(language);
    const VoiceWords words({VoiceAmount::All, {}, language_.translation()});
    return {{}, VoiceCue::Kind::End, {words.half(), words.restEnd()}};
}

} // namespace

VoiceTrial::VoiceTrial(SessionSound& sound, QObject* parent) : QObject(parent), m_sound(sound)
{
    m_device.setSingleShot(true);
    m_device.setInterval(700ms);
    connect(&m_device, &QTimer::timeout, this,
            [this] { emit settled(m_sound.deviceAvailable() ? Outcome::OwnSpoke : Outcome::NoDevice); });
}

VoiceTrial::~VoiceTrial() = default;

void VoiceTrial::setSystemSpeech(std::unique_ptr<SystemSpeech> speech)
{
    m_system = std::move(speech);
    connect(m_system.get(), &SystemSpeech::listed, this, [this](const QList<SystemVoice>& voices) {
        m_listing = false;
        emit listed(voices);
    });
    connect(m_system.get(), &SystemSpeech::begun, this, [this] {
        if (std::exchange(m_attempting, false))
            emit settled(Outcome::SystemSpoke);
    });
    connect(m_system.get(), &SystemSpeech::gaveUp, this, [this] {
        if (std::exchange(m_listing, false))
            emit listed({});
        if (std::exchange(m_attempting, false))
            emit settled(Outcome::SystemSilent);
    });
}

SystemSpeech& VoiceTrial::system()
{
    // A service that was given up may have come back since: it is asked anew.
    if (!m_system || m_system->givenUp())
        setSystemSpeech(std::make_unique<SystemSpeech>());
    return *m_system;
}

void VoiceTrial::list(const QString& language)
{
    m_listing = true;
    system().list(language);
}

void VoiceTrial::attempt(const VoiceChoice& choice)
{
    if (choice.source == VoiceChoice::Source::Own) {
        attemptOwn(choice);
        return;
    }
    if (choice.system.name.isEmpty()) {
        emit settled(Outcome::SystemSilent);
        return;
    }
    m_attempting = true;
    SystemSpeech& speech = system();
    speech.choose(choice.system, choice.volume);
    const VoiceCue cue = sample(choice.language);
    speech.say(cue.text(), spokenLength(cue.phrases));
}

void VoiceTrial::attemptOwn(const VoiceChoice& choice)
{
    m_pool.start([this, language = choice.language] {
        const auto spoken =
            speakAhead({sample(language)}, language, voicePackPath(language), espeakProgram());
        QMetaObject::invokeMethod(
            this, [this, clip = spoken.clips.front()] { hear(clip); }, Qt::QueuedConnection);
    });
}

void VoiceTrial::hear(const std::shared_ptr<const Sound>& clip)
{
    if (!clip) {
        emit settled(Outcome::OwnMissing);
        return;
    }
    m_sound.say(clip);
    m_device.start();
}

} // namespace supine
