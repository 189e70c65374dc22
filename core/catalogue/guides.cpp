#include "core/catalogue/guides.h"

#include "core/catalogue/json_node.h"

#include <algorithm>

namespace supine
{

namespace
{

GuideEntry readEntry(JsonNode& node, Guide::Shape shape, const Catalogue& catalogue)
{
    GuideEntry entry;
    entry.name = node.text("name");
    entry.text = node.text("text");
    if (shape == Guide::Shape::DoAndDont)
        entry.mark = node.oneOf("mark", {"do", "dont"}) == 0 ? GuideEntry::Mark::Do : GuideEntry::Mark::Dont;
    else if (node.has("mark") && node.oneOf("mark", {"tick"}) == 0)
        entry.mark = GuideEntry::Mark::Tick;
    if (node.has("posture"))
        entry.posture = PostureId(node.text("posture"));
    entry.link = node.text("link", QString());
    const bool known = entry.link.isEmpty() || Guides::places().contains(entry.link) ||
                       catalogue.practice(PracticeId(entry.link));
    if (!known)
        node.fail("link",
                  "must be a practice or one of " + Guides::places().join(", ") + ", is " + entry.link);
    node.refuseOthers();
    return entry;
}

Guide readGuide(JsonNode& node, const Catalogue& catalogue)
{
    static const QStringList shapes{"list", "do_dont", "figures", "questions", "myths"};
    Guide guide;
    guide.id = node.text("id");
    guide.name = node.text("name");
    guide.summary = node.text("summary");
    guide.shape = static_cast<Guide::Shape>(node.oneOf("shape", shapes));
    guide.posture = PostureId(node.text("posture"));
    for (JsonNode& entry : node.objects("entries"))
        guide.entries.push_back(readEntry(entry, guide.shape, catalogue));
    if (guide.entries.empty())
        node.fail("entries", "must hold at least one entry");
    node.refuseOthers();
    return guide;
}

PracticeNote readNote(JsonNode& node, const Catalogue& catalogue)
{
    PracticeNote note{PracticeId(node.text("practice")), node.text("also", QString()),
                      node.texts("warnings", true)};
    if (!catalogue.practice(note.practice))
        node.fail("practice", "is not a practice: " + note.practice.text());
    node.refuseOthers();
    return note;
}

} // namespace

Result<Guides> Guides::load(const QString& folder, const Catalogue& catalogue)
{
    auto root = JsonNode::open(folder + "/guides.json");
    if (!root)
        return root.error();
    Guides all;
    for (JsonNode& node : root->objects("guides")) {
        Guide guide = readGuide(node, catalogue);
        if (all.guide(guide.id))
            node.fail("id", guide.id + " appears twice");
        all.m_guides.push_back(std::move(guide));
    }
    for (JsonNode& node : root->objects("notes")) {
        PracticeNote note = readNote(node, catalogue);
        if (all.note(note.practice))
            node.fail("practice", note.practice.text() + " appears twice");
        all.m_notes.push_back(std::move(note));
    }
    root->refuseOthers();
    if (root->fault())
        return *root->fault();
    return all;
}

const QStringList& Guides::places()
{
    static const QStringList all{"help", "journal", "trends", "reminders", "settings", "equipment"};
    return all;
}

const Guide* Guides::guide(const QString& id) const
{
    const auto found =
        std::find_if(m_guides.begin(), m_guides.end(), [&id](const Guide& guide) { return guide.id == id; });
    return found == m_guides.end() ? nullptr : &*found;
}

const PracticeNote* Guides::note(const PracticeId& practice) const
{
    const auto found = std::find_if(m_notes.begin(), m_notes.end(), [&practice](const PracticeNote& note) {
        return note.practice == practice;
    });
    return found == m_notes.end() ? nullptr : &*found;
}

bool Guides::warnsOf(const PracticeId& practice) const
{
    const PracticeNote* known = note(practice);
    return known && !known->warnings.isEmpty();
}

} // namespace supine
