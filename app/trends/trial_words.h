#pragma once

#include "app/trends/trend_answer.h"

#include <QStringList>

/// The sentences of a planned test.
namespace supine::words
{

/// "Screens off 30 min before bed and stiffness in the morning, 28 nights from 3 Oct on".
[[nodiscard]] QString trialTitle(const Trial& trial);
/// What tonight asks for: "Tonight with: …" or "Tonight without: …".
[[nodiscard]] QString trialTonight(const Trial& trial, bool with);
/// What was found, how sure it is, what was not followed, and that it ended early if it did.
[[nodiscard]] QStringList trialResult(const TrialState& state);
/// "3 Oct with · 4 Oct without …", week by week.
[[nodiscard]] QStringList trialOrder(const Trial& trial);

} // namespace supine::words
