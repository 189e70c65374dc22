#pragma once

#include "core/base/result.h"

#include <QTextStream>

namespace supine
{

/// How a command ends.
enum ExitCode { done = 0, wrongInput = 2, noJournal = 3, noDisplay = 4 };

/// The exit code that says what kind of failure it was.
[[nodiscard]] int exitCodeOf(const Error& error);

/// One sentence on `err`, and the exit code for it.
int complain(QTextStream& err, const Error& error);

} // namespace supine
