#include "core/routine/compose.h"
#include "core/routine/compose_search.h"
#include "core/routine/timeline.h"
#include "tests/support/places.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>
#include <random>

namespace supine
{
namespace
{

using std::chrono::seconds;

/// Wishes of every sort, the same ones each time.
class Wishes
{
public:
    explicit Wishes(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    Wish next()
    {
        Wish wish;
        wish.minutes = upTo(longestWish - 1) + 1;
        wish.inBed = upTo(4) == 0;
        if (upTo(3) == 0)
            wish.prepare = seconds(upTo(30));
        const int tightChance = upTo(4);
        for (const Term& area : m_catalogue.areas()) {
            if (upTo(5) <= tightChance - 1)
                wish.areas[area.id] = upTo(2) + 1;
        }
        for (const Term& kit : m_catalogue.kit()) {
            if (upTo(2) > 0)
                wish.kit.append(kit.id);
        }
        const int flagChance = upTo(5);
        for (const Term& flag : m_catalogue.flags()) {
            if (upTo(12) < flagChance)
                wish.avoid.insert(FlagId(flag.id));
        }
        const int markChance = upTo(20) == 0 ? 10 : 1;
        for (const Practice& practice : m_catalogue.practices()) {
            if (upTo(10) < markChance)
                wish.marks[practice.id] = upTo(1) ? Caution::Effect::Ease : Caution::Effect::Skip;
            if (upTo(3) == 0)
                wish.helped[practice.id] = {upTo(60) - 30, upTo(40) + 1};
        }
        return wish;
    }
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

private:
    const Catalogue& m_catalogue;
    std::mt19937 m_random{20260121};
};

/// The fewest changes of position of any order at all, by trying every one.
int fewestChanges(std::vector<Position> positions)
{
    static std::map<std::vector<Position>, int> known;
    std::sort(positions.begin(), positions.end());
    const auto found = known.find(positions);
    if (found != known.end())
        return found->second;
    const std::vector<Position> key = positions;
    int fewest = int(positions.size());
    do
        fewest = std::min(fewest, changesOfPosition(positions));
    while (std::next_permutation(positions.begin(), positions.end()));
    known[key] = fewest;
    return fewest;
}

class TenThousandWishes : public testing::Test
{
protected:
    Catalogue m_catalogue = *Catalogue::load(inSource("/resources/catalogue"));

