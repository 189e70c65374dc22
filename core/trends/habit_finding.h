#pragma once

#include "core/trends/factor_effect.h"
#include "core/trends/quantity.h"

namespace supine
{

/// Why a number is not there.
struct Silence {
    enum class Reason {
        TooFewNights,
        ThinWeek,
        TooFewInAnArm,
        TooFewSwitches,
        NoSpread,
        TwinHabit,
        TooFewToCompare, ///< nights for all factors at once
        ThinToCompare,   ///< nights with or without it for all factors at once
    };
    QString what; ///< id of a measure or factor
    Reason reason;
    int have = 0;
    int need = 0;
};

/// TooEarly: fewer nights than it takes to compare all factors. NoPattern: there are enough, and nothing
/// stands out. WorthATest: it does, after all factors that were looked at are allowed for.
enum class Grade { TooEarly, NoPattern, WorthATest };

/// What habits can be held against: the morning after, and the next evening.
inline constexpr const char* habitOutcomes[] = {"stiffness_morning", "pain_morning", "sleep_quality",
                                                "stiffness_evening", "pain_evening"};

/// One factor against the outcome. Numbers are absent below the least number of nights.
struct HabitFinding {
    FactorId factor;
    bool graded;                  ///< upper third of its grades against the lower, see upperAgainstLower()
    Counts counts;                ///< of a graded factor, in the two thirds
    int nights;                   ///< with both the factor and the outcome known
    std::optional<Effect> effect; ///< from 28 nights, 7 of either kind and 4 switches on
    std::optional<double> rho;    ///< of a graded factor with an effect: its rank correlation
    std::optional<double>
        pAdjusted; ///< from 60 nights and 10 of either kind on, over all factors that have as much
    Grade grade = Grade::TooEarly;
    std::vector<FactorId> twins; ///< goes nearly always together with these: cannot be told apart
};

/// What a factor was on each night of the calendar.
struct FactorNights {
    FactorId factor;
    Habit habit;
    std::optional<Values> grades; ///< of a graded factor
};

/// Of every factor with anything recorded from `from` on, `length` nights: practised first, then the table of
/// factors, then own ones, then tension of the day and, when it comes before the outcome, sleep quality. A
/// choice is one habit for each answer given ("sleep_position_back"). `records` are of that range alone.
[[nodiscard]] std::vector<FactorNights> factorsOf(const std::vector<NightRecord>& records, Night from,
                                                  size_t length, const MeasureId& outcome);

/// Each factor against a score that is detrended already, never ranked by p. Adds why numbers are missing.
[[nodiscard]] std::vector<HabitFinding> findHabits(const std::vector<FactorNights>& factors,
                                                   const Values& score, std::vector<Silence>& silences);

/// The factor "practised": yes with a session in full, no on nights with records but no session at all, else
/// not known.
[[nodiscard]] FactorId practisedFactor();

/// Whether an outcome of the evening of night D + 1 answers to the habits of night D.
[[nodiscard]] bool answersNextEvening(const MeasureId& outcome);

} // namespace supine
