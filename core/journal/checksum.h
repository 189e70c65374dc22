#pragma once

#include "core/journal/night_record.h"

namespace supine
{

/// What was entered for a night (its measures, factors and note, not its sessions) as one text that never
/// depends on order, locale or version, and the first 16 hexadecimal digits of its SHA-256. Kept beside the
/// values and compared when they are read: SQLite's own checks see a broken page, not a flipped bit in a
/// value.
/// The text itself, and the digits of a text.
[[nodiscard]] QByteArray nightText(const NightRecord& record);
[[nodiscard]] QString textChecksum(const QByteArray& text);

[[nodiscard]] QString nightChecksum(const NightRecord& record);
[[nodiscard]] QString sessionChecksum(const SessionRecord& session);
[[nodiscard]] QString recordChecksum(const KeptRecord& record);

} // namespace supine
