#pragma once

#include "core/base/result.h"
#include "core/journal/contents.h"

#include <QByteArray>
#include <QDateTime>

namespace supine
{

/// The journal as JSON, the only form that loses nothing: `{"format": "supine-journal", "schema": 1,
/// "nights", "records", "history"}`, one entry a line with its keys sorted, so that two exports can be
/// compared line by line. The same journal always gives the same bytes. Described by
/// resources/interchange/supine-journal-1.schema.json.
inline constexpr int journalJsonSchema = 1;

/// Error (Input): stopped by `progress`.
[[nodiscard]] Result<QByteArray> writeJournalJson(const JournalContents& contents,
                                                  const Progress& progress = {});

/// Reads and checks everything: what it gives can be merged. `now` decides what lies in the future. Errors
/// (Input): one sentence with line and column, also for a later or unknown `schema`.
[[nodiscard]] Result<JournalContents> readJournalJson(const QByteArray& text, const QDateTime& now);

} // namespace supine
