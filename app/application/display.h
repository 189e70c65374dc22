#pragma once

namespace supine
{

/// Whether a window can be opened, asked before Qt would abort over it.
[[nodiscard]] bool displayAvailable();

/// Whether somebody reads what is written to standard error: a terminal, a pipe or a file, not a desktop's
/// launcher.
[[nodiscard]] bool errorsAreRead();

} // namespace supine
