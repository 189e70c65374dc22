#include "core/routine/timeline.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace supine
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr seconds longestPrepare{30};
constexpr seconds shortestFittedHold{10};
constexpr seconds shortestRest{60};
constexpr seconds longestRest{120};
constexpr seconds shortestHoldWithHalf{40};
const QString restPractice = QStringLiteral("savasana");

Error inputError(const QString& detail)
{
    return {Error::Kind::Input, detail};
}

template<class Part> // a step or a phase
bool isOtherSide(const Part& step, const Part& next)
{
    return step.practice == next.practice && step.side && next.side && *step.side != *next.side;
}

std::optional<Error> objection(const Routine& routine, const Catalogue& catalogue,
                               const TimelineOptions& options)
{
    if (routine.steps.empty())
        return inputError("routine " + routine.id.text() + " has no steps");
    for (const Step& step : routine.steps) {
        if (!catalogue.practice(step.practice))
            return inputError("routine " + routine.id.text() + ": there is no practice " +
                              step.practice.text());
        if (step.hold <= seconds(0))
            return inputError("routine " + routine.id.text() + ": a hold must be longer than nothing");
    }
    if (options.prepare && (*options.prepare < seconds(0) || *options.prepare > longestPrepare))
        return inputError("time to change position must be 0 to 30 s");
    if (options.rest != seconds(0) && (options.rest < shortestRest || options.rest > longestRest))
        return inputError("rest must be 0, or 60 to 120 s");
    return std::nullopt;
}

/// How steps share surplus seconds: the two sides of one pose together, so that neither is held longer.
struct Group {
    size_t first;
    size_t size;
    long long remainder;
};

std::vector<Group> groupsOf(const std::vector<Step>& steps, const std::vector<long long>& remainders)
{
    std::vector<Group> groups;
    for (size_t i = 0; i < steps.size();) {
        const bool pair =
            i + 1 < steps.size() && isOtherSide(steps[i], steps[i + 1]) && steps[i].hold == steps[i + 1].hold;
        groups.push_back({i, pair ? size_t(2) : size_t(1), remainders[i]});
        i += groups.back().size;
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return a.remainder > b.remainder; });
    return groups;
}

/// Whole seconds in proportion to the steps' holds that sum to exactly `available` (largest remainders
/// first).
std::vector<seconds> share(const std::vector<Step>& steps, seconds available)
{
    const seconds sum = std::accumulate(steps.begin(), steps.end(), seconds(0),
                                        [](seconds total, const Step& step) { return total + step.hold; });
    std::vector<seconds> holds;
    std::vector<long long> remainders;
    seconds left = available;
    for (const Step& step : steps) {
        const long long scaled = static_cast<long long>(step.hold.count()) * available.count();
        holds.emplace_back(scaled / sum.count());
        remainders.push_back(scaled % sum.count());
        left -= holds.back();
    }
    const std::vector<Group> groups = groupsOf(steps, remainders);
    for (const Group& group : groups) {
        if (left < seconds(static_cast<long long>(group.size)))
            continue;
        for (size_t i = group.first; i < group.first + group.size; ++i, --left)
            ++holds[i];
    }
    for (size_t i = 0; left > seconds(0); ++i, --left)
        ++holds[groups[i % groups.size()].first];
    return holds;
}

Result<std::vector<seconds>> holdsOf(const Routine& routine, const Catalogue& catalogue,
                                     const std::vector<seconds>& prepares, const std::optional<seconds>& fit)
{
    if (!fit) {
        std::vector<seconds> holds;
        for (const Step& step : routine.steps)
            holds.push_back(step.hold);
        return holds;
    }
    const seconds changes = std::accumulate(prepares.begin(), prepares.end(), seconds(0));
    const QString wish = "cannot fit into " + QString::number(fit->count()) + " s: ";
    const std::vector<seconds> holds = share(routine.steps, std::max(seconds(0), *fit - changes));
    for (size_t i = 0; i < holds.size(); ++i) {
        const QString name = routine.steps[i].practice.text();
        if (holds[i] < shortestFittedHold)
            return inputError(wish + name + " would be held for less than 10 s");
        if (holds[i] >
            std::max(routine.steps[i].hold, catalogue.practice(routine.steps[i].practice)->maxHold))
            return inputError(wish + name + " would be held for too long");
    }
    return holds;
}

std::vector<TimedCue> holdCues(const Phase& hold, bool startsWithCue, bool half, Cue last)
{
    std::vector<TimedCue> cues;
    if (startsWithCue)
        cues.push_back({hold.start, Cue::Start});
    if (half && hold.length >= shortestHoldWithHalf)
        cues.push_back({hold.start + hold.length / 2, Cue::Half});
    cues.push_back({hold.end(), last});
    return cues;
}

void layOut(Timeline& timeline, const Routine& routine, const std::vector<seconds>& prepares,
            const std::vector<seconds>& holds, seconds rest)
{
    milliseconds at{0};
    const auto add = [&](PhaseKind kind, const PracticeId& practice, std::optional<Side> side, seconds length,
                         size_t step) {
        if (length > seconds(0))
            timeline.phases.push_back({kind, practice, side, at, length, {}, int(step)});
        at += length;
    };
    for (size_t i = 0; i < routine.steps.size(); ++i) {
        const Step& step = routine.steps[i];
        add(PhaseKind::Prepare, step.practice, step.side, prepares[i], i);
        add(PhaseKind::Hold, step.practice, step.side, holds[i], i);
        timeline.phases.back().breath = step.breath;
    }
    add(PhaseKind::Rest, PracticeId(restPractice), std::nullopt, rest, routine.steps.size());
    placeCues(timeline);
}

