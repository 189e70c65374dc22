#pragma once

#include "app/sound/chimes.h"
#include "app/sound/cue_plan.h"
#include "app/sound/drift_gauge.h"
#include "app/sound/mixer.h"
#include "app/sound/speaker.h"

#include <QTimer>

namespace supine
{

/// Cues of a session with the moment they count from.
struct CuePlan {
    std::chrono::steady_clock::time_point anchor;
    std::vector<PlannedCue> cues;
};

/// Places sounds on the sample timeline and keeps the speaker open while something sounds or is to come.
/// Lives in the sound thread: every method is called there.
///
/// Which clock is right: between anchors the sample timeline. A plan is laid onto it once, by the monotonic
/// clock, when it comes or when the speaker opens for it; from then on each cue stands on its own frame,
/// however late this or any other thread is. If the first cue still to sound is already late by less than
/// half a second (opening took its time), the whole plan moves by as much, so that intervals stay true; later
/// ones are left out. A plan is laid anew only at the next anchor, when the speaker had to be opened again,
/// or (moved as a whole) when device and clock have come apart by 100 ms, see DriftGauge. The session itself
/// never waits for sound and is never moved by it.
class SoundStage : public QObject
{
    Q_OBJECT
public:
    /// Cheap, for it happens in the window's thread; begin() follows, first of all calls in the sound thread.
    explicit SoundStage(QObject* parent = nullptr);
    ~SoundStage() override;

    void begin();
    void perform(const CuePlan& plan);
    /// Forgets cues later than `after` frames from the anchor, and any that are not due within half a second.
    void cut(std::int64_t after);
    void preview(Cue cue);
    /// 0…100, by ear: the gain is its square.
    void setVolume(int percent);

signals:
    void opened();
    /// There is no device, or no more.
    void failed();

private:
    bool open();
    void lay();
    void beat();
    void recover();
    void retry();
    [[nodiscard]] bool waiting() const;

    Mixer m_mixer;
    std::unique_ptr<Chimes> m_chimes;
    std::unique_ptr<Speaker> m_speaker;
    CuePlan m_plan;
    DriftGauge m_drift;
    QTimer m_beat;
    std::int64_t m_start = 0; ///< frame of the plan's anchor
    int m_quietBeats = 0;
};

} // namespace supine
