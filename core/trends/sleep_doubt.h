#pragma once

#include "core/journal/night_record.h"

#include <QTimeZone>

#include <optional>

namespace supine
{

/// Diary times that can hardly be meant: getting up before going to bed, or more than 14 hours between. On a
/// clock of twelve hours that is mostly one time given as morning that was meant as evening, or the other way
/// round.
struct SleepDoubt {
    MeasureId earlier;               ///< such as bed_time
    MeasureId later;                 ///< such as out_of_bed
    int minutes;                     ///< from the one to the other as written; below 0: the other way round
    std::optional<MeasureId> turned; ///< which of the two fits once it is moved by twelve hours
    int meant = 0;                   ///< then: minutes after midnight
};

/// The first pair of neighbouring times that cannot be, in the order of a night; nothing when all fit.
[[nodiscard]] std::optional<SleepDoubt> sleepDoubt(const NightRecord& record, const QTimeZone& zone);

} // namespace supine
