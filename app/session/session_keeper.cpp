#include "app/session/session_keeper.h"

#include "core/journal/journal.h"
#include "core/session/session_plan.h"
#include "core/session/session_runner.h"
#include "core/time/clock.h"

#include <utility>

namespace supine
{

SessionKeeper::SessionKeeper(SessionRunner& runner, Journal& journal, const Clock& clock, QTime turn,
                             QObject* parent)
    : QObject(parent), m_runner(runner), m_journal(journal), m_clock(clock), m_turn(turn)
{
    connect(&runner, &SessionRunner::phaseStarted, this, &SessionKeeper::checkpoint);
    connect(&runner, &SessionRunner::paused, this, &SessionKeeper::checkpoint);
    connect(&runner, &SessionRunner::formChanged, this, &SessionKeeper::keepForm);
    connect(&runner, &SessionRunner::finished, this, &SessionKeeper::close);
}

void SessionKeeper::begin(const Timeline& timeline, int speed)
{
    m_runner.end(); // closes the row of a session that still runs
    openRow(timeline, speed);
    m_joined = false;
    m_runner.begin(timeline, speed);
}

void SessionKeeper::join(const Timeline& timeline, int speed)
{
    m_runner.end();
    openRow(timeline, speed);
    m_joined = true;
}

void SessionKeeper::openRow(const Timeline& timeline, int speed)
{
    const Night night = Night::of(m_clock.now(), m_turn);
    const auto row = m_journal.beginSession(night, timeline.routine.text(), speed, planText(timeline));
    m_row = row.ok() ? std::optional(*row) : std::nullopt;
    m_problem = row.ok() ? std::nullopt : std::optional(row.error());
    m_keeping = true;
}

void SessionKeeper::resume(const SessionRecord& record, const Timeline& timeline)
{
    m_runner.end();
    m_row = record.id;
    m_problem.reset();
    m_keeping = true;
    m_joined = false;
    m_runner.begin(timeline, record.speed, record.position, record.held);
}

void SessionKeeper::checkpoint()
{
    if (!m_row)
        return;
    const SessionEngine& engine = *m_runner.engine();
    note(m_journal.checkpointSession(*m_row, engine.position(), engine.held()));
}

void SessionKeeper::keepForm()
{
    if (!m_joined && m_row)
        keepPlan(m_runner.engine()->timeline());
}

void SessionKeeper::changeForms(const std::set<PracticeId>& eased)
{
    if (!m_joined || !m_row || !m_runner.active())
        return;
    Timeline timeline = m_runner.engine()->timeline();
    timeline.eased = eased;
    keepPlan(timeline);
}

void SessionKeeper::keepPlan(const Timeline& timeline)
{
    const SessionEngine& engine = *m_runner.engine();
    note(m_journal.checkpointSession(*m_row, engine.position(), engine.held(), planText(timeline)));
}

void SessionKeeper::close(const SessionResult& result)
{
    if (!std::exchange(m_keeping, false))
        return;
    const auto row = std::exchange(m_row, std::nullopt);
    const bool nothing = result.state == SessionResult::State::Partial && result.held.count() == 0;
    if (row && nothing)
        note(m_journal.discardSession(*row));
    else if (row)
        note(m_journal.finishSession(*row,
                                     result.state == SessionResult::State::Completed
                                         ? SessionRecord::State::Completed
                                         : SessionRecord::State::Partial,
                                     result.held));
    emit kept(nothing ? std::nullopt : row);
    if (const auto problem = std::exchange(m_problem, std::nullopt))
        emit notKept(*problem);
}

void SessionKeeper::note(const Result<void>& outcome)
{
    if (!outcome.ok() && !m_problem)
        m_problem = outcome.error();
}

} // namespace supine
