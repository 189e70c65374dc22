#pragma once

#include <QTextStream>

namespace supine
{

struct Arguments;

/// `supine screenshots DIR [--size WxH] [--scale N] [--text PERCENT]`: every page of a demonstration journal
/// and the player at several moments, as PNG files in DIR, which is made if need be. Opens no window on the
/// display. Gives the exit code.
int runScreenshots(int& argc, char** argv, const Arguments& arguments, QTextStream& err);

} // namespace supine
