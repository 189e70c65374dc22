#pragma once

#include "core/base/result.h"
#include "core/journal/night_record.h"
#include "core/journal/problem.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace supine
{

class Database;

/// The rows of sessions: SQL and nothing else. Errors: Storage, Format.
namespace sessionstore
{

/// By night, then by start, both ends included. What does not match its checksum is left out and told in
/// `problems`.
[[nodiscard]] Result<std::vector<SessionRecord>> readSessions(Database& database, std::optional<Night> from,
                                                              std::optional<Night> to, Problems& problems);
/// Nothing if there is none of that id. Error (Format): it does not match its checksum.
[[nodiscard]] Result<std::optional<SessionRecord>> readSession(Database& database, const SessionId& id);
/// The newest in state Running that can be read.
[[nodiscard]] Result<std::optional<SessionRecord>> readUnfinished(Database& database);

/// Puts sessions, in order of their nights, with the nights they belong to; those without one are dropped.
void attachSessions(std::vector<NightRecord>& nights, std::vector<SessionRecord> sessions);

/// Within a transaction: a new row, or the row of that id with its state and progress anew.
[[nodiscard]] Result<void> writeSession(Database& database, const SessionRecord& session,
                                        const QDateTime& now);
[[nodiscard]] Result<void> eraseSession(Database& database, const SessionId& id);

} // namespace sessionstore
} // namespace supine
