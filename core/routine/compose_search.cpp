#include "core/routine/compose_search.h"

#include <algorithm>
#include <array>
#include <bit>

namespace supine
{
namespace
{

using Bits = std::uint32_t;

/// A stretch of a hold in which every second is worth the same.
struct Stretch {
    size_t owner; ///< index of its candidate
    int rate;
    int length;
};

/// The stretches of a hold from second `from` on.
void addStretches(std::vector<Stretch>& stretches, const Candidate& candidate, size_t owner, int from)
{
    const std::array<int, 4> ends{0, candidate.fresh, candidate.usual, candidate.most};
    const std::array<int, 3> parts{4, 2, 1};
    for (size_t i = 0; i < parts.size(); ++i) {
        const int start = std::max(from, ends.at(i));
        if (ends.at(i + 1) > start)
            stretches.push_back({owner, candidate.worth / 4 * parts.at(i), ends.at(i + 1) - start});
    }
}

void sortByRate(std::vector<Stretch>& stretches)
{
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const Stretch& a, const Stretch& b) { return a.rate > b.rate; });
}

/// What a set is judged by.
struct Score {
    int unmet;
    long long worth;

    [[nodiscard]] bool better(const Score& than) const
    {
        return unmet != than.unmet ? unmet < than.unmet : worth > than.worth;
    }
};

class Search
{
public:
    Search(const std::vector<Candidate>& candidates, const SearchTerms& terms)
        : m_candidates(candidates), m_terms(terms)
    {
        for (size_t i = 0; i < candidates.size(); ++i) {
            addStretches(m_whole, candidates[i], i, 0);
            m_least.push_back(worthOf(candidates[i], candidates[i].least));
        }
        sortByRate(m_whole);
    }

    std::optional<std::vector<size_t>> run()
    {
        descend(0, 0);
        if (!m_best)
            return std::nullopt;
        std::vector<size_t> chosen;
        for (size_t i = 0; i < m_candidates.size(); ++i) {
            if (m_bestSet >> i & 1U)
                chosen.push_back(i);
        }
        return chosen;
    }

private:
    static long long worthOf(const Candidate& candidate, int seconds)
    {
        std::vector<Stretch> stretches;
        addStretches(stretches, candidate, 0, 0);
        long long sum = 0;
        for (const Stretch& stretch : stretches) {
            const int used = std::min(seconds, stretch.length);
            sum += static_cast<long long>(used) * stretch.rate;
            seconds -= used;
        }
        return sum;
    }

    /// Seconds that the set needs at least; holds and changes.
    [[nodiscard]] int needed(Bits set) const
    {
        return sumOf(set, [](const Candidate& c) { return c.least + c.change; });
    }

    template<class Part>
    [[nodiscard]] int sumOf(Bits set, Part part) const
    {
        int sum = 0;
        for (; set; set &= set - 1)
            sum += part(m_candidates[size_t(std::countr_zero(set))]);
        return sum;
    }

    [[nodiscard]] int unmet(Bits set) const
    {
        Bits covered = 0;
        for (; set; set &= set - 1)
            covered |= m_candidates[size_t(std::countr_zero(set))].covers;
        int sum = 0;
        for (size_t i = 0; i < m_terms.tightness.size(); ++i)
            sum += covered >> i & 1U ? 0 : m_terms.tightness[i];
        return sum;
    }

    [[nodiscard]] long long costOfChanges(Bits set) const
    {
        Bits positions = 0;
        for (; set; set &= set - 1)
            positions |= 1U << int(m_candidates[size_t(std::countr_zero(set))].practice->position);
        return static_cast<long long>(std::max(0, std::popcount(positions) - 1)) * m_terms.changeCost;
    }

    /// The most that `set`, with its shortest holds, can earn when `open` may be held as well, but need not.
    [[nodiscard]] long long earned(Bits set, Bits open) const
    {
        int left = m_terms.seconds - needed(set);
        long long sum = 0;
        std::array<int, 32> held{};
        for (Bits rest = set; rest; rest &= rest - 1) {
            const size_t i = size_t(std::countr_zero(rest));
            held.at(i) = m_candidates[i].least;
            sum += m_least[i];
        }
        for (const Stretch& stretch : m_whole) {
            if (left == 0)
                break;
            if (!((set | open) >> stretch.owner & 1U))
                continue;
            int& done = held.at(stretch.owner); // the shortest hold is spent from the first stretches on
            const int spent = std::min(done, stretch.length);
            done -= spent;
            const int used = std::min(left, stretch.length - spent);
            sum += static_cast<long long>(used) * stretch.rate;
            left -= used;
        }
        return sum;
    }

