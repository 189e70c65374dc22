#pragma once

#include "core/trends/trend_report.h"

#include <QJsonObject>

namespace supine
{

/// The report as the command line prints it. Every number is finite; what
/// cannot be said is absent.
[[nodiscard]] QJsonObject toJson(const TrendReport& report, const MeasureId& outcome);

} // namespace supine
