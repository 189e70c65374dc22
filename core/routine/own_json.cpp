#include "core/routine/own_json.h"

#include <QJsonArray>

#include <cmath>

namespace supine
{

using std::chrono::milliseconds;
using std::chrono::seconds;

namespace
{

using Kind = RoutineItem::Kind;

const QStringList sideNames{"right", "left"};
constexpr int noTime = -1;

int inSeconds(seconds length)
{
    return int(length.count());
}

QJsonValue toJson(const BreathPattern& breath)
{
    return QJsonObject{{"in", double(breath.in.count()) / 1000}, {"out", double(breath.out.count()) / 1000}};
}

QJsonObject toJson(const Step& step)
{
    QJsonObject json{{"practice", step.practice.text()}, {"hold", inSeconds(step.hold)}};
    if (step.side)
        json.insert("side", *step.side == Side::Left ? "left" : "right");
    if (step.prepare)
        json.insert("prepare", inSeconds(*step.prepare));
    if (step.breath)
        json.insert("breath", toJson(*step.breath));
    return json;
}

QJsonArray toJson(const std::vector<RoutineItem>& items)
{
    QJsonArray all;
    QJsonArray repeated;
    int times = 0;
    for (const RoutineItem& item : items) {
        if (item.kind == Kind::Repeat) {
            times = item.times;
        } else if (item.kind == Kind::End) {
            all.append(QJsonObject{{"repeat", times}, {"steps", repeated}});
            repeated = {};
            times = 0;
        } else {
            (times > 0 ? repeated : all).append(toJson(item.step));
        }
    }
    return all;
}

/// A text of one line, checked as textFlaw() does.
QString readText(JsonNode& node, const QString& key, int longest,
                 const std::optional<QString>& otherwise = {})
{
    const QString text = node.text(key, otherwise);
    if (otherwise && text.isEmpty())
        return text;
    if (const auto flaw = textFlaw(text, longest))
        node.fail(key, textFault(*flaw, longest));
    return text;
}

QString readId(JsonNode& node, const QString& key)
{
    const QString id = node.text(key);
    if (!isOwnId(id))
        node.fail(key, QString("must be \"own-\" and small letters, digits or hyphens, at most %1 in all")
                           .arg(limits::idLength));
    return id;
}

std::optional<BreathPattern> readBreath(JsonNode& parent)
{
    std::optional<JsonNode> node = parent.object("breath");
    if (!node)
        return std::nullopt;
    const auto half = [&](const QString& key) {
        constexpr double steps = 10; // a tenth of a second is as fine as it gets
        const double length = node->number(key, limits::shortestBreath, limits::longestBreath);
        return milliseconds(std::llround(length * steps) * 100);
    };
    const BreathPattern breath{half("in"), half("out")};
    node->refuseOthers();
    return breath;
}

RoutineItem readStep(JsonNode& node)
{
    RoutineItem item;
    item.step.practice = PracticeId(node.text("practice"));
    if (node.has("side"))
        item.step.side = node.oneOf("side", sideNames) == 0 ? Side::Right : Side::Left;
    item.step.hold =
        seconds(node.whole("hold", inSeconds(limits::shortestHold), inSeconds(limits::longestHold)));
    const int prepare = node.whole("prepare", 0, inSeconds(limits::longestPrepare), noTime);
    if (prepare != noTime)
        item.step.prepare = seconds(prepare);
    item.step.breath = readBreath(node);
    node.refuseOthers();
    return item;
}

std::vector<RoutineItem> readItems(JsonNode& node)
{
    std::vector<RoutineItem> items;
    for (JsonNode& line : node.objects("steps", false, limits::mostItems)) {
        if (!line.has("repeat")) {
            items.push_back(readStep(line));
            continue;
        }
        const int times = line.whole("repeat", limits::fewestTimes, limits::mostTimes);
        items.push_back({Kind::Repeat, {}, times});
        std::vector<JsonNode> repeated = line.objects("steps", false, limits::mostItems);
        if (repeated.empty())
            line.fail("steps", "must hold at least one step");
        for (JsonNode& step : repeated)
            items.push_back(readStep(step));
        items.push_back({Kind::End, {}, 0});
        line.refuseOthers();
    }
    if (items.empty())
        node.fail("steps", "must hold at least one step");
    if (items.size() > size_t(limits::mostItems))
        node.fail("steps", QString("has more than %1 lines with its repeats").arg(limits::mostItems));
    return items;
}

} // namespace

QJsonObject toJson(const OwnRoutine& routine)
{
    QJsonObject json{{"id", routine.id.text()}, {"name", routine.name}, {"steps", toJson(routine.items)}};
    if (!routine.summary.isEmpty())
        json.insert("summary", routine.summary);
    QJsonArray easier;
    for (const PracticeId& practice : routine.easier)
        easier.append(practice.text());
    if (!easier.isEmpty())
        json.insert("easier", easier);
    if (routine.rest > seconds(0))
        json.insert("rest", inSeconds(routine.rest));
    if (routine.quiet)
        json.insert("quiet", true);
    if (routine.tones != Tones::All)
        json.insert("tones", tonesName(routine.tones));
    if (routine.voice)
        json.insert("voice", voiceName(*routine.voice));
    return json;
}

QJsonObject toJson(const OwnPractice& practice)
{
    QJsonObject json{{"id", practice.id.text()},
                     {"name", practice.name},
                     {"hold", inSeconds(practice.hold)},
                     {"prepare", inSeconds(practice.prepare)}};
    if (!practice.steps.isEmpty())
        json.insert("steps", QJsonArray::fromStringList(practice.steps));
    if (const auto picture = pictureOf(practice.posture))
        json.insert("picture", *picture);
    else if (!practice.posture.isEmpty())
        json.insert("posture", practice.posture.text());
    if (practice.sided)
        json.insert("sided", true);
    if (practice.breath)
        json.insert("breath", toJson(*practice.breath));
    return json;
}

OwnRoutine readOwnRoutine(JsonNode& node)
{
    OwnRoutine routine{RoutineId(readId(node, "id")), readText(node, "name", limits::name),
                       readText(node, "summary", limits::summary, QString()), readItems(node)};
    for (const QString& practice : node.texts("easier", true, limits::mostItems))
        routine.easier.insert(PracticeId(practice));
    const int rest = node.whole("rest", inSeconds(limits::shortestRest), inSeconds(limits::longestRest), 0);
    routine.rest = seconds(node.has("rest") ? rest : 0);
    routine.quiet = node.truth("quiet", false);
    if (node.has("tones"))
        routine.tones = Tones(node.oneOf("tones", tonesNames));
    if (node.has("voice"))
        routine.voice = VoiceAmount(node.oneOf("voice", voiceNames));
    node.refuseOthers();
    return routine;
}

OwnPractice readOwnPractice(JsonNode& node)
{
    OwnPractice practice{PracticeId(readId(node, "id")), readText(node, "name", limits::name), {}, {}};
    practice.steps = node.texts("steps", true, limits::mostInstructions);
    for (qsizetype i = 0; i < practice.steps.size(); ++i) {
        if (const auto flaw = textFlaw(practice.steps.at(i), limits::instruction))
            node.fail(QString("steps[%1]").arg(i), textFault(*flaw, limits::instruction));
    }
    if (node.has("posture") && node.has("picture"))
        node.fail("picture", "cannot stand beside a posture");
    if (node.has("posture"))
        practice.posture = PostureId(readText(node, "posture", limits::idLength));
    if (node.has("picture")) {
        practice.posture = picturePosture(node.text("picture"));
        if (!pictureOf(practice.posture))
            node.fail("picture", "must be 64 hexadecimal digits");
    }
    practice.sided = node.truth("sided", false);
    practice.hold =
        seconds(node.whole("hold", inSeconds(limits::shortestHold), inSeconds(limits::longestHold)));
    practice.prepare = seconds(node.whole("prepare", 0, inSeconds(limits::longestPrepare)));
    practice.breath = readBreath(node);
    node.refuseOthers();
    return practice;
}

Result<OwnRoutine> ownRoutineOf(const QString& name, const QJsonObject& body, const Catalogue& catalogue)
{
    JsonNode node = JsonNode::of(name, body);
    OwnRoutine routine = readOwnRoutine(node);
    if (node.fault())
        return *node.fault();
    if (const auto flaw = flawOf(routine, catalogue))
        return Error{Error::Kind::Format, name + ": " + QString::fromLatin1(sentenceOf(*flaw))};
    return routine;
}

Result<OwnPractice> ownPracticeOf(const QString& name, const QJsonObject& body)
{
    JsonNode node = JsonNode::of(name, body);
    OwnPractice practice = readOwnPractice(node);
    if (node.fault())
        return *node.fault();
    return practice;
}

} // namespace supine
