#pragma once

#include "core/base/result.h"
#include "core/reminders/clock_rules.h"

#include <QStringList>

#include <memory>

namespace supine
{

/// When the system is to start `supine remind`, for one reminder.
struct WakeEntry {
    QString name;  ///< of a to z, 0 to 9 and '-'
    QString title; ///< for people, in the system's own lists
    std::vector<ClockRule> rules;
    std::vector<QDateTime> moments; ///< single ones besides: moved by the clocks, or put off
};

/// What is started, and for which data folder.
struct WakeTarget {
    QString program; ///< absolute
    QString dataDir; ///< empty: the usual one
};

/// The operating system's own scheduler of this user.
class WakeSchedule
{
public:
    virtual ~WakeSchedule() = default;
    /// Whether it runs, so that entries have an effect now.
    [[nodiscard]] virtual bool reachable() const = 0;
    /// Makes the system's entries for this data folder exactly these; none leaves nothing behind. Gives one
    /// sentence for each thing the user should know. Errors: Storage (an entry cannot be written), Device.
    [[nodiscard]] virtual Result<QStringList> install(const std::vector<WakeEntry>& entries) = 0;
};

/// This system's; null where there is none that Supine knows.
[[nodiscard]] std::unique_ptr<WakeSchedule> makeWakeSchedule(const WakeTarget& target);

/// Starts Supine in the tray when the user logs in, or no longer does. Errors: Storage.
[[nodiscard]] Result<void> startAtLogin(bool start, const WakeTarget& target);

/// The program to start again later: the one that runs, or the image it came in.
[[nodiscard]] QString ownProgram();

/// "supine", with a mark of the data folder unless it is the usual one: folders do not mix.
[[nodiscard]] QString wakePrefix(const WakeTarget& target);

} // namespace supine
