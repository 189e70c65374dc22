#include "core/routine/avoid.h"

#include <algorithm>

namespace supine
{

namespace
{

Limit limitTo(Caution::Effect effect, const Practice& practice, const std::set<FlagId>& avoid,
              const Marks& marks)
{
    Limit limit{effect, {}, false};
    for (const Caution& caution : practice.cautions) {
        if (caution.effect == effect && avoid.contains(caution.flag))
            limit.flags.push_back(caution.flag);
    }
    const auto mark = marks.find(practice.id);
    limit.marked = mark != marks.end() && mark->second == effect;
    return limit;
}

bool skipped(const Practice& practice, const std::set<FlagId>& avoid, const Marks& marks)
{
    const auto limit = limitOf(practice, avoid, marks);
    return limit && limit->effect == Caution::Effect::Skip;
}

/// The mildest practices, in the order they take a skipped one's place. Breathing is never skipped by a flag.
PracticeId substitute(const Catalogue& catalogue, const std::set<FlagId>& avoid, const Marks& marks)
{
    const PracticeId chair(QStringLiteral("legs_chair"));
    const Practice* practice = catalogue.practice(chair);
    if (practice && !skipped(*practice, avoid, marks))
        return chair;
    return PracticeId(QStringLiteral("breath_46"));
}

/// The steps as they come; a substitute and its neighbour of the same practice are one hold.
class Steps
{
public:
    explicit Steps(std::vector<Step>& steps) : m_steps(steps) {}
    void add(const Step& step, bool substituted)
    {
        const bool together = (substituted || m_substituted) && !m_steps.empty() &&
                              m_steps.back().practice == step.practice && !m_steps.back().side && !step.side;
        if (together)
            m_steps.back().hold += step.hold;
        else
            m_steps.push_back(step);
        m_substituted = substituted || (together && m_substituted);
    }

private:
    std::vector<Step>& m_steps;
    bool m_substituted = false; ///< the last one
};

} // namespace

std::optional<Limit> limitOf(const Practice& practice, const std::set<FlagId>& avoid, const Marks& marks)
{
    for (const Caution::Effect effect : {Caution::Effect::Skip, Caution::Effect::Ease}) {
        Limit limit = limitTo(effect, practice, avoid, marks);
        if (limit.marked || !limit.flags.empty())
            return limit;
    }
    return std::nullopt;
}

Adapted adaptRoutine(const Routine& routine, const Catalogue& catalogue, const std::set<FlagId>& avoid,
                     const Marks& marks)
{
    Adapted adapted{routine, routine.eased, {}};
    adapted.routine.steps.clear();
    Steps steps(adapted.routine.steps);
    for (const Step& step : routine.steps) {
        const Practice* practice = catalogue.practice(step.practice);
        const PracticeId instead = substitute(catalogue, avoid, marks);
        if (practice && instead != step.practice && skipped(*practice, avoid, marks)) {
            if (adapted.replaced.empty() || adapted.replaced.back() != step.practice)
                adapted.replaced.push_back(step.practice);
            steps.add({instead, std::nullopt, step.hold}, true);
            continue;
        }
        if (practice && limitOf(*practice, avoid, marks))
            adapted.eased.insert(step.practice);
        steps.add(step, false);
    }
    return adapted;
}

Marks limitsOf(const Catalogue& catalogue, const std::set<FlagId>& avoid, const Marks& marks)
{
    Marks limits;
    for (const Practice& practice : catalogue.practices()) {
        if (const auto limit = limitOf(practice, avoid, marks))
            limits[practice.id] = limit->effect;
    }
    return limits;
}

Marks sharedMarks(Marks first, const Marks& limitsOfSecond)
{
    for (const auto& [practice, effect] : limitsOfSecond) {
        if (effect == Caution::Effect::Skip)
            first[practice] = effect;
    }
    return first;
}

} // namespace supine
