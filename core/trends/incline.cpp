#include "core/trends/incline.h"

#include <algorithm>

namespace supine
{

QString inclineKind()
{
    return QStringLiteral("incline");
}

std::vector<Incline> inclinesOf(const std::vector<KeptRecord>& records)
{
    std::vector<Incline> inclines;
    for (const KeptRecord& record : records) {
        if (record.kind != inclineKind() || !record.night)
            continue;
        const Incline incline{record.id, *record.night, record.body.value(QLatin1String("degrees")).toInt(),
                              record.body.value(QLatin1String("minutes")).toInt()};
        if (incline.degrees >= leastDegrees && incline.degrees <= mostDegrees && incline.minutes >= 1 &&
            incline.minutes <= mostInclineMinutes)
            inclines.push_back(incline);
    }
    std::sort(inclines.begin(), inclines.end(), [](const Incline& a, const Incline& b) {
        return a.night == b.night ? a.id < b.id : a.night < b.night;
    });
    return inclines;
}

KeptRecord recordOf(const Incline& incline)
{
    return {inclineKind(),
            incline.id,
            incline.night,
            {{"degrees", incline.degrees}, {"minutes", incline.minutes}}};
}

} // namespace supine
