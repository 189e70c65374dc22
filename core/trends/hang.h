#pragma once

#include "core/journal/night_record.h"

namespace supine
{

/// One hang from the bar. Kept as a record of kind "hang": `{"held", "target"}` in seconds, `"eased": true`
/// where the feet carried part of the weight.
struct Hang {
    QString id; ///< in the order of time within a night
    Night night;
    std::chrono::seconds held;
    std::chrono::seconds target;
    bool eased = false;
    friend bool operator==(const Hang&, const Hang&) = default;
};

[[nodiscard]] QString hangKind();
/// By night and id; what is not a hang, or held less than 1 s or more than 10 minutes, is left out.
[[nodiscard]] std::vector<Hang> hangsOf(const std::vector<KeptRecord>& records);
[[nodiscard]] KeptRecord recordOf(const Hang& hang);

/// How the hangs went so far, and how long the next may be.
struct HangProgress {
    enum class Advice { Begin, Stay, Longer, Shorter };
    int count = 0;
    std::chrono::seconds best{};
    std::chrono::seconds usual{}; ///< median of the last seven, the lower of two in the middle
    std::chrono::seconds target{};
    Advice advice = Advice::Begin;
};

/// The hangs of one form, with or without the feet, in their order. Begins at 10 s. When each of the last
/// three reached the same target, the next is 5 s longer, up to `most`; when each fell short of it, 5 s
/// shorter, down to 5 s; else it stays. Teaching tradition rather than a studied rule: slow enough for hands
/// and shoulders to follow.
[[nodiscard]] HangProgress hangProgress(const std::vector<Hang>& hangs, bool eased,
                                        std::chrono::seconds most);

} // namespace supine
