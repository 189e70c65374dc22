#include "app/reminders/reminder_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace supine
{
namespace
{

QString clock(const QDateTime& moment)
{
    return QLocale().toString(moment.time(), clockFormat());
}

QString next(const Outlook& outlook)
{
    if (!outlook.next)
        return {};
    const QString time = clock(outlook.next->at);
    if (outlook.night.daysTo(outlook.next->night) == 1)
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Next: tomorrow at %1.")).arg(time);
    const QString day = QLocale().standaloneDayName(outlook.next->night.date().dayOfWeek());
    return reminderText(QT_TRANSLATE_NOOP("Reminders", "Next: %1 at %2.")).arg(day, time);
}

QString bedtimeWords(const QDateTime& bedtime, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(bedtime);
    const int minutes = int((seconds + 30) / 60);
    if (minutes > 120)
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Bedtime is at %1")).arg(clock(bedtime));
    if (minutes >= 1)
        return QCoreApplication::translate("Reminders", "Bedtime in %n minutes", nullptr, minutes);
    if (seconds > -60)
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "It is bedtime"));
    return reminderText(QT_TRANSLATE_NOOP("Reminders", "Bedtime was %1")).arg(clock(bedtime));
}

ReminderWords routineWords(const QDateTime& bedtime, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(bedtime);
    return {bedtimeWords(bedtime, now),
            seconds <= -60 ? reminderText(QT_TRANSLATE_NOOP(
                                 "Reminders", "Still time for your routine, or leave it for tomorrow."))
            : seconds < 8 * 60
                ? reminderText(QT_TRANSLATE_NOOP("Reminders", "A short routine still fits."))
                : reminderText(QT_TRANSLATE_NOOP("Reminders", "Tonight’s routine is ready when you are."))};
}

ReminderWords usualWords(ReminderKind kind, const QDateTime& bedtime, const QDateTime& now)
{
    switch (kind) {
    case ReminderKind::Routine:
        return routineWords(bedtime, now);
    case ReminderKind::WindDown:
        return {reminderText(QT_TRANSLATE_NOOP("Reminders", "Time to wind down")),
                reminderText(QT_TRANSLATE_NOOP("Reminders", "Lights low, the day put away."))};
    case ReminderKind::Screens:
        return {reminderText(QT_TRANSLATE_NOOP("Reminders", "Screens away")),
                reminderText(QT_TRANSLATE_NOOP("Reminders", "The bright ones can wait until morning."))};
    case ReminderKind::LightsOut:
        return {reminderText(QT_TRANSLATE_NOOP("Reminders", "Lights out")),
                reminderText(QT_TRANSLATE_NOOP("Reminders", "A quiet night to you."))};
    case ReminderKind::Morning:
        return {reminderText(QT_TRANSLATE_NOOP("Reminders", "How did you wake up?")),
                reminderText(QT_TRANSLATE_NOOP("Reminders", "Three quick questions about the night."))};
    case ReminderKind::Own:
        return {reminderText(QT_TRANSLATE_NOOP("Reminders", "A reminder of yours")),
                bedtimeWords(bedtime, now)};
    }
    return {};
}

QString reasonText(const Receipt& receipt)
{
    const QString time = clock(receipt.decided);
    switch (receipt.cause) {
    case Cause::Off:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "the computer was off until %1")).arg(time);
    case Cause::Suspended:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "the computer slept until %1")).arg(time);
    case Cause::NotRunning:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Supine was not running until %1")).arg(time);
    case Cause::ClockSet:
        return QCoreApplication::translate("Reminders", "the clock was set by %n minutes", nullptr,
                                           receipt.minutes);
    case Cause::ClockGap:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "the clocks skipped its time that night"));
    case Cause::NoService:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "there was no notification service"));
    case Cause::None:
        break;
    }
    return {};
}

QString outcomeText(const Receipt& receipt)
{
    const int late = int(receipt.due.secsTo(receipt.decided) / 60);
    switch (receipt.outcome) {
    case Outcome::Shown:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Shown"));
    case Outcome::Late:
        return QCoreApplication::translate("Reminders", "Shown %n minutes late", nullptr, late);
    case Outcome::Done:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Silent: already done"));
    case Outcome::Skipped:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Silent: the night was skipped"));
    case Outcome::Paused:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Silent: reminders were paused"));
    case Outcome::Superseded:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Silent: a later one came instead"));
    case Outcome::Missed:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Missed"));
    case Outcome::HeldBack:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Silent: the desktop asked not to be disturbed"));
    case Outcome::Unreached:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Not shown"));
    }
    return {};
}

} // namespace

