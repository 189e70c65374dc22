#pragma once

#include <QTextStream>

namespace supine
{

struct Arguments;

/// `supine remind [--wait] [--test]`: shows what is due now as a notification and leaves; with nothing due it
/// leaves at once. Loads no catalogue and no window. A small process of its own stays until the notification
/// is answered or its time is over, at most 90 minutes, and wakes for nothing else; with --wait it is this
/// one. --test shows an example. Where nothing shows notifications the window is opened for it. Exit codes:
/// 0 done, also when nothing is due; 2 wrong words; 3 the data folder cannot be used; 4 there is neither a
/// notification service nor a display.
[[nodiscard]] int runRemind(int& argc, char** argv, const Arguments& arguments, QTextStream& out,
                            QTextStream& err);

} // namespace supine
