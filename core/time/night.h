#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <compare>
#include <optional>

namespace supine
{

/// The evening a moment belongs to, the key of everything kept. 03:00 on Tuesday is Monday's night: the day
/// turns at noon, or at the hour the user chose. Always a valid date.
class Night
{
public:
    /// When one night ends and the next begins, unless the user chose otherwise.
    static QTime defaultTurn() { return QTime(12, 0); }

    /// The night of a local moment. `moment` must be valid; its own zone decides.
    [[nodiscard]] static Night of(const QDateTime& moment, QTime turn = defaultTurn());
    /// Nothing if the date is not a real one.
    [[nodiscard]] static std::optional<Night> from(QDate date);
    /// Reads exactly `YYYY-MM-DD`; nothing for anything else or an impossible date.
    [[nodiscard]] static std::optional<Night> parse(const QString& text);

    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] QString toString() const;
    [[nodiscard]] Night plusDays(qint64 days) const;
    /// Nights from this one to `other`; negative if `other` is earlier.
    [[nodiscard]] qint64 daysTo(Night other) const { return m_date.daysTo(other.m_date); }

    friend bool operator==(Night a, Night b) { return a.m_date == b.m_date; }
    friend std::strong_ordering operator<=>(Night a, Night b)
    {
        return a.m_date.toJulianDay() <=> b.m_date.toJulianDay();
    }

private:
    explicit Night(QDate date) : m_date(date) {}
    QDate m_date;
};

} // namespace supine