QString reminderText(const char* text, int n)
{
    return QCoreApplication::translate("Reminders", text, nullptr, n);
}

QString clockFormat()
{
    // Some locales, C among them, have seconds even in the short form.
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
}

QString clockText(QTime time)
{
    return QLocale().toString(time, clockFormat());
}

ReminderWords reminderWords(const Reminder& reminder, const QDateTime& bedtime, const QDateTime& now,
                            const std::optional<QDateTime>& meantFor)
{
    ReminderWords words = usualWords(reminder.kind, bedtime, now);
    if (reminder.kind == ReminderKind::Routine && meantFor && now < bedtime)
        words = {reminderText(QT_TRANSLATE_NOOP("Reminders", "Still time for your routine?")),
                 words.title + u'.'};
    if (!reminder.text.isEmpty())
        words = {reminder.text,
                 reminder.kind == ReminderKind::Morning ? QString() : bedtimeWords(bedtime, now)};
    if (meantFor)
        words.text =
            QStringLiteral("%1 %2")
                .arg(reminderText(QT_TRANSLATE_NOOP("Reminders", "Meant for %1.")).arg(clock(*meantFor)),
                     words.text)
                .trimmed();
    return words;
}

QDateTime bedtimeOf(Night night, const EveningPlan& plan, const QDateTime& now)
{
    const QTime bedtime = plan.bedtimes[size_t(night.date().dayOfWeek() - 1)];
    return QDateTime(bedtime < plan.turn ? night.date().addDays(1) : night.date(), bedtime, now.timeZone());
}

QString kindText(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Routine:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Routine"));
    case ReminderKind::WindDown:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Wind down"));
    case ReminderKind::Screens:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Screens away"));
    case ReminderKind::LightsOut:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Lights out"));
    case ReminderKind::Morning:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Morning check-in"));
    case ReminderKind::Own:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Your own"));
    }
    return {};
}

QString timingText(const Reminder& reminder)
{
    if (!reminder.before)
        return clockText(reminder.at);
    const int minutes = int(reminder.before->count());
    return minutes == 0 ? reminderText(QT_TRANSLATE_NOOP("Reminders", "at bedtime"))
                        : QCoreApplication::translate("Reminders", "%n min before bedtime", nullptr, minutes);
}

QString nightsText(Weekdays days)
{
    if (days.all())
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "every night"));
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        if (days.test(size_t(day - 1)))
            names << QLocale().standaloneDayName(day, QLocale::ShortFormat);
    return names.join(QStringLiteral(", "));
}

QString outlookTitle(const Outlook& outlook)
{
    const QString time = outlook.at ? clock(*outlook.at) : QString();
    switch (outlook.state) {
    case Outlook::State::Off:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "No reminder"));
    case Outlook::State::NotDue:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Not tonight"));
    case Outlook::State::Coming:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Tonight at %1")).arg(time);
    case Outlook::State::Snoozed:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Again at %1")).arg(time);
    case Outlook::State::Given:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Reminded at %1")).arg(time);
    case Outlook::State::Skipped:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Skipped for tonight"));
    case Outlook::State::Paused:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Paused"));
    case Outlook::State::Done:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Not tonight: already done"));
    case Outlook::State::Passed:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Not tonight: %1 has gone by")).arg(time);
    }
    return {};
}

QString outlookDetail(const Outlook& outlook)
{
    switch (outlook.state) {
    case Outlook::State::Off:
        return reminderText(QT_TRANSLATE_NOOP("Reminders", "Add one below, or take the whole evening plan."));
    case Outlook::State::Coming:
        return reminderText(
            QT_TRANSLATE_NOOP("Reminders", "It stays silent if tonight’s routine is done by then."));
    default:
        return next(outlook);
    }
}

QString receiptText(const Receipt& receipt)
{
    const QString reason = reasonText(receipt);
    return reason.isEmpty() ? outcomeText(receipt)
                            : QStringLiteral("%1: %2").arg(outcomeText(receipt), reason);
}

} // namespace supine
