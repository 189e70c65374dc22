#pragma once

#include "core/base/error.h"
#include "core/journal/night_record.h"
#include "core/routine/timeline.h"

#include <QObject>
#include <QTime>

#include <optional>

namespace supine
{

class Clock;
class Journal;
class SessionRunner;
struct SessionResult;

/// Keeps the session that runs in the journal: a row from its first second, a checkpoint at each phase, pause
/// and move by hand, the form a pose is taken in, and what it came to at its end. A session left before
/// anything was held leaves no row. When the journal cannot be written the session goes on, and that is said
/// once, after it.
class SessionKeeper : public QObject
{
    Q_OBJECT
public:
    /// All outlive the keeper. `turn` is the hour at which one night ends and the next begins.
    SessionKeeper(SessionRunner& runner, Journal& journal, const Clock& clock,
                  QTime turn = Night::defaultTurn(), QObject* parent = nullptr);

    /// Begins a session that is kept.
    void begin(const Timeline& timeline, int speed = 1);
    /// Keeps a session that somebody else leads, which begins next. `timeline` has this person's easier
    /// forms.
    void join(const Timeline& timeline, int speed = 1);
    /// This person's easier forms in a session that was joined.
    void changeForms(const std::set<PracticeId>& eased);
    /// Goes on with an unfinished one, in its row. `timeline` is readPlan(record.plan).
    void resume(const SessionRecord& record, const Timeline& timeline);

signals:
    /// The row is closed; nothing when there is none. After runner.finished() has told everybody else.
    void kept(std::optional<supine::SessionId> id);
    /// Something of the session that just ended could not be written.
    void notKept(const supine::Error& error);

private:
    void openRow(const Timeline& timeline, int speed);
    void checkpoint();
    void keepForm();
    void keepPlan(const Timeline& timeline);
    void close(const SessionResult& result);
    void note(const Result<void>& outcome);

    SessionRunner& m_runner;
    Journal& m_journal;
    const Clock& m_clock;
    QTime m_turn;
    bool m_keeping = false;
    bool m_joined = false; ///< the forms of the session are not this person's
    std::optional<SessionId> m_row;
    std::optional<Error> m_problem;
};

} // namespace supine
