#include "core/journal/session_store.h"

#include "core/journal/checksum.h"
#include "core/journal/instant.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace supine::sessionstore
{
namespace
{

const QString columns =
    QStringLiteral("id, night, routine, started_at, started_offset, state, position_ms, held_ms, "
                   "speed, plan, checksum, started_zone");

std::optional<SessionRecord::State> stateFrom(const QString& name)
{
    using State = SessionRecord::State;
    for (const State state : {State::Running, State::Completed, State::Partial}) {
        if (name == QLatin1String(stateName(state)))
            return state;
    }
    return std::nullopt;
}

Problem doubtful(const QString& id, const QString& night)
{
    return {QStringLiteral("session"), night,
            QStringLiteral("The session %1 does not match its checksum.").arg(id)};
}

/// Nothing when the row is not as it was written.
std::optional<SessionRecord> sessionOf(const Statement& row)
{
    const auto night = Night::parse(row.text(1));
    const auto state = stateFrom(row.text(5));
    const auto small = [&row](int column) { return row.integer(column) == qint64(int(row.integer(column))); };
    if (!night || !state || !small(4) || !small(8))
        return std::nullopt;
    SessionRecord session{SessionId(row.text(0)),
                          *night,
                          row.text(2),
                          momentOf({row.integer(3), int(row.integer(4)), QString()}),
                          *state,
                          std::chrono::milliseconds(row.integer(6)),
                          std::chrono::milliseconds(row.integer(7)),
                          int(row.integer(8)),
                          row.text(9),
                          row.text(11)};
    if (sessionChecksum(session) != row.text(10))
        return std::nullopt;
    return session;
}

Result<std::vector<SessionRecord>> readAll(Statement& statement, Problems& problems)
{
    std::vector<SessionRecord> sessions;
    while (true) {
        const auto next = statement.step();
        if (!next)
            return next.error();
        if (!*next)
            return sessions;
        if (auto session = sessionOf(statement))
            sessions.push_back(std::move(*session));
        else
            problems.push_back(doubtful(statement.text(0), statement.text(1)));
    }
}

} // namespace

Result<std::vector<SessionRecord>> readSessions(Database& database, std::optional<Night> from,
                                                std::optional<Night> to, Problems& problems)
{
    Statement statement(database, QStringLiteral("SELECT %1 FROM session WHERE night BETWEEN ? AND ? "
                                                 "ORDER BY night, started_at, id")
                                      .arg(columns));
    statement.bind(from ? from->toString() : QStringLiteral("0000-00-00"));
    statement.bind(to ? to->toString() : QStringLiteral("9999-99-99"));
    return readAll(statement, problems);
}

Result<std::optional<SessionRecord>> readSession(Database& database, const SessionId& id)
{
    Statement statement(database, QStringLiteral("SELECT %1 FROM session WHERE id = ?").arg(columns));
    statement.bind(id.text());
    Problems problems;
    auto found = readAll(statement, problems);
    if (!found)
        return found.error();
    if (!problems.empty())
        return Error{Error::Kind::Format, problems.front().detail};
    return found->empty() ? std::optional<SessionRecord>() : std::move(found->front());
}

Result<std::optional<SessionRecord>> readUnfinished(Database& database)
{
    Statement statement(database, QStringLiteral("SELECT %1 FROM session WHERE state = 'running' "
                                                 "ORDER BY started_at DESC, id")
                                      .arg(columns));
    Problems passedOver;
    auto found = readAll(statement, passedOver);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<SessionRecord>() : std::move(found->front());
}

void attachSessions(std::vector<NightRecord>& nights, std::vector<SessionRecord> sessions)
{
    auto night = nights.begin();
    for (SessionRecord& session : sessions) {
        night = std::lower_bound(night, nights.end(), session.night,
                                 [](const NightRecord& n, Night wanted) { return n.night < wanted; });
        if (night == nights.end())
            return;
        if (night->night == session.night)
            night->sessions.push_back(std::move(session));
    }
}

Result<void> writeSession(Database& database, const SessionRecord& session, const QDateTime& now)
{
    const Instant started = instantOf(session.started);
    return Statement(database,
                     QStringLiteral("INSERT INTO session (%1, changed_at) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                                    "ON CONFLICT (id) DO UPDATE SET state = excluded.state, "
                                    "position_ms = excluded.position_ms, held_ms = excluded.held_ms, "
                                    "plan = excluded.plan, changed_at = excluded.changed_at, "
                                    "checksum = excluded.checksum")
                         .arg(columns))
        .bind(session.id.text())
        .bind(session.night.toString())
        .bind(session.routine)
        .bind(started.utcMilliseconds)
        .bind(started.offsetMinutes)
        .bind(QString::fromLatin1(stateName(session.state)))
        .bind(qint64(session.position.count()))
        .bind(qint64(session.held.count()))
        .bind(session.speed)
        .bind(session.plan)
        .bind(sessionChecksum(session))
        .bind(started.zone.isEmpty() ? session.zone : started.zone)
        .bind(now.toMSecsSinceEpoch())
        .run();
}

Result<void> eraseSession(Database& database, const SessionId& id)
{
    return Statement(database, QStringLiteral("DELETE FROM session WHERE id = ?")).bind(id.text()).run();
}

} // namespace supine::sessionstore
