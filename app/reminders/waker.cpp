#include "app/reminders/waker.h"

#include "app/reminders/reminder_words.h"
#include "core/settings/settings_keys.h"
#include "core/time/clock.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace supine
{
namespace
{

constexpr const char* names[] = {"auto", "system", "login", "open"};
constexpr qint64 aheadDays = 400; ///< how far single moments are written

/// Empty for the usual folder.
QString dataDirOf(const QString& folder)
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString real = QDir(folder).canonicalPath();
    return real == QFileInfo(usual).canonicalFilePath() ? QString() : real;
}

} // namespace

Waker::Waker(const ReminderBook& book, const ReminderLedger& ledger, Settings& settings, const Clock& clock,
             const QString& folder)
    : m_book(book), m_ledger(ledger), m_settings(settings),
      m_clock(clock), m_target{ownProgram(), dataDirOf(folder)}, m_schedule(makeWakeSchedule(m_target))
{
}

Waker::Choice Waker::choice() const
{
    return wakeChoiceFrom(m_settings.value(keys::waker)).value_or(Choice::Auto);
}

Result<void> Waker::choose(Choice choice)
{
    return m_settings.set(keys::waker, wakeChoiceName(choice));
}

bool Waker::bySystem() const
{
    return m_schedule && m_book.active() &&
           (choice() == Choice::System || (choice() == Choice::Auto && m_schedule->reachable()));
}

QStringList Waker::settle()
{
    QStringList notes;
    if (m_schedule) {
        const auto installed = m_schedule->install(bySystem() ? entries() : std::vector<WakeEntry>());
        if (installed)
            notes << *installed;
        else
            notes << installed.error().detail;
    } else if (choice() == Choice::System) {
        notes << QStringLiteral("This system has no scheduler that Supine knows.");
    }
    const bool atLogin = choice() == Choice::Login && m_book.active();
    if (const auto set = startAtLogin(atLogin, m_target); !set)
        notes << set.error().detail;
    return notes;
}

std::vector<WakeEntry> Waker::entries() const
{
    const EveningPlan plan = m_book.plan();
    const QDateTime now = m_clock.now();
    std::vector<WakeEntry> found;
    for (const Reminder& reminder : plan.reminders) {
        if (!reminder.enabled)
            continue;
        const WeekTimes times = timesOf(reminder, plan);
        const QString title = reminder.text.isEmpty() ? kindText(reminder.kind) : reminder.text;
        found.push_back({reminder.id.text(), title, clockRules(times, plan.turn),
                         movedMoments(times, now, now.addDays(aheadDays), now.timeZone(), plan.turn)});
    }
    WakeEntry again{QStringLiteral("snoozed"), QStringLiteral("a reminder put off"), {}, {}};
    for (const auto& [id, snooze] : m_ledger.read().snoozed)
        if (snooze.due.at > now)
            again.moments.push_back(snooze.due.at.toTimeZone(now.timeZone()));
    if (!again.moments.empty())
        found.push_back(again);
    return found;
}

QStringList forgetWaking(const QString& folder)
{
    QStringList notes;
    const WakeTarget target{ownProgram(), dataDirOf(folder)};
    if (const auto schedule = makeWakeSchedule(target)) {
        const auto removed = schedule->install({});
        notes << (removed ? *removed : QStringList{removed.error().detail});
    }
    if (const auto removed = startAtLogin(false, target); !removed)
        notes << removed.error().detail;
    return notes;
}

QString wakeChoiceName(Waker::Choice choice)
{
    return QLatin1String(names[size_t(choice)]);
}

std::optional<Waker::Choice> wakeChoiceFrom(const QString& name)
{
    for (size_t i = 0; i < std::size(names); ++i)
        if (name == QLatin1String(names[i]))
            return Waker::Choice(i);
    return std::nullopt;
}

} // namespace supine
