#pragma once

#include "core/journal/measures.h"

#include <QHash>
#include <QString>

namespace supine
{

/// The words of the journal's measures and factors in the language of the window.
[[nodiscard]] QString measureName(const Measure& measure);
/// "0 not at all – 10 extremely"; empty where the ends have no words.
[[nodiscard]] QString measureHint(const Measure& measure);
/// An own factor by the name it was given, see setOwnFactorNames().
[[nodiscard]] QString factorName(const Factor& factor);
/// How the own factors of the journal in the window are called, by id; "Own habit 3" where there is no name.
void setOwnFactorNames(const QHash<QString, QString>& names);
/// "On the side" for the choice `side`.
[[nodiscard]] QString choiceName(const QString& choice);

} // namespace supine
