#pragma once

#include "core/journal/night_record.h"

#include <optional>

namespace supine
{

/// What was made out of a night in a damaged file. Texts are bytes, for they may not be Unicode any more.
struct FoundNight {
    QByteArray night;
    std::optional<QByteArray> note;
    QString checksum;
    std::map<QByteArray, int> measures;
    std::map<QByteArray, int> factors;
};

/// How much may still be tried, in bytes of text to make checksums of: so that a file with a thousand damaged
/// nights takes no longer than one with ten.
struct Effort {
    qint64 all = 30'000'000; ///< for a file
    qint64 one = 0;          ///< for what is tried now

    /// For the next thing.
    void begin() { one = qMin(all, qint64(15'000'000)); }
    [[nodiscard]] bool spend(qint64 bytes)
    {
        all -= bytes;
        one -= bytes;
        return one > 0;
    }
};

/// The night as it was written, when one damage can explain what was found: a flipped bit in its date, its
/// note, an id or the checksum itself, or one value that is wrong, lost or not its own. The checksum proves
/// it: of some hundred thousand tries none fits 64 bits by chance. Nothing when no single damage explains it,
/// or the effort is spent.
[[nodiscard]] std::optional<NightRecord> mendNight(const FoundNight& found, Effort& effort);

/// The night as it was found, if it matches its checksum.
[[nodiscard]] std::optional<NightRecord> soundNight(const FoundNight& found);

/// The same for a session, with one flipped bit in one of its texts or numbers.
[[nodiscard]] std::optional<SessionRecord> mendSession(const SessionRecord& found, const QString& checksum,
                                                       Effort& effort);

} // namespace supine
