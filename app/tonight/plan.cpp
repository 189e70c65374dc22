#include "app/tonight/plan.h"

#include "core/settings/settings_keys.h"

namespace supine
{

namespace
{

std::chrono::seconds heldBy(const Routine& routine)
{
    std::chrono::seconds sum{};
    for (const Step& step : routine.steps)
        sum += step.hold;
    return sum;
}

TimelineOptions chosenOptions(const Adapted& adapted, const Settings& settings)
{
    TimelineOptions options;
    options.eased = adapted.eased;
    options.rest = std::chrono::seconds(settings.value(keys::rest));
    if (const int prepare = settings.value(keys::prepare); prepare >= 0)
        options.prepare = std::chrono::seconds(prepare);
    if (settings.value(keys::fit))
        options.fit = heldBy(adapted.routine);
    return options;
}

} // namespace

Result<Plan> planRoutine(const RoutineId& id, const RoutineShelf& shelf, const Catalogue& catalogue,
                         const Settings& settings, const Marks& marks)
{
    const Routine* routine = shelf.routine(id);
    if (!routine)
        return Error{Error::Kind::NotFound, QStringLiteral("There is no routine '%1'.").arg(id.text())};
    std::set<FlagId> avoid;
    for (const QString& flag : settings.value(keys::avoid))
        avoid.insert(FlagId(flag));
    Plan plan{adaptRoutine(*routine, catalogue, avoid, marks), {}, {}};
    plan.options = chosenOptions(plan.adapted, settings);
    auto timeline = buildTimeline(plan.adapted.routine, catalogue, plan.options);
    if (!timeline)
        return timeline.error();
    plan.timeline = std::move(*timeline);
    return plan;
}

} // namespace supine
