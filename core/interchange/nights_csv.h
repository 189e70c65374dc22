#pragma once

#include "core/base/result.h"
#include "core/journal/contents.h"

#include <QByteArray>

namespace supine
{

/// One row a night: `night`, every measure, every factor, `note`. UTF-8 with a byte order mark, by RFC 4180
/// with \r\n; numbers with ASCII digits, times as HH:MM, yes or no; not recorded is empty. Error (Input):
/// stopped by `progress`.
[[nodiscard]] Result<QByteArray> writeNightsCsv(const JournalContents& contents,
                                                const Progress& progress = {});

/// One row a session: `session`, `night`, `routine`, `started` (ISO 8601 with its offset), `state`, `held_s`,
/// `speed`.
[[nodiscard]] QByteArray writeSessionsCsv(const JournalContents& contents);

/// Where the sessions go when the nights go to `path`: nights.csv has nights-sessions.csv beside it.
[[nodiscard]] QString sessionsPathBeside(const QString& path);

} // namespace supine
