#pragma once

#include "app/sound/cue_plan.h"
#include "app/sound/voice_bank.h"
#include "app/sound/voice_choice.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>

namespace supine
{

class Catalogue;
class SessionRunner;
class SessionSound;
class SystemSpeech;

/// What is said in a session, by whoever was chosen. Supine's own voice is given to the sound of the session,
/// which places it like a chime. The system's speech is told what to say as its moment comes; when it stops
/// answering, the own voice goes on from there. A phrase that only the system can say, such as the name of
/// one's own practice, is left to it if a voice of it was chosen.
class SessionVoice : public QObject
{
    Q_OBJECT
public:
    /// All outlive this.
    SessionVoice(SessionSound& sound, const Catalogue& catalogue, QObject* parent = nullptr);
    ~SessionVoice() override;

    void follow(SessionRunner& runner);
    /// For the session that begins next. The own voice is loaded beside the window.
    void prepare(const Timeline& timeline, const VoiceChoice& choice, int speed = 1);
    /// Another amount in the session that runs.
    void setAmount(VoiceAmount amount);
    /// Whose speech is used for the system's; for tests.
    void setSystemSpeech(std::unique_ptr<SystemSpeech> speech);

signals:
    /// Nobody can say these, so they are left out.
    void leftOut(const QStringList& phrases);
    /// The system's speech does not answer; Supine's own voice goes on.
    void systemGaveUp();
    /// What the own voice says is with the sound.
    void loaded();

private:
    void plan();
    void load();
    void take(quint64 load, const SpokenClips& spoken);
    void give();
    void chooseSystem();
    void placeNext(std::chrono::milliseconds position);
    void speakUpTo(std::chrono::milliseconds position);
    void giveUpSystem();
    [[nodiscard]] bool bySystem(size_t cue) const;

    SessionSound& m_sound;
    const Catalogue& m_catalogue;
    const SessionRunner* m_runner = nullptr;
    std::unique_ptr<SystemSpeech> m_system;
    Timeline m_timeline;
    VoiceChoice m_choice;
    int m_speed = 1;
    std::vector<VoiceCue> m_cues;
    SpokenClips m_spoken; ///< of them; empty until loaded
    size_t m_next = 0;    ///< of the cues, the first that the system was not yet asked to say
    bool m_systemWorks = false;
    std::atomic<quint64> m_load = 0; ///< counts them, to know the newest
    QThreadPool m_pool;              ///< last: its work ends before the rest goes
};

} // namespace supine
