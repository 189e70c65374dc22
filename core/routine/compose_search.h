#pragma once

#include "core/catalogue/practice.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace supine
{

/// A practice that may be proposed, as the search sees it. Seconds are those of both sides together.
struct Candidate {
    const Practice* practice = nullptr;
    bool eased = false;
    bool whole = false;       ///< for the whole body
    std::uint32_t covers = 0; ///< bit i: the wish's i-th tight area
    int worth = 0;            ///< of a second in the first minute a side; a multiple of 4
    int sides = 1;
    int least = 0;  ///< seconds
    int fresh = 0;  ///< up to here a second is worth the whole
    int usual = 0;  ///< up to here a half
    int most = 0;   ///< up to here a quarter
    int change = 0; ///< seconds to get into place
};

struct SearchTerms {
    std::vector<int> tightness; ///< of the areas that Candidate::covers means
    int seconds = 0;            ///< for holds and changes together
    int changeCost = 0;         ///< worth lost with each change of position
};

/// The best set, as indexes of candidates, by the objective of compose(); nothing if no set fills the time.
/// Branch and bound: a branch is left when even all its open candidates, free of their changes and shortest
/// holds, would earn less than the best set known.
[[nodiscard]] std::optional<std::vector<size_t>> bestSet(const std::vector<Candidate>& candidates,
                                                         const SearchTerms& terms);

/// Seconds of each candidate of `chosen`, in that order, that earn the most and fill terms.seconds exactly.
/// `chosen` can fill it.
[[nodiscard]] std::vector<int> bestHolds(const std::vector<Candidate>& chosen, int seconds);

/// The candidates in the order of fewest changes of position, as indexes.
[[nodiscard]] std::vector<size_t> bestOrder(const std::vector<Candidate>& chosen);

/// How often the position changes along `positions`.
[[nodiscard]] int changesOfPosition(const std::vector<Position>& positions);

} // namespace supine
