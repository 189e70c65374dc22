#include "app/cli/reminders_verbs.h"
#include "app/reminders/waker.h"
#include "core/time/clock.h"

#include <optional>

namespace supine::reminders
{
namespace
{

std::optional<QString> valueOf(const Options& options, const char* name)
{
    const auto found = options.values.constFind(QLatin1String(name));
    return found == options.values.constEnd() ? std::nullopt : std::optional(*found);
}

/// Nothing when neither was given. Errors: Input, both.
Result<std::optional<bool>> either(const Options& options, const QString& yes, const QString& no)
{
    const bool on = options.flags.contains(yes);
    const bool off = options.flags.contains(no);
    if (on && off)
        return wrong(QStringLiteral("%1 and %2 exclude each other.").arg(yes, no));
    return on || off ? std::optional(on) : std::nullopt;
}

Result<int> minutesFrom(const QString& name, const QString& text, int least, int most)
{
    bool number = false;
    const int minutes = text.toInt(&number);
    if (!number || minutes < least || minutes > most)
        return wrong(QStringLiteral("%1 takes a whole number of %2 to %3 minutes, not '%4'.")
                         .arg(name)
                         .arg(least)
                         .arg(most)
                         .arg(text.left(40).simplified()));
    return minutes;
}

Result<void> takeTiming(Reminder& reminder, const Options& options)
{
    const auto at = valueOf(options, "--at");
    const auto before = valueOf(options, "--before");
    if (at && before)
        return wrong(QStringLiteral("--at and --before exclude each other."));
    if (at) {
        const auto time = timeFrom(*at);
        if (!time)
            return time.error();
        reminder.at = *time;
        reminder.before.reset();
    }
    if (before) {
        const auto minutes = minutesFrom(QStringLiteral("--before"), *before, 0, longestBefore);
        if (!minutes)
            return minutes.error();
        reminder.before = std::chrono::minutes(*minutes);
    }
    if (const auto text = valueOf(options, "--days")) {
        const auto days = weekdaysFrom(*text);
        if (!days)
            return days.error();
        reminder.days = *days;
    }
    return {};
}

Result<void> take(Reminder& reminder, const Options& options)
{
    if (const auto name = valueOf(options, "--kind")) {
        const auto kind = kindFrom(*name);
        if (!kind)
            return wrong(QStringLiteral("There is no kind '%1'; there are routine, wind-down, screens, "
                                        "lights-out, morning and own.")
                             .arg(name->left(40).simplified()));
        reminder.kind = *kind;
        reminder.unlessDone = *kind != ReminderKind::LightsOut && *kind != ReminderKind::Own;
    }
    if (auto timed = takeTiming(reminder, options); !timed)
        return timed;
    if (const auto text = valueOf(options, "--text"))
        reminder.text = *text;
    const auto chime = either(options, QStringLiteral("--chime"), QStringLiteral("--silent"));
    const auto unlessDone =
        either(options, QStringLiteral("--unless-done"), QStringLiteral("--even-if-done"));
    const auto on = either(options, QStringLiteral("--on"), QStringLiteral("--off"));
    for (const auto* flag : {&chime, &unlessDone, &on})
        if (!*flag)
            return flag->error();
    reminder.chime = chime->value_or(reminder.chime);
    reminder.unlessDone = unlessDone->value_or(reminder.unlessDone);
    reminder.enabled = on->value_or(reminder.enabled);
    return {};
}

void sayWhatToKnow(const RemindersContext& context, const ReminderId& id)
{
    const EveningPlan plan = context.book.plan();
    const Reminder* reminder = plan.find(id);
    if (!reminder)
        return;
    if (const Reminder* other = sharesMinute(*reminder, plan))
        context.err << "supine: The reminder " << other->id.text()
                    << " comes at the same minute; both come as one notification.\n";
    if (const Weekdays nights = nightsWithoutLead(*reminder, plan); nights.any())
        context.err << "supine: Bedtime leaves no " << reminder->before->count() << " minutes on "
                    << dayNames(nights) << ", since the night begins at "
                    << plan.turn.toString(QStringLiteral("HH:mm")) << "; the reminder comes then.\n";
}

/// What was set for a time gone by is not made up for.
void passOver(const RemindersContext& context)
{
    (void)context.ledger.update([&context](ReminderMemory& memory) { memory.seen = context.clock.now(); });
}

Result<int> settled(const RemindersContext& context, const Result<void>& outcome)
{
    if (!outcome)
        return outcome.error();
    passOver(context);
    settleWaker(context);
    return int(done);
}

} // namespace

Result<int> add(const RemindersContext& context, const Options& options)
{
    if (!valueOf(options, "--at") && !valueOf(options, "--before"))
        return wrong(QStringLiteral("add needs --at HH:MM, or --before MINUTES for a lead before bedtime."));
    Reminder reminder;
    if (const auto taken = take(reminder, options); !taken)
        return taken.error();
    const auto id = context.book.add(reminder);
    if (!id)
        return id.error();
    context.out << id->text() << '\n';
    sayWhatToKnow(context, *id);
    return settled(context, {});
}

Result<int> change(const RemindersContext& context, const Options& options)
{
    const EveningPlan plan = context.book.plan();
    const ReminderId id(options.words.first());
    const Reminder* found = plan.find(id);
    Reminder reminder = found ? *found : Reminder();
    reminder.id = id;
    if (!found)
        reminder.at = QTime(0, 0); // the book says that there is none
    if (const auto taken = take(reminder, options); !taken)
        return taken.error();
    auto outcome = settled(context, context.book.change(reminder));
    if (outcome)
        sayWhatToKnow(context, id);
    return outcome;
}

Result<int> remove(const RemindersContext& context, const Options& options)
{
    return settled(context, context.book.remove(ReminderId(options.words.first())));
}

Result<int> bedtime(const RemindersContext& context, const Options& options)
{
    std::array<QTime, 7> bedtimes = context.book.plan().bedtimes;
    if (options.words.isEmpty()) {
        for (size_t day = 0; day < bedtimes.size(); ++day)
            context.out << dayNames(Weekdays(1u << day)) << "  "
                        << bedtimes[day].toString(QStringLiteral("HH:mm")) << '\n';
        return int(done);
    }
    const auto time = timeFrom(options.words.first());
    if (!time)
        return time.error();
    Weekdays days(127);
    if (const auto text = valueOf(options, "--days")) {
        const auto chosen = weekdaysFrom(*text);
        if (!chosen)
            return chosen.error();
        days = *chosen;
    }
    for (size_t day = 0; day < bedtimes.size(); ++day)
        if (days.test(day))
            bedtimes[day] = *time;
    auto outcome = settled(context, context.book.setBedtimes(bedtimes));
    for (const Reminder& reminder : context.book.plan().reminders)
        if (outcome && reminder.before)
            sayWhatToKnow(context, reminder.id);
    return outcome;
}

Result<int> pause(const RemindersContext& context, const Options& options)
{
    const auto until = nightOption(options, QStringLiteral("--until"));
    if (!until)
        return until.error();
    if (!*until)
        return wrong(QStringLiteral("pause needs --until and the last night as YYYY-MM-DD."));
    const Night tonight = Night::of(context.clock.now(), context.book.plan().turn);
    return settled(context, context.book.setPause(Pause{tonight, **until}));
}

Result<int> resume(const RemindersContext& context, const Options&)
{
    return settled(context, context.book.setPause(std::nullopt));
}

Result<int> skip(const RemindersContext& context, const Options&)
{
    const Night tonight = Night::of(context.clock.now(), context.book.plan().turn);
    return settled(context,
                   context.ledger.update([tonight](ReminderMemory& memory) { memory.skip(tonight); }));
}

Result<int> unskip(const RemindersContext& context, const Options&)
{
    return settled(context, context.ledger.update([](ReminderMemory& memory) { memory.skipped.reset(); }));
}

Result<int> snooze(const RemindersContext& context, const Options& options)
{
    const EveningPlan plan = context.book.plan();
    const QDateTime now = context.clock.now();
    const ReminderId id(options.words.first());
    const auto length = valueOf(options, "--for");
    const auto until = valueOf(options, "--until");
    if (!plan.find(id))
        return Error{Error::Kind::NotFound,
                     QStringLiteral("There is no reminder '%1'; supine reminders lists them.")
                         .arg(id.text().left(64).simplified())};
    if (bool(length) == bool(until))
        return wrong(QStringLiteral("snooze needs --for MINUTES or --until HH:MM."));
    QDateTime at;
    if (length) {
        const auto minutes = minutesFrom(QStringLiteral("--for"), *length, 1, 720);
        if (!minutes)
            return minutes.error();
        at = now.addSecs(60LL * *minutes);
    } else {
        const auto time = timeFrom(*until);
        if (!time)
            return time.error();
        at = nextDue(everyWeek(*time, Weekdays(127)), now, now.timeZone(), QTime(0, 0))->at;
    }
    const auto kept = context.ledger.update(
        [&](ReminderMemory& memory) { memory.putOff(id, Night::of(now, plan.turn), now, at); });
    if (!kept)
        return kept.error();
    context.out << written(at) << '\n';
    settleWaker(context);
    return int(done);
}

Result<int> wake(const RemindersContext& context, const Options& options)
{
    if (!context.waker)
        return wrong(QStringLiteral("A demonstration is not woken."));
    if (!options.words.isEmpty()) {
        const auto choice = wakeChoiceFrom(options.words.first());
        if (!choice)
            return wrong(QStringLiteral("wake takes auto, system, login or open, not '%1'.")
                             .arg(options.words.first().left(40).simplified()));
        if (const auto chosen = context.waker->choose(*choice); !chosen)
            return chosen.error();
    }
    settleWaker(context);
    context.out << wakeChoiceName(context.waker->choice())
                << (context.waker->bySystem() ? ": the system's own scheduler starts Supine\n" : "\n");
    return int(done);
}

} // namespace supine::reminders
