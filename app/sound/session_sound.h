#pragma once

#include "core/routine/timeline.h"

#include <QObject>
#include <QThread>

#include <chrono>

namespace supine
{

class SessionRunner;
class SoundStage;

/// The sound of a session, for the window's thread. Nothing here waits: a thread of its own, made when
/// something is to sound for the first time, opens the device, places every chime and closes the device when
/// the last has rung out.
///
/// A session is followed by its anchors: at each, all cues ahead are planned anew from the position it gives;
/// between anchors the samples count (SoundStage says how both clocks are kept together). The session's own
/// time never depends on sound: without a device it goes on in silence, and cues still to come
/// sound when one appears. (Qt 6.4 finds a PulseAudio server again that died and came back; where none ran
/// when sound was first wanted, it takes a new start of the program.)
class SessionSound : public QObject
{
    Q_OBJECT
public:
    explicit SessionSound(QObject* parent = nullptr);
    ~SessionSound() override;

    /// The runner outlives this or goes first; either is fine.
    void follow(SessionRunner& runner);
    /// 0…100.
    void setVolume(int percent);
    /// False from a failure to open a device, or its loss, until one is open again.
    [[nodiscard]] bool deviceAvailable() const { return m_available; }
    /// Sounds at once, over whatever sounds.
    void preview(Cue cue);

signals:
    /// Nothing will be heard. Once, until a device is found.
    void deviceMissing();
    void deviceFound();

private:
    void anchor(const SessionRunner& runner, std::chrono::milliseconds position);
    void cut(const SessionRunner& runner);
    void noteDevice(bool available);
    SoundStage& stage();

    QThread* m_thread = nullptr;
    SoundStage* m_stage = nullptr; ///< lives in the thread
    std::chrono::milliseconds m_anchor{};
    int m_volume = 70;
    bool m_available = true;
};

} // namespace supine
