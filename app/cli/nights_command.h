#pragma once

#include "core/journal/journal.h"

#include <QTextStream>

namespace supine
{

/// `supine nights [--from D] [--to D] [--json]`: every night with anything recorded, both ends included, as a
/// JSON list or as a table of the main measures. `arguments` are those after "nights". Gives the exit code.
[[nodiscard]] int runNights(Journal& journal, const Clock& clock, const QStringList& arguments,
                            QTextStream& out, QTextStream& err);

} // namespace supine
