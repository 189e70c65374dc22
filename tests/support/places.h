#pragma once

#include <QString>

namespace supine
{

/// A file or folder of the project's own tree, by its path from the top, which begins with '/'.
[[nodiscard]] QString inSource(const char* path);
/// Where the program's modules were built.
[[nodiscard]] QString moduleDir();

} // namespace supine
