#include "core/session/session_runner.h"

#include <utility>

namespace supine
{

using std::chrono::milliseconds;

namespace
{

constexpr milliseconds tickEvery{33};
constexpr milliseconds asleep{60'000};

} // namespace

SessionRunner::SessionRunner(const Clock& clock, Ticker& ticker, QObject* parent)
    : QObject(parent), m_clock(clock), m_ticker(ticker)
{
    connect(&m_ticker, &Ticker::ticked, this, [this] { tick(); });
}

SessionRunner::~SessionRunner() = default;

bool SessionRunner::active() const
{
    return m_engine && (m_engine->state() == SessionEngine::State::Running ||
                        m_engine->state() == SessionEngine::State::Paused);
}

void SessionRunner::begin(const Timeline& timeline, int speed, milliseconds from, milliseconds held)
{
    end();
    ++m_run;
    m_engine = std::make_unique<SessionEngine>(timeline, speed, from, held);
    m_lastCall = m_clock.uptime();
    m_ticker.start(tickEvery);
    const auto run = m_run;
    const auto events = m_engine->begin(m_lastCall);
    emit begun();
    if (run != m_run)
        return;
    emit anchored(m_engine->position());
    tell(events);
}

void SessionRunner::tick()
{
    if (active())
        tell(wentToSleep() ? Events() : m_engine->advance(m_lastCall));
}

void SessionRunner::pause()
{
    if (active() && !wentToSleep())
        tell(m_engine->pause(m_lastCall));
}

void SessionRunner::resume()
{
    if (active() && !wentToSleep())
        tell(m_engine->resume(m_lastCall));
}

void SessionRunner::toggle()
{
    if (active() && m_engine->state() == SessionEngine::State::Running)
        pause();
    else
        resume();
}

void SessionRunner::move(Events (SessionEngine::*verb)(milliseconds))
{
    if (!active())
        return;
    wentToSleep();
    tell((m_engine.get()->*verb)(m_lastCall));
}

void SessionRunner::forward()
{
    move(&SessionEngine::forward);
}

void SessionRunner::back()
{
    move(&SessionEngine::back);
}

void SessionRunner::restart()
{
    move(&SessionEngine::restart);
}

void SessionRunner::skip()
{
    move(&SessionEngine::skip);
}

void SessionRunner::end()
{
    move(&SessionEngine::end);
}

void SessionRunner::setEased(bool eased)
{
    if (!active())
        return;
    const Timeline& timeline = m_engine->timeline();
    const PracticeId practice = timeline.phases[m_engine->phase()].practice;
    if (timeline.eased.contains(practice) == eased)
        return;
    m_engine->setEased(practice, eased);
    emit formChanged();
    emit progressed(m_engine->position());
}

bool SessionRunner::wentToSleep()
{
    const milliseconds before = std::exchange(m_lastCall, m_clock.uptime());
    if (m_engine->state() != SessionEngine::State::Running || m_lastCall - before <= asleep)
        return false;
    tell(m_engine->pause(before));
    return true;
}

void SessionRunner::tell(const Events& events)
{
    const auto run = m_run;
    for (const SessionEvent& event : events) {
        tellOne(event);
        if (run != m_run)
            return; // a listener began another session
    }
    if (active())
        emit progressed(m_engine->position());
}

void SessionRunner::tellOne(const SessionEvent& event)
{
    switch (event.kind) {
    case SessionEvent::Kind::PhaseStarted:
        emit phaseStarted(event.phase);
        break;
    case SessionEvent::Kind::CueDue:
        emit cueDue(event.cue);
        break;
    case SessionEvent::Kind::Paused:
        m_ticker.stop();
        emit paused();
        break;
    case SessionEvent::Kind::Resumed:
        m_ticker.start(tickEvery);
        emit resumed();
        emit anchored(event.at);
        break;
    case SessionEvent::Kind::Moved:
        emit anchored(event.at);
        break;
    case SessionEvent::Kind::Finished:
        m_ticker.stop();
        emit finished(m_engine->result());
        break;
    }
}

} // namespace supine
