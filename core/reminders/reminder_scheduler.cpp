#include "core/reminders/reminder_scheduler.h"

#include "core/reminders/alarm.h"
#include "core/time/clock.h"

#include <algorithm>

namespace supine
{

ReminderScheduler::ReminderScheduler(ReminderBook& book, ReminderLedger& ledger, const Clock& clock,
                                     Alarm& alarm, DoneOn doneOn, QObject* parent)
    : QObject(parent), m_book(book), m_ledger(ledger), m_clock(clock), m_alarm(alarm),
      m_doneOn(std::move(doneOn))
{
    connect(&m_alarm, &Alarm::rang, this, &ReminderScheduler::check);
    connect(&m_book, &ReminderBook::changed, this, &ReminderScheduler::takeChange);
}

void ReminderScheduler::start()
{
    m_started = true;
    check();
}

void ReminderScheduler::check()
{
    if (!m_started)
        return;
    std::vector<Showing> showings;
    keep([&](ReminderMemory& memory) {
        showings = judge(m_book.plan(), memory, Moment::of(m_clock), m_doneOn);
    });
    if (!showings.empty())
        emit fellDue(showings);
    arm();
    emit changed();
}

void ReminderScheduler::skipTonight()
{
    keep([this](ReminderMemory& memory) { memory.skip(tonight()); });
    arm();
    emit changed();
}

void ReminderScheduler::unskipTonight()
{
    keep([this](ReminderMemory& memory) {
        memory.skipped.reset();
        memory.seen = now();
    });
    arm();
    emit changed();
}

void ReminderScheduler::snooze(const ReminderId& id, Night night, const QDateTime& until)
{
    keep([&](ReminderMemory& memory) { memory.putOff(id, night, now(), until); });
    arm();
    emit changed();
}

void ReminderScheduler::snooze(const ReminderId& id, Night night)
{
    snooze(id, night, now().addMSecs(std::chrono::milliseconds(usualSnooze).count()));
}

void ReminderScheduler::noteUnshown(const std::vector<Showing>& showings, Outcome outcome, Cause cause)
{
    keep([&](ReminderMemory& memory) { reviseShown(memory, showings, outcome, cause); });
    emit changed();
}

Outlook ReminderScheduler::outlook() const
{
    return outlookOf(m_book.plan(), m_ledger.read(), now(), m_doneOn);
}

std::vector<Outlook> ReminderScheduler::outlooks() const
{
    const EveningPlan plan = m_book.plan();
    const ReminderMemory memory = m_ledger.read();
    std::vector<Outlook> all;
    for (const Reminder& reminder : plan.reminders)
        all.push_back(outlookOf(reminder, plan, memory, now(), m_doneOn));
    return all;
}

QDateTime ReminderScheduler::now() const
{
    return m_clock.now();
}

Night ReminderScheduler::tonight() const
{
    return Night::of(now(), m_book.plan().turn);
}

/// Another time or another choice of nights counts from now on: what lies behind is not made up for.
void ReminderScheduler::takeChange()
{
    const EveningPlan plan = m_book.plan();
    keep([&](ReminderMemory& memory) {
        memory.seen = now();
        std::erase_if(memory.snoozed, [&plan](const auto& entry) {
            const Reminder* reminder = plan.find(entry.first);
            return !reminder || !reminder->enabled;
        });
    });
    arm();
    emit changed();
}

void ReminderScheduler::keep(const std::function<void(ReminderMemory&)>& change)
{
    const auto kept = m_ledger.update(change);
    if (!kept)
        emit keepingFailed(kept.error());
}

void ReminderScheduler::arm()
{
    if (!m_started)
        return;
    const ReminderMemory memory = m_ledger.read();
    std::optional<QDateTime> next;
    // What was shown tonight already may lie ahead again: the clock was set back, or the zone is another.
    for (const Occurrence& occurrence : nextOccurrences(m_book.plan(), now(), now().timeZone(), 64)) {
        if (shownFor(memory, occurrence.id, occurrence.due))
            continue;
        next = occurrence.due.at;
        break;
    }
    for (const auto& [id, snooze] : memory.snoozed)
        if (!next || snooze.due.at < *next)
            next = snooze.due.at;
    if (next)
        m_alarm.set(*next);
    else
        m_alarm.clear();
}

} // namespace supine
