#pragma once

#include "app/platform/wake_schedule.h"
#include "core/reminders/reminder_book.h"
#include "core/reminders/reminder_ledger.h"

namespace supine
{

class Clock;

/// Keeps the system's entries as the reminders are: what is to wake Supine when it does not run.
class Waker
{
public:
    /// What the user chose: `auto` is the system's scheduler where it runs, while any reminder is on.
    enum class Choice { Auto, System, Login, Open };

    /// All outlive the waker. `folder` is the data folder.
    Waker(const ReminderBook& book, const ReminderLedger& ledger, Settings& settings, const Clock& clock,
          const QString& folder);

    [[nodiscard]] Choice choice() const;
    /// Errors: Storage.
    Result<void> choose(Choice choice);
    /// Whether the system's own scheduler starts Supine now.
    [[nodiscard]] bool bySystem() const;
    /// Brings the system's entries in line. Gives a sentence for each thing that did not go as wanted; the
    /// rest is done all the same.
    QStringList settle();

private:
    [[nodiscard]] std::vector<WakeEntry> entries() const;

    const ReminderBook& m_book;
    const ReminderLedger& m_ledger;
    Settings& m_settings;
    const Clock& m_clock;
    WakeTarget m_target;
    std::unique_ptr<WakeSchedule> m_schedule;
};

/// Takes away everything that would start Supine for this data folder, by the system's scheduler or at login.
/// Gives a sentence for each thing that stayed.
[[nodiscard]] QStringList forgetWaking(const QString& folder);

/// "auto", "system", "login", "open".
[[nodiscard]] QString wakeChoiceName(Waker::Choice choice);
[[nodiscard]] std::optional<Waker::Choice> wakeChoiceFrom(const QString& name);

} // namespace supine
