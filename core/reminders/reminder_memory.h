#pragma once

#include "core/reminders/receipt.h"

#include <map>

namespace supine
{

class Clock;

/// The machine's clocks at one moment: two of them tell what happened in between.
struct Moment {
    QDateTime now;
    std::chrono::milliseconds uptime{};
    std::chrono::milliseconds suspended{};
    QString boot;

    [[nodiscard]] static Moment of(const Clock& clock);
};

/// A reminder that comes again.
struct Snooze {
    Due due;          ///< the night is that of the first one
    QDateTime chosen; ///< when it was put off
};

/// The notice that stands on the desktop, so that the next one takes its place whoever shows it.
struct StandingNotice {
    uint number = 0; ///< the service's
    QString owner;   ///< which copy answers for it
};

/// What reminders must not forget over a restart.
struct ReminderMemory {
    std::optional<QDateTime> seen; ///< every moment up to this one is dealt with
    std::optional<Night> skipped;  ///< no reminder for this night, by choice
    std::map<ReminderId, Snooze> snoozed;
    std::optional<Moment> looked; ///< when it was last written
    std::optional<StandingNotice> standing;
    std::vector<Receipt> receipts; ///< by the time they were decided, of the last 90 nights

    /// Comes again at `until`, to the second; past midnight it is still that night's.
    void putOff(const ReminderId& id, Night night, const QDateTime& now, const QDateTime& until);
    /// Silent for that night; what was put off in it is dropped.
    void skip(Night night);

    [[nodiscard]] QJsonObject toJson() const;
    /// What cannot be read is forgotten.
    [[nodiscard]] static ReminderMemory fromJson(const QJsonObject& object);
};

} // namespace supine
