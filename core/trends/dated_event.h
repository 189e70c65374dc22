#pragma once

#include "core/journal/night_record.h"

namespace supine
{

/// Something that happened on a date and may show in what follows: a new mattress, a journey. Kept as a
/// record of kind "event", with the night of that date and `{"text": …}`; a change of what one lies or sits
/// on has `"equipment"` too.
struct DatedEvent {
    QString id;
    Night night;
    QString text;        ///< 1 to 80 characters
    QString equipment{}; ///< one of equipmentKinds(); empty: something else
};

[[nodiscard]] QString eventKind();
/// mattress, topper, pillow, cushion, mat.
[[nodiscard]] const QStringList& equipmentKinds();
/// In order of their nights; what is not an event is left out.
[[nodiscard]] std::vector<DatedEvent> eventsOf(const std::vector<KeptRecord>& records);
/// The text is cut to what it may be.
[[nodiscard]] KeptRecord recordOf(const DatedEvent& event);

} // namespace supine
