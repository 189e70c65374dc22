#include "app/reminders/calendar_export.h"

#include "app/reminders/reminder_words.h"
#include "core/reminders/calendar_file.h"

#include <QSaveFile>
#include <QUuid>

namespace supine
{

Result<void> exportCalendar(ReminderBook& book, const ReminderLedger& ledger, const QDateTime& now,
                            const QString& path)
{
    const EveningPlan plan = book.plan();
    const auto skipped = ledger.read().skipped;
    const auto quiet = [&](Night night) {
        return skipped == night || (plan.pause && plan.pause->covers(night));
    };
    const auto title = [](const Reminder& reminder) {
        return reminder.text.isEmpty() ? kindText(reminder.kind) : reminder.text;
    };
    const QString markKey = QStringLiteral("mark");
    QJsonObject remembered = book.calendar();
    const QString mark =
        remembered.value(markKey).toString(QUuid::createUuid().toString(QUuid::Id128).left(12));
    remembered.remove(markKey);
    CalendarExport calendar = calendarOf(plan, remembered, mark, now, quiet, title);
    calendar.remembered[markKey] = mark;
    QSaveFile file(path);
    const QByteArray text = calendarText(calendar.entries, now);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error{Error::Kind::Storage, QStringLiteral("The file %1 cannot be written.").arg(path)};
    return book.setCalendar(calendar.remembered);
}

} // namespace supine
