#pragma once

#include <QTextStream>

namespace supine
{

struct Arguments;

/// `supine cards ROUTINE|POSE --out FILE`: writes pose cards to a .pdf or .svg file; needs no display. One
/// sentence on `err` and exit code 2 for what was asked wrongly, 3 for a file that cannot be written.
[[nodiscard]] int runCards(int& argc, char** argv, const Arguments& arguments, QTextStream& err);

} // namespace supine
