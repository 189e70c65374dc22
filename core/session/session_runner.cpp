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

void SessionRunner::forward()
{
    if (!active())
        return;
    wentToSleep();
    tell(m_engine->forward(m_lastCall));
}

void SessionRunner::back()
{
    if (!active())
        return;
    wentToSleep();
    tell(m_engine->back(m_lastCall));
}

void SessionRunner::end()
{
    if (!active())
        return;
    wentToSleep();
    tell(m_engine->end(m_lastCall));
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
