#pragma once

#include "core/journal/journal.h"

namespace supine
{

constexpr int tenYears = 3650;

/// Ten years of nights up to `last`, every ninth of them missing: what a faithful user has. Gives the first
/// failure.
inline Result<void> fillTenYears(Journal& journal, Night last)
{
    for (int back = tenYears - 1; back >= 0; --back) {
        if (back % 9 == 4)
            continue;
        NightChange change;
        change.measures[MeasureId("stiffness_evening")] = 3 + back % 5;
        change.measures[MeasureId("stiffness_morning")] = 2 + back % 4;
        change.measures[MeasureId("pain_evening")] = back % 4;
        change.factors[FactorId("magnesium")] = back % 2;
        if (back % 7 == 0)
            change.note = QStringLiteral("Slept on the side");
        if (auto recorded = journal.record(last.plusDays(-back), change); !recorded)
            return recorded;
    }
    return {};
}

} // namespace supine
