#pragma once

#include "app/trends/chart_geometry.h"

namespace supine
{

/// The dates below: days counted back from the last night, so that the newest is always named, or firsts of
/// months.
void addTicks(ChartGeometry& geometry, const ChartMetrics& metrics);

/// The names of dated events above the plot, in as many rows (three at the most) as keep them apart; takes
/// the room from the plot. A name that has no room of its own is cut by nothing: its mark stays, and the name
/// is read out with its night.
void addFlags(ChartGeometry& geometry, const std::vector<DatedEvent>& events, const ChartMetrics& metrics);

} // namespace supine
