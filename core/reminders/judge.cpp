#include "core/reminders/judge.h"

#include <algorithm>

namespace supine
{
namespace
{

using std::chrono::milliseconds;
using std::chrono::minutes;

constexpr qint64 longestLookBack = 14; ///< days
constexpr qint64 keptNights = 90;
constexpr milliseconds noticeable = minutes(2); ///< below it a clock was only corrected

struct Found {
    ReminderId id;
    Due due;
    QTime time; ///< as set
    bool again; ///< after a snooze
};

int minutesOf(milliseconds length)
{
    return int(std::chrono::round<minutes>(length).count());
}

/// What kept a moment from being seen in time, from the clocks at the last look and now.
void explain(Receipt& receipt, const std::optional<Moment>& last, const Moment& moment)
{
    receipt.cause = Cause::NotRunning;
    const QDateTime started = moment.now.addMSecs(-moment.uptime.count());
    if (last && !moment.boot.isEmpty() && last->boot != moment.boot) {
        if (started > receipt.due)
            receipt.cause = Cause::Off;
        return;
    }
    if (!last || last->now > receipt.due || moment.uptime < last->uptime)
        return;
    const milliseconds jump = milliseconds(last->now.msecsTo(moment.now)) - (moment.uptime - last->uptime);
    if (jump > noticeable || jump < -noticeable) {
        receipt.cause = Cause::ClockSet;
        receipt.minutes = minutesOf(jump);
    } else if (moment.suspended - last->suspended > noticeable) {
        receipt.cause = Cause::Suspended;
        receipt.minutes = minutesOf(moment.suspended - last->suspended);
    }
}

/// A clock that was ahead and is right again must neither silence the time it had run through nor stretch a
/// snooze.
void settleClock(ReminderMemory& memory, const QDateTime& now)
{
    if (*memory.seen > now)
        memory.seen = now;
    for (auto& [id, snooze] : memory.snoozed) {
        if (snooze.chosen <= now)
            continue;
        snooze.due.at = now.addMSecs(snooze.chosen.msecsTo(snooze.due.at));
        snooze.chosen = now;
    }
}

std::vector<Found> foundIn(const EveningPlan& plan, ReminderMemory& memory, const Moment& moment, Look look)
{
    const QDateTime oldest = moment.now.addDays(-longestLookBack);
    QDateTime from = std::max(*memory.seen, oldest);
    if (look == Look::Window)
        from = std::min(from, moment.now.addMSecs(-milliseconds(lateness).count() - 1));
    const QDateTime local = moment.now;
    std::vector<Found> found;
    for (const Reminder& reminder : plan.reminders)
        for (const Due& due : momentsBetween(reminder, plan, from, local))
            found.push_back({reminder.id, due,
                             *timesOf(reminder, plan)[size_t(due.night.date().dayOfWeek() - 1)], false});
    for (const auto& [id, snooze] : memory.snoozed)
        if (snooze.due.at <= moment.now && plan.find(id))
            found.push_back({id, snooze.due, {}, true});
    std::stable_sort(found.begin(), found.end(),
                     [](const Found& a, const Found& b) { return a.due.at < b.due.at; });
    return found;
}

bool decided(const ReminderMemory& memory, const Found& found)
{
    return (!found.again && shownFor(memory, found.id, found.due)) ||
           std::any_of(memory.receipts.begin(), memory.receipts.end(), [&found](const Receipt& receipt) {
               return receipt.id == found.id && receipt.due == found.due.at;
           });
}

std::optional<Outcome> silence(const EveningPlan& plan, const ReminderMemory& memory, const Found& found,
                               const DoneOn& doneOn)
{
    const Reminder& reminder = *plan.find(found.id);
    const Night night = found.due.night;
    if (plan.pause && plan.pause->covers(night))
        return Outcome::Paused;
    if (memory.skipped == night)
        return Outcome::Skipped;
    if (!reminder.enabled || (reminder.unlessDone && doneOn(reminder.kind, night)))
        return Outcome::Done;
    return std::nullopt;
}

Receipt receiptOf(const Found& found, const Moment& moment, Outcome outcome)
{
    const QTimeZone zone = moment.now.timeZone();
    Receipt receipt{found.due.night, found.id, found.due.at.toTimeZone(zone), moment.now, outcome};
    const int gap = found.time.isValid() ? int(found.time.secsTo(receipt.due.time())) / 60 : 0;
    if (gap != 0 && (outcome == Outcome::Shown || outcome == Outcome::Late)) {
        receipt.cause = Cause::ClockGap;
        receipt.minutes = gap;
    }
    return receipt;
}

void forgetOld(ReminderMemory& memory)
{
    if (memory.receipts.empty())
        return;
    const Night oldest = memory.receipts.back().night.plusDays(-keptNights);
    std::erase_if(memory.receipts, [oldest](const Receipt& receipt) { return receipt.night < oldest; });
}

/// Those at the minute of the last one; the others come to the receipts as superseded.
std::vector<Found> lastMinute(const std::vector<Found>& candidates, ReminderMemory& memory,
                              const Moment& moment)
{
    std::vector<Found> last;
    for (const Found& found : candidates) {
        const bool together =
            candidates.back().due.at.toSecsSinceEpoch() / 60 == found.due.at.toSecsSinceEpoch() / 60;
        if (together)
            last.push_back(found);
        else
            memory.receipts.push_back(receiptOf(found, moment, Outcome::Superseded));
    }
    return last;
}

} // namespace

const Receipt* shownFor(const ReminderMemory& memory, const ReminderId& id, const Due& due)
{
    const auto found =
        std::find_if(memory.receipts.rbegin(), memory.receipts.rend(), [&](const Receipt& receipt) {
            return receipt.shown() && receipt.id == id && receipt.night == due.night &&
                   receipt.due.time() == due.at.time();
        });
    return found == memory.receipts.rend() ? nullptr : &*found;
}

void reviseShown(ReminderMemory& memory, const std::vector<Showing>& showings, Outcome outcome, Cause cause)
{
    for (const Showing& showing : showings) {
        for (Receipt& receipt : memory.receipts) {
            if (receipt.id != showing.id || receipt.due != showing.due.at || !receipt.shown())
                continue;
            receipt.outcome = outcome;
            receipt.cause = cause;
        }
    }
}

std::vector<Showing> judge(const EveningPlan& plan, ReminderMemory& memory, const Moment& moment,
                           const DoneOn& doneOn, Look look)
{
    if (!memory.seen)
        memory.seen = moment.now;
    settleClock(memory, moment.now);
    const milliseconds longest = lateness;
    std::vector<Found> candidates;
    for (const Found& found : foundIn(plan, memory, moment, look)) {
        const milliseconds late(found.due.at.msecsTo(moment.now));
        if (late <= longest && look == Look::Record)
            continue;
        if (decided(memory, found))
            continue;
        if (const auto silent = silence(plan, memory, found, doneOn)) {
            memory.receipts.push_back(receiptOf(found, moment, *silent));
        } else if (late > longest) {
            memory.receipts.push_back(receiptOf(found, moment, Outcome::Missed));
            explain(memory.receipts.back(), memory.looked, moment);
        } else {
            candidates.push_back(found);
        }
    }
    std::vector<Showing> showing;
    for (const Found& found : lastMinute(candidates, memory, moment)) {
        const auto late = std::chrono::duration_cast<minutes>(milliseconds(found.due.at.msecsTo(moment.now)));
        memory.receipts.push_back(
            receiptOf(found, moment, late.count() > 0 ? Outcome::Late : Outcome::Shown));
        if (late.count() > 0)
            explain(memory.receipts.back(), memory.looked, moment);
        showing.push_back({found.id, {memory.receipts.back().due, found.due.night}, late});
    }
    std::stable_sort(showing.begin(), showing.end(), [&plan](const Showing& a, const Showing& b) {
        return plan.find(a.id)->kind < plan.find(b.id)->kind;
    });
    if (look == Look::Record) {
        memory.seen = std::max(*memory.seen, moment.now.addMSecs(-longest.count() - 1));
    } else {
        std::erase_if(memory.snoozed, [&](const auto& entry) { return entry.second.due.at <= moment.now; });
        memory.seen = moment.now;
        memory.looked = moment;
    }
    forgetOld(memory);
    return showing;
}

} // namespace supine
