#pragma once

#include "core/base/result.h"
#include "core/journal/journal.h"

namespace supine
{

/// The change as it may be written: line ends and Unicode of the note settled, a note without words cleared.
/// Errors, kind Input, one sentence naming key and range: an unknown id, a value outside its scale, a note
/// too long (20,000 characters), a night more than a day ahead of `now`.
[[nodiscard]] Result<NightChange> validChange(Night night, const NightChange& change, const QDateTime& now);

/// Errors, kind Input: no routine, speed outside 1…120, a night more than a day ahead.
[[nodiscard]] Result<void> validSession(Night night, const QString& routine, int speed, const QDateTime& now);

/// Errors, kind Input: a kind that is not 1 to 32 of a-z and '-', an id of 0 or over 64 characters, a body
/// over 64 KiB.
[[nodiscard]] Result<void> validRecord(const KeptRecord& record);

/// "stiffness_evening takes a whole number from 0 to 10": what a key takes, for sentences about what it was
/// given.
[[nodiscard]] QString expectation(const Measure& measure);
[[nodiscard]] QString expectation(const Factor& factor);

} // namespace supine
