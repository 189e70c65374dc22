#include "core/session/session_plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace supine
{

using std::chrono::milliseconds;

namespace
{

const QStringList kinds{"prepare", "hold", "rest"};
const QStringList sides{"left", "right"};

Error wrong(const QString& key)
{
    return {Error::Kind::Format,
            QStringLiteral("The plan of the session has no usable value at \"%1\".").arg(key)};
}

QJsonObject toJson(const Phase& phase)
{
    QJsonObject json{{"kind", kinds.at(int(phase.kind))},
                     {"pose", phase.practice.text()},
                     {"length_s", double(phase.length.count()) / 1000.0}};
    if (phase.side)
        json.insert("side", sides.at(int(*phase.side)));
    if (phase.breath)
        json.insert("breath_ms",
                    QJsonArray{qint64(phase.breath->in.count()), qint64(phase.breath->out.count())});
    return json;
}

/// Whole milliseconds in and out, each of a breath that somebody can breathe.
std::optional<BreathPattern> readBreath(const QJsonValue& value)
{
    constexpr int longest = 60'000;
    const QJsonArray pair = value.toArray();
    const int in = pair.at(0).toInt();
    const int out = pair.at(1).toInt();
    if (pair.size() != 2 || in < 1 || out < 1 || in > longest || out > longest)
        return std::nullopt;
    return BreathPattern{milliseconds(in), milliseconds(out)};
}

Result<Phase> readPhase(const QJsonObject& json, const Catalogue& catalogue)
{
    const auto kind = kinds.indexOf(json["kind"].toString());
    if (kind < 0)
        return wrong("kind");
    const PracticeId practice(json["pose"].toString());
    if (!catalogue.practice(practice))
        return wrong("pose");
    constexpr double day = 86'400;
    const double seconds = json["length_s"].toDouble(-1);
    if (!(seconds >= 0.001 && seconds <= day))
        return wrong("length_s");
    std::optional<Side> side;
    if (json.contains("side")) {
        const auto which = sides.indexOf(json["side"].toString());
        if (which < 0)
            return wrong("side");
        side = Side(which);
    }
    const std::optional<BreathPattern> breath = readBreath(json["breath_ms"]);
    if (json.contains("breath_ms") && !breath)
        return wrong("breath_ms");
    return Phase{PhaseKind(kind), practice, side, {}, milliseconds(std::llround(seconds * 1000)), {}, 0,
                 breath};
}

/// The order a timeline has: each Prepare leads into a hold of its own practice, the rest is the last.
bool follows(const std::vector<Phase>& phases, const Phase& next)
{
    if (phases.empty())
        return next.kind != PhaseKind::Rest;
    const Phase& last = phases.back();
    if (last.kind == PhaseKind::Prepare)
        return next.kind == PhaseKind::Hold && next.practice == last.practice && next.side == last.side;
    return last.kind == PhaseKind::Hold;
}

Result<std::vector<Phase>> readPhases(const QJsonArray& list, const Catalogue& catalogue)
{
    std::vector<Phase> phases;
    milliseconds at{};
    int step = 0;
    for (const QJsonValue& each : list) {
        auto phase = readPhase(each.toObject(), catalogue);
        if (!phase)
            return phase.error();
        if (!follows(phases, *phase))
            return wrong("phases");
        phase->start = at;
        phase->step = step;
        at = phase->end();
        step += phase->kind == PhaseKind::Hold ? 1 : 0;
        phases.push_back(*phase);
    }
    if (phases.empty() || phases.back().kind == PhaseKind::Prepare)
        return wrong("phases");
    return phases;
}

Result<void> readChoices(const QJsonObject& plan, Timeline& timeline)
{
    if (plan.contains("tones")) {
        const auto which = tonesNames.indexOf(plan["tones"].toString());
        if (which < 0)
            return wrong("tones");
        timeline.tones = Tones(which);
    }
    if (plan.contains("voice")) {
        const auto which = voiceNames.indexOf(plan["voice"].toString());
        if (which < 0)
            return wrong("voice");
        timeline.voice = VoiceAmount(which);
    }
    return {};
}

} // namespace

QString planText(const Timeline& timeline)
{
    QJsonArray phases;
    for (const Phase& phase : timeline.phases)
        phases.append(toJson(phase));
    QJsonObject plan{{"phases", phases}};
    QJsonArray eased;
    for (const PracticeId& id : timeline.eased)
        eased.append(id.text());
    if (!eased.isEmpty())
        plan.insert("eased", eased);
    if (timeline.quiet)
        plan.insert("quiet", true);
    if (timeline.tones != Tones::All)
        plan.insert("tones", tonesName(timeline.tones));
    if (timeline.voice)
        plan.insert("voice", voiceName(*timeline.voice));
    return QString::fromUtf8(QJsonDocument(plan).toJson(QJsonDocument::Compact));
}

Result<Timeline> readPlan(const QString& text, const RoutineId& routine, const Catalogue& catalogue)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return Error{Error::Kind::Format, QStringLiteral("The plan of the session is not a JSON object.")};
    const QJsonObject plan = document.object();
    auto phases = readPhases(plan["phases"].toArray(), catalogue);
    if (!phases)
        return phases.error();
    Timeline timeline{routine, std::move(*phases), {}, plan["quiet"].toBool()};
    const QJsonValue eased = plan["eased"];
    if (!eased.isUndefined() && !eased.isArray())
        return wrong("eased");
    for (const QJsonValue& id : eased.toArray()) {
        if (!id.isString() || id.toString().isEmpty())
            return wrong("eased");
        timeline.eased.insert(PracticeId(id.toString()));
    }
    if (const auto read = readChoices(plan, timeline); !read)
        return read.error();
    placeCues(timeline);
    return timeline;
}

} // namespace supine