milliseconds sumOf(const Timeline& timeline, bool (*counts)(PhaseKind))
{
    milliseconds sum{0};
    for (const Phase& phase : timeline.phases)
        sum += counts(phase.kind) ? phase.length : milliseconds(0);
    return sum;
}

/// Seconds, without a fraction where there is none.
QJsonValue secondsOf(milliseconds length)
{
    if (length.count() % 1000 == 0)
        return static_cast<qint64>(length.count() / 1000);
    return static_cast<double>(length.count()) / 1000.0;
}

QJsonObject toJson(const Phase& phase)
{
    static constexpr const char* kinds[] = {"prepare", "hold", "rest"};
    static constexpr const char* cueNames[] = {"start", "change", "side", "half", "end"};
    QJsonArray cues;
    for (const TimedCue& cue : phase.cues)
        cues.append(QJsonObject{{"at_s", secondsOf(cue.at)}, {"cue", cueNames[int(cue.cue)]}});
    const QJsonValue side =
        phase.side ? QJsonValue(*phase.side == Side::Left ? "left" : "right") : QJsonValue();
    QJsonObject json{
        {"kind", kinds[int(phase.kind)]},    {"pose", phase.practice.text()},       {"side", side},
        {"start_s", secondsOf(phase.start)}, {"length_s", secondsOf(phase.length)}, {"cues", cues}};
    if (phase.breath)
        json.insert("breath", QJsonObject{{"in_s", secondsOf(phase.breath->in)},
                                          {"out_s", secondsOf(phase.breath->out)}});
    return json;
}

/// What only some routines say.
void addChoices(QJsonObject& json, const Timeline& timeline)
{
    QJsonArray eased;
    for (const PracticeId& practice : timeline.eased)
        eased.append(practice.text());
    if (!eased.isEmpty())
        json.insert("eased", eased);
    if (timeline.tones != Tones::All)
        json.insert("tones", tonesName(timeline.tones));
    if (timeline.voice)
        json.insert("voice", voiceName(*timeline.voice));
}

} // namespace

milliseconds Timeline::held() const
{
    return sumOf(*this, [](PhaseKind kind) { return kind == PhaseKind::Hold; });
}

milliseconds Timeline::total() const
{
    return sumOf(*this, [](PhaseKind kind) { return kind != PhaseKind::Rest; });
}

milliseconds Timeline::rest() const
{
    return sumOf(*this, [](PhaseKind kind) { return kind == PhaseKind::Rest; });
}

milliseconds Timeline::end() const
{
    return phases.empty() ? milliseconds(0) : phases.back().end();
}

std::vector<TimedCue> Timeline::cues() const
{
    std::vector<TimedCue> all;
    for (const Phase& phase : phases)
        all.insert(all.end(), phase.cues.begin(), phase.cues.end());
    return all;
}

Result<Timeline> buildTimeline(const Routine& routine, const Catalogue& catalogue,
                               const TimelineOptions& options)
{
    if (const auto wrong = objection(routine, catalogue, options))
        return *wrong;
    std::vector<seconds> prepares;
    for (const Step& step : routine.steps) {
        const seconds usual = options.prepare.value_or(catalogue.practice(step.practice)->prepare);
        prepares.push_back(step.prepare.value_or(usual));
    }
    const auto holds = holdsOf(routine, catalogue, prepares, options.fit);
    if (!holds)
        return holds.error();
    Timeline timeline{routine.id, {}, options.eased, routine.quiet, routine.tones, routine.voice};
    timeline.eased.insert(routine.eased.begin(), routine.eased.end());
    const bool rests = routine.restOffered && catalogue.practice(PracticeId(restPractice));
    const seconds rest = routine.own ? routine.rest : options.rest;
    layOut(timeline, routine, prepares, *holds, rests ? rest : seconds(0));
    return timeline;
}

void placeCues(Timeline& timeline)
{
    auto& phases = timeline.phases;
    const Tones tones = timeline.quiet ? Tones::End : timeline.tones;
    for (size_t i = 0; i < phases.size(); ++i) {
        Phase& phase = phases[i];
        const auto next = std::find_if(phases.begin() + std::ptrdiff_t(i) + 1, phases.end(),
                                       [](const Phase& each) { return each.kind != PhaseKind::Prepare; });
        const bool last = next == phases.end();
        const Cue closing = last                                                         ? Cue::End
                            : next->kind == PhaseKind::Hold && isOtherSide(phase, *next) ? Cue::SideChange
                                                                                         : Cue::Change;
        const bool begins = i == 0 || phases[i - 1].kind == PhaseKind::Prepare;
        phase.cues.clear();
        if (phase.kind == PhaseKind::Hold && tones != Tones::End)
            phase.cues = holdCues(phase, begins, tones == Tones::All, closing);
        else if (phase.kind != PhaseKind::Prepare && last)
            phase.cues = {{phase.end(), Cue::End}};
    }
}

QJsonObject toJson(const Timeline& timeline)
{
    QJsonArray phases;
    for (const Phase& phase : timeline.phases)
        phases.append(toJson(phase));
    QJsonObject json{{"routine", timeline.routine.text()},
                     {"holds_s", secondsOf(timeline.held())},
                     {"total_s", secondsOf(timeline.total())},
                     {"rest_s", secondsOf(timeline.rest())},
                     {"phases", phases}};
    addChoices(json, timeline);
    return json;
}

} // namespace supine
