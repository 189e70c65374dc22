#include "app/reminders/reminder_notice.h"

#include "app/reminders/reminder_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace supine
{
namespace
{

bool urgent(ReminderKind kind)
{
    return kind == ReminderKind::Routine || kind == ReminderKind::Morning || kind == ReminderKind::Own;
}

QList<NoticeAction> answers(ReminderKind kind)
{
    const QString begin = kind == ReminderKind::Morning
                              ? reminderText(QT_TRANSLATE_NOOP("Reminders", "Check in"))
                              : reminderText(QT_TRANSLATE_NOOP("Reminders", "Begin"));
    return {{Notifier::clicked(), reminderText(QT_TRANSLATE_NOOP("Reminders", "Open"))},
            {action::begin, begin},
            {action::snooze, reminderText(QT_TRANSLATE_NOOP("Reminders", "Snooze 10 min"))},
            {action::skip, reminderText(QT_TRANSLATE_NOOP("Reminders", "Skip tonight"))}};
}

} // namespace

ReminderWords wordsFor(const std::vector<Showing>& showings, const EveningPlan& plan, const QDateTime& now)
{
    if (showings.empty())
        return {};
    const Showing& first = showings.front();
    const Reminder* reminder = plan.find(first.id);
    const bool late = first.late.count() > 0;
    return reminderWords(reminder ? *reminder : Reminder(), bedtimeOf(first.due.night, plan, now), now,
                         late ? std::optional(first.due.at) : std::nullopt);
}

Notice noticeFor(const std::vector<Showing>& showings, const EveningPlan& plan, const QDateTime& now)
{
    const ReminderWords words = wordsFor(showings, plan, now);
    QStringList text{words.text};
    bool chime = false;
    bool gentle = true;
    for (const Showing& showing : showings) {
        const Reminder* reminder = plan.find(showing.id);
        if (!reminder)
            continue;
        chime = chime || reminder->chime;
        gentle = gentle && !urgent(reminder->kind);
        if (&showing != &showings.front())
            text << reminderWords(*reminder, bedtimeOf(showing.due.night, plan, now), now).title;
    }
    const Reminder* first = showings.empty() ? nullptr : plan.find(showings.front().id);
    return {words.title, text.join(QStringLiteral(" · ")),
            answers(first ? first->kind : ReminderKind::Routine), gentle, !chime};
}

Notice testNotice(const EveningPlan& plan, const QDateTime& now)
{
    const Night tonight = Night::of(now, plan.turn);
    return {reminderWords(Reminder(), bedtimeOf(tonight, plan, now), now).title,
            reminderText(QT_TRANSLATE_NOOP("Reminders", "This is a test: a reminder looks like this.")),
            answers(ReminderKind::Routine), false, false};
}

DoneOn doneFrom(const Journal& journal)
{
    return [&journal](ReminderKind kind, Night night) {
        const auto record = journal.night(night);
        if (!record || kind == ReminderKind::LightsOut)
            return false;
        if (kind == ReminderKind::Morning)
            return std::any_of(record->measures.begin(), record->measures.end(), [](const auto& entry) {
                const Measure* measure = findMeasure(entry.first.text());
                return measure && measure->moment == Measure::Moment::Morning;
            });
        if (kind == ReminderKind::Screens) {
            const auto ticked = record->factors.find(FactorId(QStringLiteral("screens_off")));
            return ticked != record->factors.end() && ticked->second == 1;
        }
        return record->practised();
    };
}

} // namespace supine
