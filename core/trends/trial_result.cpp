#include "core/trends/quantity.h"
#include "core/trends/trend_report.h"
#include "core/trends/trial.h"

#include <QtAlgorithms>

#include <algorithm>
#include <cmath>

namespace supine
{

namespace
{

constexpr int redraws = 9'999;

/// Steele, Lea and Flood's generator: the same numbers on every machine.
class SplitMix
{
public:
    explicit SplitMix(quint64 seed) : m_state(seed) {}
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ull;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
        return z ^ (z >> 31);
    }
    /// 0 … below − 1, all equally likely.
    quint64 upTo(quint64 below)
    {
        const quint64 limit = ~0ull - ~0ull % below;
        quint64 draw = next();
        while (draw >= limit)
            draw = next();
        return draw % below;
    }

private:
    quint64 m_state;
};

/// The ways to have three or four of seven, as bits, in ascending order.
const std::vector<int>& ways()
{
    static const std::vector<int> found = [] {
        std::vector<int> made;
        for (int bits = 0; bits < 1 << nightsInBlock; ++bits)
            if (const int count = int(qPopulationCount(quint32(bits))); count == 3 || count == 4)
                made.push_back(bits);
        return made;
    }();
    return found;
}

std::vector<bool> drawWith(SplitMix& random, int nights)
{
    std::vector<bool> order;
    while (int(order.size()) < nights) {
        const int way = ways().at(size_t(random.upTo(ways().size())));
        for (int i = 0; i < nightsInBlock; ++i)
            order.push_back((way >> i & 1) != 0);
    }
    return order;
}

struct Arms {
    double sum[2] = {0, 0};
    int n[2] = {0, 0};
    [[nodiscard]] bool both() const { return n[0] > 0 && n[1] > 0; }
    [[nodiscard]] double difference() const { return sum[1] / n[1] - sum[0] / n[0]; }
};

/// The scores as parted by `order`.
Arms part(const Values& scores, const std::vector<bool>& order)
{
    Arms arms;
    for (size_t i = 0; i < scores.size(); ++i) {
        if (!scores[i])
            continue;
        arms.sum[order[i] ? 1 : 0] += *scores[i];
        ++arms.n[order[i] ? 1 : 0];
    }
    return arms;
}

/// What an order that was drawn again would have shown: of the scores, and of the order that was followed (1
/// with, 0 without), so that any assumed difference can be taken off afterwards.
struct Redraw {
    double ofScores;
    double ofOrder;
};

std::vector<Redraw> drawAgain(const Trial& trial, const Values& scores, const std::vector<bool>& order)
{
    Values followed(scores.size());
    for (size_t i = 0; i < scores.size(); ++i)
        if (scores[i])
            followed[i] = order[i] ? 1.0 : 0.0;
    // Another stream than that of the order itself.
    SplitMix random(trial.seed ^ 0x5EA1ED0DDE57ull);
    std::vector<Redraw> all;
    all.reserve(redraws);
    for (int i = 0; i < redraws; ++i) {
        const std::vector<bool> other = drawWith(random, trial.nights);
        const Arms arms = part(scores, other);
        if (arms.both())
            all.push_back({arms.difference(), part(followed, other).difference()});
    }
    return all;
}

/// The chance of a difference as large as this one if the habit made a difference of `assumed`.
double chance(const std::vector<Redraw>& all, double difference, double assumed)
{
    const double seen = std::abs(difference - assumed) - tie;
    const auto asLarge = std::count_if(all.begin(), all.end(), [&](const Redraw& each) {
        return std::abs(each.ofScores - assumed * each.ofOrder) >= seen;
    });
    return double(1 + asLarge) / double(1 + all.size());
}

/// The difference farthest from the one seen, in the direction of `step`, that is not refused at 5 %.
double farthest(const std::vector<Redraw>& all, double difference, double step)
{
    double inside = 0;
    double outside = step;
    while (std::abs(outside) < 100 && chance(all, difference, difference + outside) > 0.05)
        outside *= 2;
    for (int i = 0; i < 40; ++i) {
        const double middle = (inside + outside) / 2;
        (chance(all, difference, difference + middle) > 0.05 ? inside : outside) = middle;
    }
    return difference + inside;
}

std::optional<bool> doneOn(const NightRecord& record, const FactorId& habit)
{
    if (habit == practisedFactor()) {
        if (record.practised())
            return true;
        return record.sessions.empty() && !record.empty() ? std::optional(false) : std::nullopt;
    }
    const auto found = record.factors.find(habit);
    return found == record.factors.end() ? std::nullopt : std::optional(found->second != 0);
}

} // namespace

std::vector<bool> drawOrder(quint64 seed, int nights)
{
    SplitMix random(seed);
    return drawWith(random, nights);
}

bool isOver(const Trial& trial, const std::vector<NightRecord>& records, Night tonight)
{
    if (tonight > trial.answerOf(trial.last()))
        return true;
    const Values scores = outcomesOf(trial, records);
    return tonight >= trial.last() && !scores.empty() && scores.back();
}

Values outcomesOf(const Trial& trial, const std::vector<NightRecord>& records)
{
    return buildSeries(records, trial.outcome, trial.answerOf(trial.first), trial.answerOf(trial.last()))
        .values;
}

std::optional<TrialResult> openTrial(const Trial& trial, const std::vector<NightRecord>& records)
{
    const Values scores = outcomesOf(trial, records);
    const std::vector<bool> order = drawOrder(trial.seed, trial.nights);
    const Arms arms = part(scores, order);
    const std::vector<double> there = known(scores);
    if (arms.n[0] < leastInArm || arms.n[1] < leastInArm ||
        *std::min_element(there.begin(), there.end()) == *std::max_element(there.begin(), there.end()))
        return std::nullopt;
    TrialResult result{arms.n[1], arms.n[0], 0, int(scores.size()),       arms.difference(),
                       0,         0,         1, trial.stopped.has_value()};
    for (const NightRecord& record : records) {
        if (record.night < trial.first || record.night > trial.last())
            continue;
        const auto done = doneOn(record, trial.habit);
        result.unknown -= done ? 1 : 0;
        result.notFollowed += done && *done != order[size_t(trial.first.daysTo(record.night))] ? 1 : 0;
    }
    const std::vector<Redraw> all = drawAgain(trial, scores, order);
    result.p = chance(all, result.difference, 0);
    result.low = farthest(all, result.difference, -0.5);
    result.high = farthest(all, result.difference, 0.5);
    return result;
}

} // namespace supine
