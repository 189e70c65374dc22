#pragma once

#include "app/sound/cue_plan.h"
#include "app/sound/file_trouble.h"
#include "app/sound/sound_choice.h"

#include <QObject>
#include <QThread>

#include <chrono>

namespace supine
{

class SessionRunner;
class SoundStage;
struct CuePlan;

/// The sound of a session, for the window's thread. Nothing here waits: a thread of its own, made when
/// something is to sound for the first time, opens the device, places every chime and closes the device when
/// the last has rung out.
///
/// A session is followed by its anchors: at each, all cues ahead are planned anew from the position it gives;
/// between anchors the samples count (SoundStage says how both clocks are kept together). The session's own
/// time never depends on sound: without a device it goes on in silence, and cues still to come
/// sound when one appears, be it the first sound server of the evening or one that died and came back.
class SessionSound : public QObject
{
    Q_OBJECT
public:
    explicit SessionSound(QObject* parent = nullptr);
    ~SessionSound() override;

    /// The runner outlives this or goes first; either is fine.
    void follow(SessionRunner& runner);
    /// What is heard, and how loud: now and from the next anchor on.
    void choose(const SoundChoice& choice);
    /// What is said in the session that begins next, or in this one after amend(): clips loaded ahead, each
    /// on its moment like a chime. The ambience steps back under them.
    void setSpeech(std::vector<SpokenCue> speech);
    /// The breath of each phase of that session, to be heard if the choice has a sound for it.
    void setBreath(BreathPatterns patterns);
    /// How loud that session is along its timeline, in order; empty: the same all through.
    void setSoftness(std::vector<SoftPoint> points);
    /// Takes what was set and chosen since into the session that runs; nothing that is heard moves.
    void amend();
    /// False from a failure to open a device, or its loss, until one is open again.
    [[nodiscard]] bool deviceAvailable() const { return m_available; }
    /// Sounds at once, over whatever sounds.
    void preview(Cue cue);
    /// One breath in and out, 4 and 6 seconds.
    void previewBreath();
    /// A quarter of a minute, or until stopAmbience(). Not during a session.
    void previewAmbience();
    void stopAmbience();
    /// Says the clip at once, over whatever sounds.
    void say(std::shared_ptr<const Sound> clip);

signals:
    /// Nothing will be heard. Once, until a device is found.
    void deviceMissing();
    void deviceFound();
    /// The user's own file cannot be used: the bowls ring in its place, or there is no ambience.
    void chimeFileFailed(supine::FileTrouble trouble);
    void ambienceFileFailed(supine::FileTrouble trouble);

private:
    void anchor(const SessionRunner& runner, std::chrono::milliseconds position);
    void cut(const SessionRunner& runner);
    void noteDevice(bool available);
    [[nodiscard]] CuePlan plan() const;
    SoundStage& stage();
    /// Where the session that sounds was last taken hold of.
    struct Anchor {
        std::chrono::steady_clock::time_point moment;
        std::chrono::milliseconds position{};
        size_t phase = 0;
        bool running = false;
    };

    QThread* m_thread = nullptr;
    SoundStage* m_stage = nullptr;           ///< lives in the thread
    const SessionRunner* m_runner = nullptr; ///< while it has a session
    Anchor m_anchor;
    SoundChoice m_choice;
    std::vector<SpokenCue> m_speech;
    BreathPatterns m_breath;
    std::vector<SoftPoint> m_softness;
    bool m_available = true;
};

} // namespace supine
