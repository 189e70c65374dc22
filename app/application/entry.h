#pragma once

namespace supine
{

/// The whole program: reads the words it was started with, then runs a command or opens the window.
/// Gives the exit code: 0 done, 2 wrong input, 3 the journal cannot be opened or written, 4 no display.
int run(int argc, char** argv);

} // namespace supine
