#pragma once

#include "app/theme/tokens.h"

#include <QString>

namespace supine
{

/// The application's style sheet in these colours. Lengths are in em, so that they follow the text.
[[nodiscard]] QString styleSheet(const Tokens& tokens);

} // namespace supine
