#include "core/catalogue/catalogue.h"

#include "core/catalogue/json_node.h"

#include <algorithm>

namespace supine
{

namespace
{

using std::chrono::seconds;

constexpr int longestHold = 1800;

std::vector<Term> readTerms(JsonNode& root, const QString& key)
{
    std::vector<Term> terms;
    for (JsonNode& node : root.objects(key)) {
        Term term{node.text("id"), node.text("name"), node.text("hint", QString())};
        if (std::any_of(terms.begin(), terms.end(), [&](const Term& other) { return other.id == term.id; }))
            node.fail("id", term.id + " appears twice");
        node.refuseOthers();
        terms.push_back(std::move(term));
    }
    return terms;
}

QStringList idsOf(const std::vector<Term>& terms)
{
    QStringList ids;
    for (const Term& term : terms)
        ids.append(term.id);
    return ids;
}

/// Ids out of `known`, each once.
QStringList readIds(JsonNode& node, const QString& key, const QStringList& known, bool optional = false)
{
    const QStringList ids = node.texts(key, optional);
    for (int i = 0; i < ids.size(); ++i) {
        const QString place = QString("%1[%2]").arg(key).arg(i);
        if (!known.contains(ids[i]))
            node.fail(place, "must be one of " + known.join(", ") + ", is " + ids[i]);
        if (ids.indexOf(ids[i]) != i)
            node.fail(place, ids[i] + " appears twice");
    }
    return ids;
}

std::optional<Form> readForm(JsonNode& parent, const QString& key)
{
    std::optional<JsonNode> node = parent.object(key);
    if (!node)
        return std::nullopt;
    Form form{node->text("name"), node->text("text"), std::nullopt};
    if (node->has("posture"))
        form.posture = PostureId(node->text("posture"));
    node->refuseOthers();
    return form;
}

std::optional<BreathPattern> readBreath(JsonNode& parent)
{
    std::optional<JsonNode> node = parent.object("breath");
    if (!node)
        return std::nullopt;
    const BreathPattern pattern{seconds(node->whole("in", 1, 20)), seconds(node->whole("out", 1, 20))};
    node->refuseOthers();
    return pattern;
}

std::vector<Caution> readCautions(JsonNode& parent, const QStringList& flags)
{
    std::vector<Caution> cautions;
    for (JsonNode& node : parent.objects("cautions")) {
        Caution caution{FlagId(flags.value(int(node.oneOf("flag", flags)))),
                        node.oneOf("effect", {"ease", "skip"}) == 0 ? Caution::Effect::Ease
                                                                    : Caution::Effect::Skip,
                        node.text("text")};
        if (std::any_of(cautions.begin(), cautions.end(),
                        [&](const Caution& c) { return c.flag == caution.flag; }))
            node.fail("flag", caution.flag.text() + " appears twice");
        node.refuseOthers();
        cautions.push_back(std::move(caution));
    }
    return cautions;
}

void readTimes(JsonNode& node, Practice& practice)
{
    practice.minHold = seconds(node.whole("hold_min", 1, longestHold));
    practice.maxHold = seconds(node.whole("hold_max", int(practice.minHold.count()), longestHold));
    practice.hold = seconds(node.whole("hold", int(practice.minHold.count()), int(practice.maxHold.count())));
    practice.prepare = seconds(node.whole("prepare", 0, 30, 8));
    practice.sided = node.truth("sided", false);
    practice.timed = node.truth("timed", true);
    practice.proposed = node.truth("proposed", true);
}

/// Reads one practice; the terms must be known already.
Practice readPractice(JsonNode& node, const Catalogue& terms)
{
    static const QStringList positions{"back", "kneeling", "hands_and_knees", "seated", "standing", "lying"};
    Practice practice;
    practice.id = PracticeId(node.text("id"));
    practice.name = node.text("name");
    practice.sanskrit = node.text("sanskrit", QString());
    practice.steps = node.texts("steps");
    if (practice.steps.isEmpty())
        node.fail("steps", "must hold at least one step");
    practice.reason = node.text("reason");
    readTimes(node, practice);
    practice.breath = readBreath(node);
    practice.breathNote = node.text("breath_note", QString());
    practice.breatheIn = node.text("breathe_in", QString());
    practice.breatheOut = node.text("breathe_out", QString());
    practice.easier = readForm(node, "easier");
    practice.harder = readForm(node, "harder");
    practice.cautions = readCautions(node, idsOf(terms.flags()));
    practice.kit = readIds(node, "kit", idsOf(terms.kit()));
    practice.kitOptional = readIds(node, "kit_optional", idsOf(terms.kit()), true);
    practice.areas = readIds(node, "areas", idsOf(terms.areas()));
    practice.position = static_cast<Position>(node.oneOf("position", positions));
    practice.posture = PostureId(node.text("posture", QString()));
    practice.stepPostures = node.texts("step_postures", true);
    if (!practice.stepPostures.isEmpty() && practice.stepPostures.size() != practice.steps.size())
        node.fail("step_postures", "must be as many as the steps");
    node.refuseOthers();
    return practice;
}

} // namespace

Result<Catalogue> Catalogue::load(const QString& folder)
{
    Catalogue catalogue;
    auto terms = JsonNode::open(folder + "/terms.json");
    if (!terms)
        return terms.error();
    catalogue.m_flags = readTerms(*terms, "flags");
    catalogue.m_areas = readTerms(*terms, "areas");
    catalogue.m_kit = readTerms(*terms, "kit");
    terms->refuseOthers();
    if (terms->fault())
        return *terms->fault();

    auto root = JsonNode::open(folder + "/practices.json");
    if (!root)
        return root.error();
    for (JsonNode& node : root->objects("practices")) {
        Practice practice = readPractice(node, catalogue);
        if (!catalogue.m_index.emplace(practice.id, catalogue.m_practices.size()).second)
            node.fail("id", practice.id.text() + " appears twice");
        catalogue.m_practices.push_back(std::move(practice));
    }
    root->refuseOthers();
    if (root->fault())
        return *root->fault();
    return catalogue;
}

void Catalogue::setOwn(std::vector<Practice> own)
{
    m_own = std::move(own);
}

const Practice* Catalogue::practice(const PracticeId& id) const
{
    if (const auto found = m_index.find(id); found != m_index.end())
        return &m_practices[found->second];
    const auto own = std::find_if(m_own.begin(), m_own.end(), [&](const Practice& p) { return p.id == id; });
    return own == m_own.end() ? nullptr : &*own;
}

} // namespace supine
