#pragma once

#include "core/base/result.h"
#include "core/interchange/table_layout.h"
#include "core/journal/contents.h"

#include <QDateTime>
#include <QTime>

namespace supine
{

/// Reads a table by its layout. `now` decides what lies in the future, `turn` which night a moment belongs
/// to. An empty cell says nothing. Errors (Input): one sentence with line and column; nothing is read by
/// half.
[[nodiscard]] Result<JournalContents> readTable(const QByteArray& text, const TableLayout& layout,
                                                const QDateTime& now, QTime turn);

} // namespace supine
