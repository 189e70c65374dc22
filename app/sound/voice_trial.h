#pragma once

#include "app/sound/voice_choice.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace supine
{

class SessionSound;
class SystemSpeech;
struct Sound;

/// Finds out what can speak on this computer, and tries it, so that nobody finds silence at bedtime.
class VoiceTrial : public QObject
{
    Q_OBJECT
public:
    enum class Outcome {
        OwnSpoke,     ///< by Supine's own voice
        OwnMissing,   ///< this copy of the program has none
        NoDevice,     ///< there is nothing to be heard with
        SystemSpoke,  ///< by the system's voice
        SystemSilent, ///< no speech service answers, or it has no such voice
    };

    /// The sound outlives this.
    explicit VoiceTrial(SessionSound& sound, QObject* parent = nullptr);
    ~VoiceTrial() override;

    /// The system's voices of a language: listed() follows, with none when no service answers.
    void list(const QString& language);
    /// Says a sentence as a session would; settled() follows.
    void attempt(const VoiceChoice& choice);
    /// Whose speech is used for the system's; for tests.
    void setSystemSpeech(std::unique_ptr<SystemSpeech> speech);

signals:
    void listed(const QList<supine::SystemVoice>& voices);
    void settled(supine::VoiceTrial::Outcome outcome);

private:
    SystemSpeech& system();
    void attemptOwn(const VoiceChoice& choice);
    void hear(const std::shared_ptr<const Sound>& clip);

    SessionSound& m_sound;
    std::unique_ptr<SystemSpeech> m_system;
    QTimer m_device; ///< a device that is missing says so within its time
    bool m_listing = false;
    bool m_attempting = false;
    QThreadPool m_pool; ///< last: its work ends before the rest goes
};

} // namespace supine
