#pragma once

#include "core/journal/night_record.h"

#include <QTimeZone>

#include <optional>
#include <vector>

namespace supine
{

/// What follows from the diary times of one night. Diaries overstate sleep by half an hour or so: always
/// "about".
struct SleepNight {
    std::optional<int>
        asleepMinutes; ///< from trying to sleep to the last waking, without falling asleep and lying awake
    std::optional<int> inBedMinutes;
    std::optional<double>
        efficiency; ///< asleep over the time given to sleep (from trying to getting up), in percent
};

/// Times of day before the noon that ends the night belong to the day after it; the zone knows nights with a
/// clock change. What cannot be (a negative or more than 16 hours' sleep, more than 24 hours in bed) is
/// nothing.
[[nodiscard]] SleepNight sleepOf(const NightRecord& record, const QTimeZone& zone);

/// Seven nights in short. Means are over the nights that have the value.
struct SleepWeek {
    int nights = 0; ///< of the seven, with any sleep value
    std::optional<double> asleepMinutes;
    std::optional<double> fallAsleepMinutes;
    std::optional<double> quality; ///< 1 … 5
    std::optional<double> efficiency;
};

/// The seven nights up to `last`, which is the newest night whose morning has come.
[[nodiscard]] SleepWeek sleepWeek(const std::vector<NightRecord>& records, Night last, const QTimeZone& zone);

} // namespace supine
