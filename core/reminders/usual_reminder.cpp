#include "core/reminders/usual_reminder.h"

#include "core/settings/settings_keys.h"

namespace supine
{
namespace
{

constexpr int dayMinutes = 24 * 60;

QTime timeOf(const QString& text)
{
    return QTime::fromString(text, QStringLiteral("HH:mm"));
}

/// Minutes since the night began.
int intoNight(QTime time, QTime turn)
{
    return (turn.secsTo(time) / 60 + dayMinutes) % dayMinutes;
}

} // namespace

QTime bedtime(const Settings& settings)
{
    return timeOf(settings.value(keys::bedtime));
}

QTime dayTurn(const Settings& settings)
{
    return timeOf(settings.value(keys::dayTurn));
}

Reminder usualReminder(const Settings& settings)
{
    const QTime bed = bedtime(settings);
    const int lead = std::min(settings.value(keys::reminderLead), intoNight(bed, dayTurn(settings)));
    Reminder reminder;
    reminder.id = ReminderId(QStringLiteral("evening"));
    reminder.at = bed.addSecs(-60 * lead);
    reminder.days = Weekdays(static_cast<unsigned>(settings.value(keys::reminderDays)));
    reminder.enabled = settings.value(keys::reminderOn);
    return reminder;
}

} // namespace supine
