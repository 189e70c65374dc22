#include "core/routine/routine.h"

#include "core/catalogue/json_node.h"

#include <algorithm>

namespace supine
{

namespace
{

std::optional<Side> readSide(JsonNode& node, const Practice& practice)
{
    if (practice.sided)
        return node.oneOf("side", {"left", "right"}) == 0 ? Side::Left : Side::Right;
    if (node.has("side"))
        node.fail("side", practice.id.text() + " has no sides");
    return std::nullopt;
}

Step readStep(JsonNode& node, const Catalogue& catalogue)
{
    Step step{PracticeId(node.text("practice")), std::nullopt, std::chrono::seconds(0)};
    const Practice* practice = catalogue.practice(step.practice);
    if (!practice) {
        node.fail("practice", "there is no practice " + step.practice.text());
        return step;
    }
    step.side = readSide(node, *practice);
    step.hold = std::chrono::seconds(
        node.whole("hold", int(practice->minHold.count()), int(practice->maxHold.count())));
    node.refuseOthers();
    return step;
}

Routine readRoutine(JsonNode& node, const Catalogue& catalogue)
{
    Routine routine{RoutineId(node.text("id")), node.text("name"), node.text("summary"), {}};
    for (JsonNode& step : node.objects("steps"))
        routine.steps.push_back(readStep(step, catalogue));
    if (routine.steps.empty())
        node.fail("steps", "must hold at least one step");
    routine.restOffered = node.truth("rest_offered", false);
    routine.quiet = node.truth("quiet", false);
    node.refuseOthers();
    return routine;
}

} // namespace

QString voiceName(VoiceAmount voice)
{
    return voiceNames.at(int(voice));
}

QString tonesName(Tones tones)
{
    return tonesNames.at(int(tones));
}

Result<RoutineShelf> RoutineShelf::load(const QString& folder, const Catalogue& catalogue)
{
    auto root = JsonNode::open(folder + "/routines.json");
    if (!root)
        return root.error();
    RoutineShelf shelf;
    for (JsonNode& node : root->objects("routines")) {
        Routine routine = readRoutine(node, catalogue);
        if (shelf.routine(routine.id))
            node.fail("id", routine.id.text() + " appears twice");
        shelf.m_routines.push_back(std::move(routine));
    }
    root->refuseOthers();
    if (root->fault())
        return *root->fault();
    return shelf;
}

void RoutineShelf::setOwn(const std::vector<Routine>& own)
{
    m_routines.erase(
        std::remove_if(m_routines.begin(), m_routines.end(), [](const Routine& r) { return r.own; }),
        m_routines.end());
    m_routines.insert(m_routines.end(), own.begin(), own.end());
}

const Routine* RoutineShelf::routine(const RoutineId& id) const
{
    const auto found =
        std::find_if(m_routines.begin(), m_routines.end(), [&](const Routine& r) { return r.id == id; });
    return found == m_routines.end() ? nullptr : &*found;
}

} // namespace supine
