#pragma once

#include "app/sound/chimes.h"
#include "app/sound/cue_plan.h"
#include "app/sound/drift_gauge.h"
#include "app/sound/mixer.h"
#include "app/sound/sound_files.h"
#include "app/sound/speaker.h"

#include <QTimer>

#include <map>

namespace supine
{

/// What a session is to sound like from one moment on; all in frames after that moment.
struct CuePlan {
    std::chrono::steady_clock::time_point anchor;
    std::vector<PlannedCue> cues;
    std::vector<PlannedClip> speech;
    std::vector<PlannedBreath> breaths;
    std::vector<Level> softness;
    std::vector<Level> ambience; ///< empty: none
};

/// Places sounds on the sample timeline and keeps the speaker open while something sounds or is to come.
/// Lives in the sound thread: every method is called there.
///
/// Which clock is right: between anchors the sample timeline. A plan is laid onto it once, by the monotonic
/// clock, when it comes or when the speaker opens for it; from then on each cue stands on its own frame,
/// however late this or any other thread is. If the first cue still to sound is already late by less than
/// half a second (opening took its time), the whole plan moves by as much, so that intervals stay true; later
/// ones are left out. A plan is laid anew only at the next anchor, when the speaker had to be opened again,
/// or (moved as a whole) when device and clock have come apart by 100 ms, see DriftGauge. A plan that only
/// differs in what sounds (amend) stays on the frames of the one before. The session itself never waits for
/// sound and is never moved by it.
///
/// The sounds that were chosen are loaded when a plan comes and let go when the speaker closes.
class SoundStage : public QObject
{
    Q_OBJECT
public:
    /// Cheap, for it happens in the window's thread; begin() follows, first of all calls in the sound thread.
    explicit SoundStage(QObject* parent = nullptr);
    ~SoundStage() override;

    void begin();
    void perform(const CuePlan& plan);
    /// The plan now, from the same anchor on.
    void amend(const CuePlan& plan);
    /// Forgets what is later than `after` frames from the anchor, and what is not due within half a second.
    void cut(std::int64_t after, Mixer::Rest rest);
    void choose(const SoundChoice& choice);
    void preview(Cue cue);
    void previewBreath();
    /// A quarter of a minute of it, or until stopAmbience().
    void previewAmbience();
    void stopAmbience();
    /// At once.
    void say(const std::shared_ptr<const Sound>& clip);

signals:
    void opened();
    /// There is no device, or no more.
    void failed();
    /// The user's own file cannot be used: the bowls ring in its place, or there is no ambience.
    void chimeFileFailed(supine::FileTrouble trouble);
    void ambienceFileFailed(supine::FileTrouble trouble);

private:
    struct Programme {
        std::vector<Note> notes;
        Levels levels;
    };

    bool open();
    void close();
    void lay();
    [[nodiscard]] Programme programme(std::int64_t from);
    void load();
    void loadChimes();
    void loadAmbience();
    SoundFiles& files();
    [[nodiscard]] const Sound& breath(bool in, std::int64_t frames);
    bool ready();
    void beat();
    void recover();
    void retry();
    [[nodiscard]] bool waiting() const;

    Mixer m_mixer;
    SoundChoice m_choice;
    std::shared_ptr<const Chimes> m_chimes; ///< null: to be loaded
    bool m_ambienceSet = false;             ///< the mixer has the chosen one
    std::map<std::pair<bool, std::int64_t>, std::shared_ptr<const Sound>> m_breaths;
    std::vector<std::shared_ptr<const void>> m_kept; ///< what the mixer may still play, until it is idle
    std::unique_ptr<SoundFiles> m_files;             ///< while the user's own are wanted
    std::unique_ptr<Speaker> m_speaker;
    CuePlan m_plan;
    DriftGauge m_drift;
    QTimer m_beat;
    std::int64_t m_start = 0; ///< frame of the plan's anchor
    int m_quietBeats = 0;
};

} // namespace supine
