#include "core/routine/avoid.h"

#include <algorithm>

namespace supine
{

namespace
{

/// What is not to be done as it is.
struct Limits {
    const std::set<FlagId>& avoid;
    const Marks& marks;

    [[nodiscard]] bool ask(const Practice& practice, Caution::Effect effect) const
    {
        const auto mark = marks.find(practice.id);
        if (mark != marks.end() && mark->second == effect)
            return true;
        return std::any_of(practice.cautions.begin(), practice.cautions.end(), [&](const Caution& caution) {
            return caution.effect == effect && avoid.contains(caution.flag);
        });
    }
};

/// The mildest practices, in the order they take a skipped one's place. Breathing is never skipped by a flag.
PracticeId substitute(const Catalogue& catalogue, const Limits& limits)
{
    const PracticeId chair(QStringLiteral("legs_chair"));
    const Practice* practice = catalogue.practice(chair);
    if (practice && !limits.ask(*practice, Caution::Effect::Skip))
        return chair;
    return PracticeId(QStringLiteral("breath_46"));
}

void append(std::vector<Step>& steps, const Step& step)
{
    if (!steps.empty() && steps.back().practice == step.practice && !steps.back().side && !step.side)
        steps.back().hold += step.hold;
    else
        steps.push_back(step);
}

} // namespace

Adapted adaptRoutine(const Routine& routine, const Catalogue& catalogue, const std::set<FlagId>& avoid,
                     const Marks& marks)
{
    const Limits limits{avoid, marks};
    Adapted adapted{routine, {}, {}};
    adapted.routine.steps.clear();
    for (const Step& step : routine.steps) {
        const Practice* practice = catalogue.practice(step.practice);
        const PracticeId instead = substitute(catalogue, limits);
        if (practice && instead != step.practice && limits.ask(*practice, Caution::Effect::Skip)) {
            if (adapted.replaced.empty() || adapted.replaced.back() != step.practice)
                adapted.replaced.push_back(step.practice);
            append(adapted.routine.steps, {instead, std::nullopt, step.hold});
            continue;
        }
        if (practice && limits.ask(*practice, Caution::Effect::Ease))
            adapted.eased.insert(step.practice);
        append(adapted.routine.steps, step);
    }
    return adapted;
}

} // namespace supine
