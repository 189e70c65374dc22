#pragma once

#include "core/journal/measures.h"

#include <QString>

namespace supine
{

/// The words of the journal's measures and factors in the language of the window.
[[nodiscard]] QString measureName(const Measure& measure);
/// "0 not at all – 10 extremely"; empty where the ends have no words.
[[nodiscard]] QString measureHint(const Measure& measure);
[[nodiscard]] QString factorName(const Factor& factor);
/// "On the side" for the choice `side`.
[[nodiscard]] QString choiceName(const QString& choice);

} // namespace supine
