#pragma once

#include <QIcon>

namespace supine
{

/// The program's own sign, somebody lying under a moon, for the window and the tray. Drawn as in
/// resources/icons/supine.svg, but here, so that no SVG library is needed to show it.
[[nodiscard]] QIcon appIcon();

} // namespace supine
