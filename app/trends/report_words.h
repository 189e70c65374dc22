#pragma once

#include "core/trends/clinician_report.h"

#include <QString>
#include <QStringList>

/// The sentences of the clinician's report.
namespace supine::words
{

/// "1 Aug 2026 to 28 Nov 2026".
[[nodiscard]] QString reportRange(const ClinicianReport& report);
/// Nights logged, nights practised, means of the first and the last week: a sentence each.
[[nodiscard]] QStringList reportSummary(const ClinicianReport& report);
/// "0 not at all – 10 extremely" for each measure with such ends.
[[nodiscard]] QStringList reportAnchors(const ClinicianReport& report);
/// "Magnesium: 12 of 40 nights noted".
[[nodiscard]] QString reportHabit(const ClinicianReport::Habit& habit);

} // namespace supine::words
