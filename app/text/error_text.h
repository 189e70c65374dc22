#pragma once

#include "core/base/error.h"

#include <QString>

namespace supine
{

/// An error in the words of the window: what happened and what to do. The detail follows in brackets, for
/// whoever helps.
[[nodiscard]] QString errorText(const Error& error);

} // namespace supine
