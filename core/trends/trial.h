#pragma once

#include "core/journal/night_record.h"
#include "core/trends/estimates.h"

namespace supine
{

/// The order is drawn for so many nights at a time.
inline constexpr int nightsInBlock = 7;

/// A planned test of one habit: on which nights to do it was drawn at random before the first, so that
/// nothing but the draw decided. Kept as a record of kind "trial".
struct Trial {
    QString id;
    FactorId habit;
    MeasureId outcome;
    Night first;
    int nights = 28;              ///< 28, 35, … 56
    quint64 seed = 0;             ///< what the order was drawn with
    std::optional<Night> stopped; ///< the last night, of a test that was ended early

    [[nodiscard]] Night last() const { return stopped ? *stopped : first.plusDays(nights - 1); }
    /// The night whose values answer to night `n` of the test: the evening after, or the same night.
    [[nodiscard]] Night answerOf(Night night) const;
    friend bool operator==(const Trial&, const Trial&) = default;
};

[[nodiscard]] QString trialKind();
/// Nothing if the record is not one, or is not a whole one.
[[nodiscard]] std::optional<Trial> trialOf(const KeptRecord& record);
[[nodiscard]] KeptRecord recordOf(const Trial& trial);
/// By their first night.
[[nodiscard]] std::vector<Trial> trialsOf(const std::vector<KeptRecord>& records);

/// Harmless habits alone: nothing that is swallowed, nothing with a caution of its own.
[[nodiscard]] std::vector<FactorId> testableHabits();

/// The order of a test: of every seven nights three or four with the habit, each of the 70 ways equally
/// likely. By splitmix64 from the seed, so that it can be drawn again to be checked. `nights` is a multiple
/// of 7.
[[nodiscard]] std::vector<bool> drawOrder(quint64 seed, int nights);
/// The first 16 hexadecimal digits of the SHA-256 of "seed:order", the order written as 0 and 1. Shown from
/// the start; with the seed, shown at the end, it proves that the order was not changed on the way.
[[nodiscard]] QString sealOf(const Trial& trial);
/// What night `night` asks for; nothing outside the test.
[[nodiscard]] std::optional<bool> assignmentOf(const Trial& trial, Night night);

/// What a finished test found. Nights count as they were drawn, whatever was done: so the draw alone stays
/// what decided.
struct TrialResult {
    int nWith;
    int nWithout;
    int notFollowed;   ///< noted otherwise than drawn
    int unknown;       ///< nothing noted of the habit
    double difference; ///< mean of the nights drawn with, minus those without
    double low;        ///< likely range, 95 %: the differences that the test would not refuse
    double high;
    double p; ///< (1 + #{|d*| >= |d|}) / (1 + 9999), d* of 9,999 orders drawn as this one was
    bool stoppedEarly;
};

/// Whether the result may be opened on `tonight`: the last night has its answer, or the time for it is past.
[[nodiscard]] bool isOver(const Trial& trial, const std::vector<NightRecord>& records, Night tonight);
/// The outcome of each night of the test, in order.
[[nodiscard]] Values outcomesOf(const Trial& trial, const std::vector<NightRecord>& records);
/// Nothing with fewer than 5 nights with an outcome on either side, or when all outcomes are equal.
[[nodiscard]] std::optional<TrialResult> openTrial(const Trial& trial,
                                                   const std::vector<NightRecord>& records);

} // namespace supine
