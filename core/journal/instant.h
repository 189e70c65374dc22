#pragma once

#include <QDateTime>
#include <QTimeZone>

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

/// The moment with its own offset, which no later change of the zone's rules can move.
[[nodiscard]] inline QDateTime momentOf(const Instant& instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.utcMilliseconds, Qt::OffsetFromUTC,
                                          instant.offsetMinutes * 60);
}

} // namespace supine
