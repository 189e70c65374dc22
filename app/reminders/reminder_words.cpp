#include "app/reminders/reminder_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace supine
{
namespace
{

QString say(const char* text, int n = -1)
{
    return QCoreApplication::translate("Reminders", text, nullptr, n);
}

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
        return say(QT_TRANSLATE_NOOP("Reminders", "Next: tomorrow at %1.")).arg(time);
    const QString day = QLocale().standaloneDayName(outlook.next->night.date().dayOfWeek());
    return say(QT_TRANSLATE_NOOP("Reminders", "Next: %1 at %2.")).arg(day, time);
}

} // namespace

QString clockFormat()
{
    // Some locales, C among them, have seconds even in the short form.
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
}

ReminderWords reminderWords(const QDateTime& bedtime, const QDateTime& now)
{
    const qint64 seconds = now.secsTo(bedtime);
    const int minutes = int((seconds + 30) / 60);
    if (minutes >= 1)
        return {QCoreApplication::translate("Reminders", "Bedtime in %n minutes", nullptr, minutes),
                say(QT_TRANSLATE_NOOP("Reminders", "Tonight’s routine is ready when you are."))};
    if (seconds > -60)
        return {say(QT_TRANSLATE_NOOP("Reminders", "It is bedtime")),
                say(QT_TRANSLATE_NOOP("Reminders", "Tonight’s routine is ready when you are."))};
    return {say(QT_TRANSLATE_NOOP("Reminders", "Bedtime was %1")).arg(clock(bedtime)),
            say(QT_TRANSLATE_NOOP("Reminders", "Still time for your routine, or leave it for tomorrow."))};
}

QDateTime bedtimeOf(Night night, QTime bedtime, QTime turn, const QDateTime& now)
{
    return QDateTime(bedtime < turn ? night.date().addDays(1) : night.date(), bedtime, now.timeZone());
}

QString outlookTitle(const Outlook& outlook)
{
    const QString time = outlook.at ? clock(*outlook.at) : QString();
    switch (outlook.state) {
    case Outlook::State::Off:
        return say(QT_TRANSLATE_NOOP("Reminders", "No reminder"));
    case Outlook::State::NotDue:
        return say(QT_TRANSLATE_NOOP("Reminders", "Not tonight"));
    case Outlook::State::Coming:
        return say(QT_TRANSLATE_NOOP("Reminders", "Tonight at %1")).arg(time);
    case Outlook::State::Snoozed:
        return say(QT_TRANSLATE_NOOP("Reminders", "Again at %1")).arg(time);
    case Outlook::State::Given:
        return say(QT_TRANSLATE_NOOP("Reminders", "Reminded at %1")).arg(time);
    case Outlook::State::Skipped:
        return say(QT_TRANSLATE_NOOP("Reminders", "Skipped for tonight"));
    case Outlook::State::Done:
        return say(QT_TRANSLATE_NOOP("Reminders", "Not tonight: already done"));
    case Outlook::State::Passed:
        return say(QT_TRANSLATE_NOOP("Reminders", "Not tonight: %1 has gone by")).arg(time);
    }
    return {};
}

QString outlookDetail(const Outlook& outlook)
{
    switch (outlook.state) {
    case Outlook::State::Off:
        return say(QT_TRANSLATE_NOOP("Reminders", "Turn it on below, and choose the nights."));
    case Outlook::State::Coming:
        return say(QT_TRANSLATE_NOOP("Reminders", "It stays silent if tonight’s routine is done by then."));
    default:
        return next(outlook);
    }
}

} // namespace supine
