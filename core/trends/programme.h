#pragma once

#include "core/trends/series.h"

namespace supine
{

/// The first thirty nights of practice: seven things people hope for, each beside what this person wrote
/// down.
struct Programme {
    /// One measure: the first week against the last.
    struct Row {
        MeasureId measure;
        std::optional<double>
            first;                  ///< mean of nights 1 to 7; of what is asked now and then, the first value
        std::optional<double> last; ///< mean of the last 7 nights, not after night 30; likewise the last
        int nFirst = 0;
        int nLast = 0;
    };
    struct Expectation {
        const char* name;     ///< English source, context "Programme"
        const char* reported; ///< what people commonly report, English source
        std::vector<Row> rows;
    };
    Night first; ///< night 1
    int night;   ///< how far it has come, 1 … 30; 30 from then on
    std::vector<Expectation> expectations;
};

/// From the first night with a routine in full on; nothing without one. Nightly measures need 3 of 7 nights
/// in a week, and the last week begins after the first has ended.
[[nodiscard]] std::optional<Programme> programmeOf(const std::vector<NightRecord>& records, Night tonight);

} // namespace supine
