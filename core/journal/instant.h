#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace supine
{

/// A moment as the journal keeps it: in UTC, with the wall clock's offset at that time and the zone it came
/// from.
struct Instant {
    qint64 utcMilliseconds;
    int offsetMinutes;
    QString zone; ///< IANA id; empty if the system does not know it
};

[[nodiscard]] inline Instant instantOf(const QDateTime& moment)
{
    const bool hasZone = moment.timeSpec() == Qt::LocalTime || moment.timeSpec() == Qt::TimeZone;
    return {moment.toMSecsSinceEpoch(), moment.offsetFromUtc() / 60,
            hasZone ? QString::fromLatin1(moment.timeZone().id()) : QString()};
}

/// No clock is further from UTC: 18 hours, in minutes.
inline constexpr int farthestOffset = 1080;

/// The moment with its own offset, which no later change of the zone's rules can move. An offset that no
/// clock has, from a damaged file, stays one that no clock has.
[[nodiscard]] inline QDateTime momentOf(const Instant& instant)
{
    return QDateTime::fromMSecsSinceEpoch(
        instant.utcMilliseconds, Qt::OffsetFromUTC,
        60 * std::clamp(instant.offsetMinutes, -farthestOffset - 1, farthestOffset + 1));
}

} // namespace supine
