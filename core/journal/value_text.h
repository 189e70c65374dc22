#pragma once

#include "core/base/result.h"
#include "core/journal/measures.h"

namespace supine
{

/// Reads a value as it is written outside: whole numbers in ASCII digits, "HH:MM", "yes" or "no", a choice's
/// id. Errors, kind Input: one sentence that names the key, what it takes and what it was given.
[[nodiscard]] Result<int> parseValue(const Measure& measure, const QString& text);
[[nodiscard]] Result<int> parseValue(const Factor& factor, const QString& text);

} // namespace supine
