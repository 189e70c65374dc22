#include "app/tonight/plan.h"

#include "core/settings/settings_keys.h"

#include <algorithm>

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
    if (adapted.routine.own)
        return options; // its times are as its user wrote them
    if (const int prepare = settings.value(keys::prepare); prepare >= 0)
        options.prepare = std::chrono::seconds(prepare);
    if (settings.value(keys::fit))
        options.fit = heldBy(adapted.routine);
    return options;
}

/// The ids of the settings that the catalogue knows: what a later version wrote is not asked for.
template<class Id>
bool isKnown(const std::vector<Term>& terms, const Id& id)
{
    return std::any_of(terms.begin(), terms.end(), [&](const Term& term) { return term.id == id; });
}

} // namespace

std::set<FlagId> avoidedIn(const Settings& settings)
{
    std::set<FlagId> avoid;
    for (const QString& flag : settings.value(keys::avoid))
        avoid.insert(FlagId(flag));
    return avoid;
}

Result<Plan> planRoutine(const RoutineId& id, const RoutineShelf& shelf, const Catalogue& catalogue,
                         const Settings& settings, const Marks& marks)
{
    const Routine* routine = shelf.routine(id);
    if (!routine)
        return Error{Error::Kind::NotFound, QStringLiteral("There is no routine '%1'.").arg(id.text())};
    Plan plan{adaptRoutine(*routine, catalogue, avoidedIn(settings), marks), {}, {}};
    plan.options = chosenOptions(plan.adapted, settings);
    auto timeline = buildTimeline(plan.adapted.routine, catalogue, plan.options);
    if (!timeline)
        return timeline.error();
    plan.timeline = std::move(*timeline);
    return plan;
}

Result<Plan> planComposed(const std::map<QString, int>& areas, const Catalogue& catalogue,
                          const Settings& settings, const Marks& marks,
                          const std::map<PracticeId, Helped>& helped)
{
    Wish wish;
    wish.areas = areas;
    wish.minutes = settings.value(keys::minutes);
    wish.inBed = settings.value(keys::inBed);
    for (const QString& kit : settings.value(keys::kit)) {
        if (isKnown(catalogue.kit(), kit))
            wish.kit.append(kit);
    }
    for (const FlagId& flag : avoidedIn(settings)) {
        if (isKnown(catalogue.flags(), flag.text()))
            wish.avoid.insert(flag);
    }
    wish.marks = marks;
    wish.helped = helped;
    if (const int prepare = settings.value(keys::prepare); prepare >= 0)
        wish.prepare = std::chrono::seconds(prepare);
    auto composed = compose(wish, catalogue);
    if (!composed)
        return composed.error();
    Plan plan{{composed->routine, composed->eased, {}}, {}, {}, {}};
    plan.options = chosenOptions(plan.adapted, settings);
    plan.options.fit.reset(); // the holds fill the minutes already
    auto timeline = buildTimeline(plan.adapted.routine, catalogue, plan.options);
    if (!timeline)
        return timeline.error();
    plan.timeline = std::move(*timeline);
    plan.composed = std::move(*composed);
    return plan;
}

} // namespace supine
