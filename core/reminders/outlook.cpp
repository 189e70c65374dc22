#include "core/reminders/outlook.h"

#include <algorithm>

namespace supine
{
namespace
{

using State = Outlook::State;

/// Which of two reminders says more about the evening: what is still to come, then what was decided.
int weight(State state)
{
    switch (state) {
    case State::Snoozed:
    case State::Coming:
        return 0;
    case State::Paused:
        return 1;
    case State::Skipped:
        return 2;
    case State::Done:
        return 3;
    case State::Given:
        return 4;
    case State::Passed:
        return 5;
    case State::NotDue:
        return 6;
    case State::Off:
        return 7;
    }
    return 7;
}

bool before(const Outlook& a, const Outlook& b)
{
    if (weight(a.state) != weight(b.state))
        return weight(a.state) < weight(b.state);
    if (a.at && b.at && *a.at != *b.at)
        return weight(a.state) == 0 ? *a.at < *b.at : *a.at > *b.at;
    return a.next && b.next && a.next->at < b.next->at;
}

} // namespace

Outlook outlookOf(const Reminder& reminder, const EveningPlan& plan, const ReminderMemory& memory,
                  const QDateTime& now, const DoneOn& doneOn)
{
    const QTimeZone zone = now.timeZone();
    const Night tonight = Night::of(now, plan.turn);
    const WeekTimes times = timesOf(reminder, plan);
    // A night begins at its turn; the first moment at or after that is tonight's if its night is tonight.
    const QDateTime begins(tonight.date(), plan.turn, zone);
    const auto first = nextDue(times, begins.addMSecs(-1), zone, plan.turn);
    Outlook outlook{State::Off, tonight, reminder.id, {}, {}};
    if (!first || !reminder.enabled)
        return outlook;
    const bool isTonight = first->night == tonight;
    outlook.next = nextDue(reminder, plan, isTonight ? first->at : begins.addMSecs(-1), zone);
    if (isTonight)
        outlook.at = first->at;
    const bool done = reminder.unlessDone && doneOn(reminder.kind, tonight);
    const auto snooze = memory.snoozed.find(reminder.id);
    if (snooze != memory.snoozed.end() && snooze->second.due.night == tonight && !done) {
        outlook.state = State::Snoozed;
        outlook.at = snooze->second.due.at.toTimeZone(zone);
    } else if (!isTonight) {
        outlook.state = State::NotDue;
    } else if (plan.pause && plan.pause->covers(tonight)) {
        outlook.state = State::Paused;
    } else if (done) {
        outlook.state = State::Done;
    } else if (memory.skipped == tonight) {
        outlook.state = State::Skipped;
    } else if (const Receipt* shown = shownFor(memory, reminder.id, *first)) {
        outlook.state = State::Given;
        outlook.at = shown->decided.toTimeZone(zone);
    } else {
        outlook.state = first->at > now ? State::Coming : State::Passed;
    }
    return outlook;
}

Outlook outlookOf(const EveningPlan& plan, const ReminderMemory& memory, const QDateTime& now,
                  const DoneOn& doneOn)
{
    Outlook best{State::Off, Night::of(now, plan.turn), {}, {}, {}};
    for (const Reminder& reminder : plan.reminders) {
        const Outlook one = outlookOf(reminder, plan, memory, now, doneOn);
        if (before(one, best))
            best = one;
    }
    for (const Occurrence& next : nextOccurrences(plan, now, now.timeZone(), 64)) {
        if (next.due.night <= best.night)
            continue;
        best.next = next.due;
        break;
    }
    return best;
}

} // namespace supine
