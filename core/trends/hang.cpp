#include "core/trends/hang.h"

#include <algorithm>

namespace supine
{

namespace
{

using std::chrono::seconds;

constexpr seconds firstTarget{10};
constexpr seconds leastTarget{5};
constexpr seconds stride{5};
constexpr seconds longestKept{600};
constexpr size_t needed = 3;
constexpr size_t usualOf = 7;

seconds secondsOf(const QJsonObject& body, const char* key)
{
    return seconds(body.value(QLatin1String(key)).toInt());
}

bool possible(seconds time)
{
    return time >= seconds(1) && time <= longestKept;
}

seconds usualTime(const std::vector<Hang>& hangs)
{
    std::vector<seconds> held;
    for (size_t i = hangs.size() - std::min(usualOf, hangs.size()); i < hangs.size(); ++i)
        held.push_back(hangs[i].held);
    std::sort(held.begin(), held.end());
    return held[(held.size() - 1) / 2];
}

} // namespace

QString hangKind()
{
    return QStringLiteral("hang");
}

std::vector<Hang> hangsOf(const std::vector<KeptRecord>& records)
{
    std::vector<Hang> hangs;
    for (const KeptRecord& record : records) {
        if (record.kind != hangKind() || !record.night)
            continue;
        const Hang hang{record.id, *record.night, secondsOf(record.body, "held"),
                        secondsOf(record.body, "target"), record.body.value(QLatin1String("eased")).toBool()};
        if (possible(hang.held) && possible(hang.target))
            hangs.push_back(hang);
    }
    std::sort(hangs.begin(), hangs.end(), [](const Hang& a, const Hang& b) {
        return a.night == b.night ? a.id < b.id : a.night < b.night;
    });
    return hangs;
}

KeptRecord recordOf(const Hang& hang)
{
    QJsonObject body{{"held", int(hang.held.count())}, {"target", int(hang.target.count())}};
    if (hang.eased)
        body.insert(QStringLiteral("eased"), true);
    return {hangKind(), hang.id, hang.night, body};
}

HangProgress hangProgress(const std::vector<Hang>& hangs, bool eased, seconds most)
{
    std::vector<Hang> own;
    std::copy_if(hangs.begin(), hangs.end(), std::back_inserter(own),
                 [eased](const Hang& hang) { return hang.eased == eased; });
    HangProgress progress;
    progress.target = std::min(firstTarget, most);
    if (own.empty())
        return progress;
    progress.count = int(own.size());
    progress.best = std::max_element(own.begin(), own.end(), [](const Hang& a, const Hang& b) {
                        return a.held < b.held;
                    })->held;
    progress.usual = usualTime(own);
    const seconds target = std::clamp(own.back().target, leastTarget, std::max(leastTarget, most));
    progress.target = target;
    progress.advice = HangProgress::Advice::Stay;
    if (own.size() < needed)
        return progress;
    const auto last = own.end() - needed;
    const auto aimed = [&](const Hang& hang) { return hang.target == own.back().target; };
    const auto reached = [](const Hang& hang) { return hang.held >= hang.target; };
    if (!std::all_of(last, own.end(), aimed))
        return progress;
    if (std::all_of(last, own.end(), reached))
        progress.target = std::min(target + stride, std::max(target, most));
    else if (std::none_of(last, own.end(), reached))
        progress.target = std::max(target - stride, leastTarget);
    if (progress.target != target)
        progress.advice =
            progress.target > target ? HangProgress::Advice::Longer : HangProgress::Advice::Shorter;
    return progress;
}

} // namespace supine
