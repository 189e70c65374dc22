#pragma once

#include "core/catalogue/practice.h"

#include <QString>

namespace supine
{

/// A text of the catalogue or of a shipped routine in the user's language; itself when there is no
/// translation.
[[nodiscard]] QString catalogueText(const QString& source);

/// "left" or "right", as it stands after a pose's name.
[[nodiscard]] QString sideText(Side side);
/// "Left side" or "Right side", by itself.
[[nodiscard]] QString sideTitle(Side side);

} // namespace supine
