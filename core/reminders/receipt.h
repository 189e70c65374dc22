#pragma once

#include "core/reminders/reminder.h"

#include <QJsonObject>

namespace supine
{

/// What became of one moment of one reminder.
enum class Outcome {
    Shown,      ///< on time
    Late,       ///< shown up to 90 minutes late
    Done,       ///< silent: what it reminds of was done already
    Skipped,    ///< silent: the night was skipped
    Paused,     ///< silent: all reminders were paused
    Superseded, ///< silent: a later one came at the same time
    Missed,     ///< silent: more than 90 minutes late
    HeldBack,   ///< silent: the desktop asked not to be disturbed
    Unreached,  ///< there was nothing to show it with
};

/// Why it was late or missed.
enum class Cause {
    None,
    NotRunning, ///< nothing of Supine ran then
    Off,        ///< the computer was off
    Suspended,  ///< the computer slept
    ClockSet,   ///< the clock was set; `minutes` is by how much, below zero for back
    ClockGap,   ///< shown on time: its time does not exist that night and moved forward by `minutes`
    NoService,  ///< no notification service
};

/// One line of the log: why a reminder came or not.
struct Receipt {
    Night night;
    ReminderId id;
    QDateTime due;     ///< local then, with its offset
    QDateTime decided; ///< when Supine looked; likewise
    Outcome outcome = Outcome::Shown;
    Cause cause = Cause::None;
    int minutes = 0;

    [[nodiscard]] bool shown() const { return outcome == Outcome::Shown || outcome == Outcome::Late; }
    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// "shown", "late", "done", "skipped", "paused", "superseded", "missed", "held-back", "unreached"
[[nodiscard]] QString outcomeName(Outcome outcome);
/// "", "not-running", "computer-off", "suspended", "clock-set", "clock-gap", "no-service"
[[nodiscard]] QString causeName(Cause cause);

/// `{"night","id","due","decided","outcome","cause","minutes"}`, moments as ISO 8601 with their offset.
[[nodiscard]] QJsonObject toJson(const Receipt& receipt);
/// Nothing for what is no receipt.
[[nodiscard]] std::optional<Receipt> receiptFrom(const QJsonObject& object);

} // namespace supine
