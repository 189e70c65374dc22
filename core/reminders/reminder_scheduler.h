#pragma once

#include "core/base/error.h"
#include "core/reminders/reminder_memory.h"

#include <QObject>

#include <chrono>
#include <functional>

namespace supine
{

class Alarm;
class Clock;
class Settings;

/// How tonight stands.
struct Outlook {
    enum class State {
        Off,     ///< reminders are off, or no night is chosen
        NotDue,  ///< not on this night
        Coming,  ///< `at` is when
        Snoozed, ///< comes again at `at`
        Given,   ///< was shown at `at`
        Skipped, ///< by choice; `at` is when it would have come
        Done,    ///< tonight's routine is done, so it stays silent
        Passed,  ///< its time, `at`, went by unused: the computer slept, or it was set to a time gone by
    };
    State state = State::Off;
    Night night;
    std::optional<QDateTime> at; ///< local
    std::optional<Due> next;     ///< the first one on a later night
};

/// Says when it is time, at most once a night for one setting of the time. Holds one alarm for the next
/// moment and nothing else; what was shown, skipped and snoozed is kept in the settings, so a restart neither
/// repeats nor forgets.
class ReminderScheduler : public QObject
{
    Q_OBJECT
public:
    using DoneOn = std::function<bool(Night)>;
    /// A reminder that could not be shown at its moment is still shown this much later, and not after.
    static constexpr std::chrono::minutes lateness{90};
    static constexpr std::chrono::minutes snoozeLength{10};

    /// All outlive the scheduler. `doneOn` tells whether a night's routine is already done.
    ReminderScheduler(Settings& settings, const Clock& clock, Alarm& alarm, DoneOn doneOn,
                      QObject* parent = nullptr);

    /// Begins to wait. A reminder missed while Supine was not running is shown if it is not too late.
    void start();
    /// Looks at the clock: after waking, when the window comes to the front. Costs nothing when nothing is
    /// due.
    void check();

    /// Silent for the rest of tonight; a snooze of tonight is dropped.
    void skipTonight();
    /// Takes the skip back. A moment that went by meanwhile is not made up for.
    void unskipTonight();
    /// The reminder of `night` comes once more after snoozeLength; past midnight it is still that night's.
    void snooze(Night night);

    [[nodiscard]] Outlook outlook() const;

signals:
    /// `late` is how long ago the moment was; under a minute when on time.
    void fellDue(const supine::Due& due, std::chrono::minutes late);
    /// The outlook may be another now. (The journal's part of it has its own signals.)
    void changed();
    /// What was shown or skipped could not be kept; a restart may repeat it.
    void keepingFailed(const supine::Error& error);

private:
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] Night tonight() const;
    [[nodiscard]] bool wasGiven(const Due& due) const;
    [[nodiscard]] std::optional<Due> upcoming(const QDateTime& after) const;
    void takeSettings(const QString& name);
    void settleClock();
    void give(const Due& due);
    void keep();
    void arm();

    Settings& m_settings;
    const Clock& m_clock;
    Alarm& m_alarm;
    DoneOn m_doneOn;
    ReminderMemory m_memory;
    bool m_started = false;
};

} // namespace supine
