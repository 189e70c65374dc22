#pragma once

#include "core/reminders/outlook.h"
#include "core/reminders/reminder_book.h"
#include "core/reminders/reminder_ledger.h"

#include <QObject>

namespace supine
{

class Alarm;
class Clock;

/// Says when it is time, while Supine runs. Holds one alarm for the next moment and nothing else; what was
/// shown, skipped and put off is kept in the ledger, so that neither a restart nor another copy repeats it.
class ReminderScheduler : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::minutes usualSnooze{10};

    /// All outlive the scheduler.
    ReminderScheduler(ReminderBook& book, ReminderLedger& ledger, const Clock& clock, Alarm& alarm,
                      DoneOn doneOn, QObject* parent = nullptr);

    /// Begins to wait. A reminder missed while Supine was not running is shown if it is not too late.
    void start();
    /// Looks at the clock: after waking, when the window comes to the front. Costs nothing when nothing is
    /// due.
    void check();

    /// Silent for the rest of tonight; a snooze of tonight is dropped.
    void skipTonight();
    /// Takes the skip back. A moment that went by meanwhile is not made up for.
    void unskipTonight();
    /// The reminder comes once more at `until`, which is after now; past midnight it is still that night's.
    void snooze(const ReminderId& id, Night night, const QDateTime& until);
    void snooze(const ReminderId& id, Night night);
    /// What was said to be shown could not be.
    void noteUnshown(const std::vector<Showing>& showings, Outcome outcome, Cause cause);

    [[nodiscard]] const ReminderBook& book() const { return m_book; }
    [[nodiscard]] QDateTime now() const;
    [[nodiscard]] Night tonight() const;
    [[nodiscard]] Outlook outlook() const;
    /// Every reminder's own, in the plan's order.
    [[nodiscard]] std::vector<Outlook> outlooks() const;
    [[nodiscard]] std::vector<Receipt> receipts() const { return m_ledger.read().receipts; }

signals:
    /// To be shown now, as one: they share a minute.
    void fellDue(const std::vector<supine::Showing>& showings);
    /// The outlook may be another now. (The journal's part of it has its own signals.)
    void changed();
    /// What was shown or skipped could not be kept; a restart may repeat it.
    void keepingFailed(const supine::Error& error);

private:
    void takeChange();
    void keep(const std::function<void(ReminderMemory&)>& change);
    void arm();

    ReminderBook& m_book;
    ReminderLedger& m_ledger;
    const Clock& m_clock;
    Alarm& m_alarm;
    DoneOn m_doneOn;
    bool m_started = false;
};

} // namespace supine
