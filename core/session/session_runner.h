#pragma once

#include "core/session/session_engine.h"
#include "core/time/clock.h"
#include "core/time/ticker.h"

#include <QObject>

#include <memory>

namespace supine
{

/// Runs one session at a time on a real clock and tells of it. The player draws from it, sound follows it,
/// the journal keeps it; none of them is known here. If more than a minute of real time passes between two
/// ticks (the machine slept), the session pauses where it was.
class SessionRunner : public QObject
{
    Q_OBJECT
public:
    SessionRunner(const Clock& clock, Ticker& ticker, QObject* parent = nullptr);
    ~SessionRunner() override;

    /// Begins; a session that runs is ended first. `from` and `held` resume an earlier one.
    void begin(const Timeline& timeline, int speed = 1, std::chrono::milliseconds from = {},
               std::chrono::milliseconds held = {});
    void pause();
    void resume();
    void toggle();
    void forward();
    void back();
    /// As the engine's: to the beginning of this step, and past this practice.
    void restart();
    void skip();
    void end();
    /// The practice of this moment in its easier form, or as it is; the time goes on.
    void setEased(bool eased);

    /// The last session begun, running or finished; null when none was.
    [[nodiscard]] const SessionEngine* engine() const { return m_engine.get(); }
    [[nodiscard]] bool active() const;

signals:
    void begun();
    void phaseStarted(size_t phase);
    void cueDue(supine::Cue cue);
    void progressed(std::chrono::milliseconds position);
    void paused();
    void resumed();
    /// The present practice changed between its usual and its easier form.
    void formChanged();
    /// The position moved by hand, or the session began or went on: sound places what is to come anew.
    void anchored(std::chrono::milliseconds position);
    void finished(const supine::SessionResult& result);

private:
    using Events = std::vector<SessionEvent>;
    void tick();
    /// Does what the user asked of the engine at this moment.
    void move(Events (SessionEngine::*verb)(std::chrono::milliseconds));
    void tell(const Events& events);
    void tellOne(const SessionEvent& event);
    /// Takes the time; after more than a minute of silence it pauses at the last moment known, and says so.
    bool wentToSleep();

    const Clock& m_clock;
    Ticker& m_ticker;
    std::unique_ptr<SessionEngine> m_engine;
    std::chrono::milliseconds m_lastCall{}; ///< uptime
    quint64 m_run = 0;                      ///< counts sessions, to notice one begun by a listener
};

} // namespace supine
