#pragma once

#include "core/journal/journal.h"

#include <QStringList>
#include <QTextStream>

namespace supine
{

/// `supine report --out FILE.pdf [--from DATE] [--to DATE] [--question TEXT] [--notes DATE,DATE…]`: one or
/// two pages for a visit, in the language of the program. By default the 90 nights up to tonight, and no
/// note. Needs a QGuiApplication. Exit codes: 0 done, 2 wrong input or a file that cannot be written, 3 the
/// journal cannot be read.
int runReport(const Journal& journal, const Clock& clock, const QStringList& arguments, QTextStream& out,
              QTextStream& err, QTime turn = Night::defaultTurn());

} // namespace supine
