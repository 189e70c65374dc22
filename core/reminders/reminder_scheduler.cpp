#include "core/reminders/reminder_scheduler.h"

#include "core/reminders/alarm.h"
#include "core/reminders/usual_reminder.h"
#include "core/settings/settings_keys.h"
#include "core/time/clock.h"

#include <algorithm>

namespace supine
{

ReminderScheduler::ReminderScheduler(Settings& settings, const Clock& clock, Alarm& alarm, DoneOn doneOn,
                                     QObject* parent)
    : QObject(parent), m_settings(settings), m_clock(clock), m_alarm(alarm), m_doneOn(std::move(doneOn)),
      m_memory(ReminderMemory::fromText(settings.value(keys::reminderMemory)))
{
    connect(&m_alarm, &Alarm::rang, this, &ReminderScheduler::check);
    connect(&m_settings, &Settings::changed, this, &ReminderScheduler::takeSettings);
}

void ReminderScheduler::start()
{
    m_started = true;
    if (!m_memory.seen) {
        m_memory.seen = now();
        keep();
    }
    check();
}

void ReminderScheduler::check()
{
    if (!m_started)
        return;
    settleClock();
    const QDateTime time = now();
    const QDateTime stale = time.addMSecs(-std::chrono::milliseconds(lateness).count() - 1);
    std::optional<Due> due;
    if (m_memory.snoozed && m_memory.snoozed->at <= time) {
        if (m_memory.snoozed->at > stale)
            due = m_memory.snoozed;
        m_memory.snoozed.reset();
        keep();
    }
    // Several may have gone by while the machine slept: only the last of them can still be of use.
    for (auto missed = upcoming(std::max(*m_memory.seen, stale)); missed && missed->at <= time;
         missed = upcoming(missed->at)) {
        m_memory.seen = missed->at;
        if (!m_memory.snoozed || m_memory.snoozed->night != missed->night)
            due = missed;
    }
    if (due && usualReminder(m_settings).enabled && m_memory.skipped != due->night && !m_doneOn(due->night))
        give(*due);
    arm();
    emit changed();
}

void ReminderScheduler::give(const Due& due)
{
    const QDateTime time = now();
    m_memory.seen = time;
    m_memory.given = ReminderMemory::Given{due.night, usualReminder(m_settings).at, time};
    keep(); // first, so that whatever happens next, it is not shown again
    emit fellDue(
        {due.at.toTimeZone(time.timeZone()), due.night},
        std::chrono::duration_cast<std::chrono::minutes>(std::chrono::milliseconds(due.at.msecsTo(time))));
}

void ReminderScheduler::skipTonight()
{
    m_memory.skipped = tonight();
    if (m_memory.snoozed && m_memory.snoozed->night == tonight())
        m_memory.snoozed.reset();
    keep();
    arm();
    emit changed();
}

void ReminderScheduler::unskipTonight()
{
    m_memory.skipped.reset();
    m_memory.seen = now();
    keep();
    arm();
    emit changed();
}

void ReminderScheduler::snooze(Night night)
{
    m_memory.snoozed = Due{now().addMSecs(std::chrono::milliseconds(snoozeLength).count()), night};
    keep();
    arm();
    emit changed();
}

Outlook ReminderScheduler::outlook() const
{
    const Reminder reminder = usualReminder(m_settings);
    const QTimeZone zone = now().timeZone();
    const QTime turn = dayTurn(m_settings);
    // A night begins at its turn; the reminder's first moment at or after that is tonight's if its night is
    // tonight.
    const QDateTime begins(tonight().date(), turn, zone);
    const std::optional<Due> first = nextDue(reminder, begins.addMSecs(-1), zone, turn);
    Outlook outlook{Outlook::State::Off, tonight(), {}, first};
    if (!first)
        return outlook;
    const bool isTonight = first->night == tonight();
    if (isTonight) {
        outlook.at = first->at;
        outlook.next = nextDue(reminder, first->at, zone, turn);
    }
    if (m_memory.snoozed && m_memory.snoozed->night == tonight() && !m_doneOn(tonight())) {
        outlook.state = Outlook::State::Snoozed;
        outlook.at = m_memory.snoozed->at.toTimeZone(zone);
    } else if (!isTonight) {
        outlook.state = Outlook::State::NotDue;
    } else if (m_doneOn(tonight())) {
        outlook.state = Outlook::State::Done;
    } else if (m_memory.skipped == tonight()) {
        outlook.state = Outlook::State::Skipped;
    } else if (wasGiven(*first)) {
        outlook.state = Outlook::State::Given;
        outlook.at = m_memory.given->at.toTimeZone(zone);
    } else {
        outlook.state = first->at > now() ? Outlook::State::Coming : Outlook::State::Passed;
    }
    return outlook;
}

QDateTime ReminderScheduler::now() const
{
    return m_clock.now();
}

Night ReminderScheduler::tonight() const
{
    return Night::of(now(), dayTurn(m_settings));
}

/// The same night at the same set time: a clock set back, or a flight west, shows the hour again.
bool ReminderScheduler::wasGiven(const Due& due) const
{
    return m_memory.given && m_memory.given->night == due.night &&
           m_memory.given->time == usualReminder(m_settings).at;
}

/// The first after `after` that was not shown yet.
std::optional<Due> ReminderScheduler::upcoming(const QDateTime& after) const
{
    const Reminder reminder = usualReminder(m_settings);
    const QTimeZone zone = now().timeZone();
    const QTime turn = dayTurn(m_settings);
    std::optional<Due> due = nextDue(reminder, after, zone, turn);
    if (due && wasGiven(*due))
        due = nextDue(reminder, due->at, zone, turn);
    return due;
}

/// Another time or another choice of nights counts from now on: what lies behind is not made up for.
void ReminderScheduler::takeSettings(const QString& name)
{
    const auto is = [&name](const auto& key) { return name == QLatin1String(key.name); };
    if (!is(keys::bedtime) && !is(keys::reminderOn) && !is(keys::reminderLead) && !is(keys::reminderDays) &&
        !is(keys::dayTurn))
        return;
    m_memory.seen = now();
    if (!m_settings.value(keys::reminderOn))
        m_memory.snoozed.reset();
    keep();
    arm();
    emit changed();
}

/// A clock that was ahead and is right again must neither silence the time it had run through nor stretch a
/// snooze.
void ReminderScheduler::settleClock()
{
    const QDateTime time = now();
    if (*m_memory.seen > time)
        m_memory.seen = time;
    const QDateTime latest = time.addMSecs(std::chrono::milliseconds(snoozeLength).count());
    if (m_memory.snoozed && m_memory.snoozed->at > latest)
        m_memory.snoozed->at = latest;
}

void ReminderScheduler::keep()
{
    const Result<void> kept = m_settings.set(keys::reminderMemory, m_memory.toText());
    if (!kept)
        emit keepingFailed(kept.error());
}

void ReminderScheduler::arm()
{
    if (!m_started)
        return;
    std::optional<Due> next = upcoming(std::max(*m_memory.seen, now()));
    if (m_memory.snoozed && (!next || m_memory.snoozed->at < next->at))
        next = m_memory.snoozed;
    if (next)
        m_alarm.set(next->at);
    else
        m_alarm.clear();
}

} // namespace supine
