#include "app/tonight/tonights_plan.h"

#include "app/journal/body_nights.h"
#include "app/journal/pose_relief.h"
#include "app/session/pose_marks.h"
#include "app/tonight/helped.h"
#include "core/journal/journal.h"
#include "core/routine/avoid.h"

namespace supine
{
namespace
{

constexpr int nightsLookedAt = 90;

} // namespace

bool isComposed(const Journal& journal, Night night)
{
    const auto body = bodyOf(journal, night);
    return body && body->composed;
}

Result<Plan> composeTonight(const Journal& journal, const Settings& settings, const Catalogue& catalogue,
                            Night night, const Marks& second)
{
    const auto body = bodyOf(journal, night);
    if (!body)
        return body.error();
    const auto marks = marksOf(journal);
    if (!marks)
        return marks.error();
    const auto nights = journal.nights(night.plusDays(-nightsLookedAt), night);
    if (!nights)
        return nights.error();
    const auto reliefs = reliefNights(journal);
    if (!reliefs)
        return reliefs.error();
    return planComposed(tightAreas(body->regions), catalogue, settings, sharedMarks(*marks, second),
                        helpedBy(*nights, *reliefs));
}

} // namespace supine