    void expectTime(const Composed& composed, const Wish& wish) const
    {
        TimelineOptions options;
        options.prepare = wish.prepare;
        options.rest = seconds(0);
        const auto timeline = buildTimeline(composed.routine, m_catalogue, options);
        ASSERT_TRUE(timeline);
        EXPECT_EQ(timeline->total(), seconds(wish.minutes * 60));
    }
    void expectHolds(const Composed& composed) const
    {
        for (const Step& step : composed.routine.steps) {
            const Practice& practice = *m_catalogue.practice(step.practice);
            EXPECT_GE(step.hold, practice.minHold);
            EXPECT_LE(step.hold, practice.maxHold);
            EXPECT_EQ(step.side.has_value(), practice.sided);
        }
    }
    void expectSides(const Composed& composed) const
    {
        const auto& steps = composed.routine.steps;
        for (size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].side != Side::Right)
                continue;
            ASSERT_LT(i + 1, steps.size());
            EXPECT_EQ(steps[i + 1].practice, steps[i].practice);
            EXPECT_EQ(steps[i + 1].side, Side::Left);
            EXPECT_LE(steps[i].hold - steps[i + 1].hold, seconds(1));
        }
        const auto on = [&](Side side) {
            return std::count_if(steps.begin(), steps.end(), [&](const Step& s) { return s.side == side; });
        };
        EXPECT_EQ(on(Side::Left), on(Side::Right));
    }
    void expectNothingAvoided(const Composed& composed, const Wish& wish) const
    {
        for (const PoseReasons& pose : composed.reasons) {
            const Practice& practice = *m_catalogue.practice(pose.practice);
            const auto limit = limitOf(practice, wish.avoid, wish.marks);
            const bool lastResort =
                pose.practice.text() == "breath_46" || pose.practice.text() == "quiet_sit";
            EXPECT_TRUE(!limit || limit->effect == Caution::Effect::Ease || lastResort);
            EXPECT_TRUE(!limit || limit->flags.empty() || limit->effect == Caution::Effect::Ease);
            EXPECT_EQ(composed.eased.contains(pose.practice), limit.has_value());
            EXPECT_TRUE(practice.proposed && practice.timed);
            EXPECT_FALSE(pose.because.empty());
            for (const QString& kit : practice.kit)
                EXPECT_TRUE(wish.kit.contains(kit) || (wish.inBed && kit == "mat"));
        }
    }
    void expectOrder(const Composed& composed) const
    {
        std::vector<Position> positions;
        for (const PoseReasons& pose : composed.reasons)
            positions.push_back(m_catalogue.practice(pose.practice)->position);
        EXPECT_LE(changesOfPosition(positions), fewestChanges(positions));
    }
};

bool same(const Composed& a, const Composed& b)
{
    return a.eased == b.eased &&
           std::equal(a.routine.steps.begin(), a.routine.steps.end(), b.routine.steps.begin(),
                      b.routine.steps.end(), [](const Step& x, const Step& y) {
                          return x.practice == y.practice && x.side == y.side && x.hold == y.hold;
                      });
}

TEST_F(TenThousandWishes, AreEachAnsweredInTimeOnBothSidesWithNothingAvoidedInTheBestOrder)
{
    Wishes wishes(m_catalogue);
    for (int i = 0; i < 10'000 && !HasFailure(); ++i) {
        SCOPED_TRACE(i);
        const Wish wish = wishes.next();
        const auto composed = compose(wish, m_catalogue);
        ASSERT_TRUE(composed) << qPrintable(composed.error().detail);
        expectTime(*composed, wish);
        expectHolds(*composed);
        expectSides(*composed);
        expectNothingAvoided(*composed, wish);
        expectOrder(*composed);
        if (i % 20 == 0) {
            EXPECT_TRUE(same(*composed, *compose(wish, m_catalogue)));
        }
    }
}

/// A second of hold after second: what it is worth.
long long worthOf(const Candidate& candidate, int held)
{
    long long sum = 0;
    for (int second = 0; second < held; ++second)
        sum +=
            second < candidate.fresh ? candidate.worth : candidate.worth / (second < candidate.usual ? 2 : 4);
    return sum;
}

/// The best that a set can be, by giving out second after second; nothing if it cannot fill the time.
std::optional<std::pair<int, long long>> valueOf(const std::vector<Candidate>& set, const SearchTerms& terms)
{
    int left = terms.seconds;
    std::vector<int> held;
    std::vector<Position> positions;
    std::uint32_t covered = 0;
    for (const Candidate& candidate : set) {
        left -= candidate.least + candidate.change;
        held.push_back(candidate.least);
        positions.push_back(candidate.practice->position);
        covered |= candidate.covers;
    }
    for (; left > 0; --left) {
        size_t best = set.size();
        long long gain = -1;
        for (size_t i = 0; i < set.size(); ++i) {
            const long long more =
                held[i] < set[i].most ? worthOf(set[i], held[i] + 1) - worthOf(set[i], held[i]) : -1;
            if (more > gain) {
                gain = more;
                best = i;
            }
        }
        if (best == set.size())
            return std::nullopt;
        ++held[best];
    }
    if (left < 0 || set.empty())
        return std::nullopt;
    long long worth = -static_cast<long long>(terms.changeCost) * fewestChanges(positions);
    int met = 0;
    for (size_t i = 0; i < set.size(); ++i)
        worth += worthOf(set[i], held[i]);
    for (size_t i = 0; i < terms.tightness.size(); ++i)
        met += covered >> i & 1U ? terms.tightness[i] : 0;
    return std::pair(met, worth);
}

Candidate anyCandidate(Wishes& any, const Practice& practice)
{
    Candidate candidate;
    candidate.practice = &practice;
    candidate.covers = std::uint32_t(any.upTo(7));
    candidate.worth = 4 * any.upTo(20);
    candidate.sides = any.upTo(1) + 1;
    candidate.least = (5 + any.upTo(15)) * candidate.sides;
    candidate.most = candidate.least + any.upTo(40) * candidate.sides;
    candidate.fresh = std::min(candidate.most, 20 * candidate.sides);
    candidate.usual = std::min(candidate.most, 30 * candidate.sides);
    candidate.change = any.upTo(8);
    return candidate;
}

TEST_F(TenThousandWishes, TheSetFoundIsAsGoodAsTheBestOfAllSets)
{
    Wishes any(m_catalogue);
    int answered = 0;
    for (int i = 0; i < 150; ++i) {
        std::vector<Candidate> all;
        for (int n = 0; n < 6; ++n)
            all.push_back(anyCandidate(any, m_catalogue.practices()[size_t(n * 2)]));
        const SearchTerms terms{{1, 3, 2}, 30 + any.upTo(150), any.upTo(300)};
        std::optional<std::pair<int, long long>> best;
        for (unsigned bits = 1; bits < 64; ++bits) {
            std::vector<Candidate> set;
            for (size_t n = 0; n < all.size(); ++n) {
                if (bits >> n & 1U)
                    set.push_back(all[n]);
            }
            best = std::max(best, valueOf(set, terms));
        }
        const auto found = bestSet(all, terms);
        ASSERT_EQ(found.has_value(), best.has_value());
        if (!found)
            continue;
        ++answered;
        std::vector<Candidate> set;
        for (const size_t n : *found)
            set.push_back(all[n]);
        EXPECT_EQ(valueOf(set, terms), best) << i;
        const std::vector<int> holds = bestHolds(set, terms.seconds);
        int sum = 0;
        for (size_t n = 0; n < set.size(); ++n)
            sum += holds[n] + set[n].change;
        EXPECT_EQ(sum, terms.seconds);
    }
    EXPECT_GT(answered, 50);
}

} // namespace
} // namespace supine
