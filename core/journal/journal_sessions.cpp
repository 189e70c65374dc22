#include "core/journal/journal_state.h"
#include "core/journal/validation.h"

#include <QUuid>

namespace supine
{

Result<SessionId> Journal::beginSession(Night night, const QString& routine, int speed, const QString& plan)
{
    const QDateTime now = m_state->clock.now();
    if (const auto valid = validSession(night, routine, speed, now); !valid)
        return valid.error();
    const SessionId id(QUuid::createUuid().toString(QUuid::WithoutBraces));
    SessionRecord session{id, night, routine, now, SessionRecord::State::Running, {}, {}, speed, plan};
    auto transaction = Transaction::begin(m_state->database);
    if (!transaction)
        return transaction.error();
    if (const auto done = nightstore::ensureNight(m_state->database, night, now); !done)
        return done.error();
    if (const auto done = sessionstore::writeSession(m_state->database, session, now); !done)
        return done.error();
    if (const auto committed = transaction->commit(); !committed)
        return committed.error();
    emit nightChanged(night);
    return id;
}

Result<void> Journal::checkpointSession(const SessionId& id, std::chrono::milliseconds position,
                                        std::chrono::milliseconds held, const QString& plan)
{
    const auto night = m_state->updateSession(id, [&](SessionRecord& session) {
        session.position = position;
        session.held = held;
        if (!plan.isEmpty())
            session.plan = plan;
        return sessionstore::writeSession(m_state->database, session, m_state->clock.now());
    });
    return night ? Result<void>() : night.error();
}

Result<void> Journal::finishSession(const SessionId& id, SessionRecord::State state,
                                    std::chrono::milliseconds held)
{
    const auto night = m_state->updateSession(id, [&](SessionRecord& session) {
        session.state = state;
        session.held = held;
        return sessionstore::writeSession(m_state->database, session, m_state->clock.now());
    });
    if (!night)
        return night.error();
    emit nightChanged(*night);
    return {};
}

Result<void> Journal::discardSession(const SessionId& id)
{
    const auto night = m_state->updateSession(id, [&](SessionRecord& session) {
        const auto erased = sessionstore::eraseSession(m_state->database, session.id);
        return erased ? nightstore::dropEmptyNight(m_state->database, session.night) : erased;
    });
    if (!night)
        return night.error();
    emit nightChanged(*night);
    return {};
}

Result<std::optional<SessionRecord>> Journal::unfinishedSession() const
{
    return sessionstore::readUnfinished(m_state->database);
}

} // namespace supine
