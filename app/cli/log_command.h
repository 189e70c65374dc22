#pragma once

#include "core/journal/journal.h"

#include <QTextStream>
#include <QTime>

namespace supine
{

/// `supine log [--night YYYY-MM-DD] key=value…`: records all of it or nothing, and prints the night as JSON.
/// Without a night, the one that now belongs to. An empty value clears. `arguments` are those after "log".
/// Gives the exit code.
[[nodiscard]] int runLog(Journal& journal, const Clock& clock, const QStringList& arguments, QTextStream& out,
                         QTextStream& err, QTime turn = Night::defaultTurn());

} // namespace supine
