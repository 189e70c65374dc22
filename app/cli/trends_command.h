#pragma once

#include "core/journal/journal.h"

#include <QStringList>
#include <QTextStream>

namespace supine
{

/// `supine trends [--json] [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--outcome MEASURE]`: every number of the
/// trends page with n, likely range, method and reason for silence, as
/// `{"range","series","changes","factors","silences","methods", …}`; what cannot be said is null. By default
/// the 30 nights up to tonight (the factors: a year) and `stiffness_morning`. Without --json: the headline in
/// words. Exit codes: 0 done, 2 wrong input, 3 the journal cannot be read.
int runTrends(Journal& journal, const Clock& clock, const QStringList& arguments, QTextStream& out,
              QTextStream& err, QTime turn = Night::defaultTurn());

} // namespace supine