    void judge(Bits set)
    {
        if (!set || m_terms.seconds > sumOf(set, [](const Candidate& c) { return c.most + c.change; }))
            return;
        const Score score{unmet(set), earned(set, 0) - costOfChanges(set)};
        if (m_best && !score.better(*m_best))
            return;
        m_best = score;
        m_bestSet = set;
    }

    /// Decides about the candidates from `next` on; taking one is tried first, so that of equal sets the one
    /// that comes first in the catalogue stays.
    void descend(size_t next, Bits set)
    {
        if (needed(set) > m_terms.seconds)
            return;
        if (next == m_candidates.size()) {
            judge(set);
            return;
        }
        const Bits all = (Bits(1) << m_candidates.size()) - 1;
        const Bits open = all & ~((Bits(1) << next) - 1);
        if (m_terms.seconds > sumOf(set | open, [](const Candidate& c) { return c.most + c.change; }))
            return;
        if (m_best) {
            const Score hoped{unmet(set | open), earned(set, open) - costOfChanges(set)};
            if (!hoped.better(*m_best))
                return;
        }
        descend(next + 1, set | Bits(1) << next);
        descend(next + 1, set);
    }

    const std::vector<Candidate>& m_candidates;
    const SearchTerms& m_terms;
    std::vector<Stretch> m_whole;
    std::vector<long long> m_least; ///< what the shortest holds earn
    std::optional<Score> m_best;
    Bits m_bestSet = 0;
};

/// Shares `left` seconds among stretches of one rate: equally a side, as far as each goes.
void share(const std::vector<Candidate>& chosen, std::vector<Stretch>& equal, int& left,
           std::vector<int>& holds)
{
    const auto open = [](const Stretch& stretch) { return stretch.length > 0; };
    while (left > 0 && std::any_of(equal.begin(), equal.end(), open)) {
        int sides = 0;
        int room = left;
        for (const Stretch& stretch : equal) {
            if (!open(stretch))
                continue;
            sides += chosen[stretch.owner].sides;
            room = std::min(room, stretch.length / chosen[stretch.owner].sides);
        }
        const int each = std::clamp(left / sides, 0, std::max(1, room));
        for (Stretch& stretch : equal) {
            if (!open(stretch) || left == 0)
                continue;
            const int wanted = std::max(1, each) * chosen[stretch.owner].sides;
            const int used = std::min({left, stretch.length, wanted});
            holds[stretch.owner] += used;
            stretch.length -= used;
            left -= used;
        }
    }
}

/// Gives the odd second of a pose with two sides to one with one side, so that both sides are alike.
void evenSides(const std::vector<Candidate>& chosen, std::vector<int>& holds)
{
    for (size_t i = 0; i < chosen.size(); ++i) {
        if (holds[i] % chosen[i].sides == 0)
            continue;
        for (size_t j = 0; j < chosen.size(); ++j) {
            if (chosen[j].sides != 1)
                continue;
            const bool takes = holds[j] < chosen[j].most;
            if (!takes && holds[j] == chosen[j].least)
                continue;
            holds[i] -= takes ? 1 : -1;
            holds[j] += takes ? 1 : -1;
            break;
        }
    }
}

} // namespace

std::optional<std::vector<size_t>> bestSet(const std::vector<Candidate>& candidates, const SearchTerms& terms)
{
    return Search(candidates, terms).run();
}

std::vector<int> bestHolds(const std::vector<Candidate>& chosen, int seconds)
{
    std::vector<int> holds;
    std::vector<Stretch> stretches;
    int left = seconds;
    for (size_t i = 0; i < chosen.size(); ++i) {
        holds.push_back(chosen[i].least);
        left -= chosen[i].least + chosen[i].change;
        addStretches(stretches, chosen[i], i, chosen[i].least);
    }
    sortByRate(stretches);
    for (size_t i = 0; i < stretches.size() && left > 0;) {
        const auto first = stretches.begin() + std::ptrdiff_t(i);
        const auto last = std::find_if(first, stretches.end(),
                                       [&](const Stretch& s) { return s.rate != stretches[i].rate; });
        std::vector<Stretch> equal(first, last);
        i += equal.size();
        share(chosen, equal, left, holds);
    }
    evenSides(chosen, holds);
    return holds;
}

} // namespace supine
