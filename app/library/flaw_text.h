#pragma once

#include "core/routine/own_routine.h"

namespace supine
{

/// Why a routine cannot be so, in the user's language.
[[nodiscard]] QString flawText(RoutineFlaw flaw);
/// Why a text of at most `longest` characters cannot be so, in the user's language.
[[nodiscard]] QString textFlawText(TextFlaw flaw, int longest);

} // namespace supine
