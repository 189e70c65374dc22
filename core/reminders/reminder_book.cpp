#include "core/reminders/reminder_book.h"

#include "core/settings/settings_keys.h"

#include <QFileInfo>
#include <QFileSystemWatcher>

#include <algorithm>

namespace supine
{
namespace
{

const QString calendarKey = QStringLiteral("calendar");
const QString bedtimesKey = QStringLiteral("bedtimes_changed");

/// The one reminder of the first version.
ReminderList firstVersion(const Settings& settings)
{
    ReminderList list;
    const Weekdays days(static_cast<unsigned>(settings.value(keys::reminderDays)));
    if (!settings.value(keys::reminderOn) || days.none())
        return list;
    Reminder reminder{ReminderId(QStringLiteral("evening")), ReminderKind::Routine, {}, {}, days, {}};
    reminder.before = std::chrono::minutes(settings.value(keys::reminderLead));
    list.reminders.push_back(reminder);
    return list;
}

ReminderId freeId(const ReminderList& list, ReminderKind kind)
{
    const QString name = kindName(kind);
    for (int n = 1;; ++n) {
        ReminderId id(n == 1 ? name : QStringLiteral("%1-%2").arg(name).arg(n));
        if (std::none_of(list.reminders.begin(), list.reminders.end(),
                         [&id](const Reminder& reminder) { return reminder.id == id; }))
            return id;
    }
}

Result<Reminder*> entry(ReminderList& list, const ReminderId& id)
{
    const auto found = std::find_if(list.reminders.begin(), list.reminders.end(),
                                    [&id](const Reminder& reminder) { return reminder.id == id; });
    if (found == list.reminders.end())
        return Error{Error::Kind::NotFound,
                     QStringLiteral("There is no reminder '%1'; supine reminders lists them.")
                         .arg(id.text().left(64))};
    return &*found;
}

} // namespace

ReminderBook::ReminderBook(const QString& folder, Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_file(folder + QStringLiteral("/reminders.json"))
{
    read();
    connect(&m_settings, &Settings::changed, this, [this](const QString& name) {
        const auto is = [&name](const auto& key) { return name == QLatin1String(key.name); };
        if (is(keys::reminderOn) || is(keys::reminderLead) || is(keys::reminderDays))
            takeFirstWish();
        if (is(keys::bedtime) || is(keys::bedtimes) || is(keys::dayTurn))
            emit changed();
    });
}

ReminderBook::~ReminderBook() = default;

/// The first start asks whether to remind at all, and says it in the settings.
void ReminderBook::takeFirstWish()
{
    if (!QFileInfo::exists(m_file.path())) {
        read();
        emit changed();
    }
    if (active())
        return;
    const ReminderList first = firstVersion(m_settings);
    if (!first.reminders.empty())
        (void)add(first.reminders.front());
}

EveningPlan ReminderBook::plan() const
{
    return {bedtimesOf(m_settings), dayTurn(m_settings), m_list.reminders, m_list.pause};
}

bool ReminderBook::active() const
{
    return std::any_of(m_list.reminders.begin(), m_list.reminders.end(),
                       [](const Reminder& reminder) { return reminder.enabled; });
}

Result<ReminderId> ReminderBook::add(Reminder reminder)
{
    if (const auto valid = validReminder(reminder); !valid)
        return valid.error();
    const auto added = edit([&reminder](ReminderList& list) -> Result<void> {
        if (list.reminders.size() >= mostReminders)
            return Error{Error::Kind::Input, QStringLiteral("There are 64 reminders already.")};
        reminder.id = freeId(list, reminder.kind);
        list.reminders.push_back(reminder);
        return {};
    });
    if (!added)
        return added.error();
    return reminder.id;
}

Result<void> ReminderBook::change(const Reminder& reminder)
{
    if (const auto valid = validReminder(reminder); !valid)
        return valid.error();
    return edit([&reminder](ReminderList& list) -> Result<void> {
        const auto found = entry(list, reminder.id);
        if (!found)
            return found.error();
        **found = reminder;
        return {};
    });
}

Result<void> ReminderBook::remove(const ReminderId& id)
{
    return edit([&id](ReminderList& list) -> Result<void> {
        const auto found = entry(list, id);
        if (!found)
            return found.error();
        list.reminders.erase(list.reminders.begin() + (*found - list.reminders.data()));
        return {};
    });
}

Result<void> ReminderBook::setPause(const std::optional<Pause>& pause)
{
    if (pause && (pause->through < pause->from || pause->from.daysTo(pause->through) > longestPauseDays))
        return Error{Error::Kind::Input, QStringLiteral("A pause ends tonight or later, within a year.")};
    return edit([&pause](ReminderList& list) -> Result<void> {
        list.pause = pause;
        return {};
    });
}

Result<void> ReminderBook::setBedtimes(const std::array<QTime, 7>& bedtimes)
{
    const bool same = std::all_of(bedtimes.begin(), bedtimes.end(),
                                  [&bedtimes](QTime time) { return time == bedtimes[0]; });
    const QTime usual =
        same ? bedtimes[0] : QTime::fromString(m_settings.value(keys::bedtime), QStringLiteral("HH:mm"));
    if (const auto set = m_settings.set(keys::bedtimes, bedtimesText(bedtimes, usual)); !set)
        return set.error();
    if (const auto set = m_settings.set(keys::bedtime, usual.toString(QStringLiteral("HH:mm"))); !set)
        return set.error();
    // A mark for copies that run: their reminders may come at another time now.
    return m_file.update([](QJsonObject& object) -> Result<void> {
        if (!object.isEmpty())
            object[bedtimesKey] = object[bedtimesKey].toInt() + 1;
        return {};
    });
}

QJsonObject ReminderBook::calendar() const
{
    const auto object = m_file.read();
    return object ? (*object)[calendarKey].toObject() : QJsonObject();
}

Result<void> ReminderBook::setCalendar(const QJsonObject& calendar)
{
    return m_file.update([this, &calendar](QJsonObject& object) -> Result<void> {
        if (!object.contains(QStringLiteral("reminders")))
            putList(m_list, object);
        object[calendarKey] = calendar;
        return {};
    });
}

Result<void> ReminderBook::edit(const Edit& change)
{
    auto written = m_file.update([&](QJsonObject& object) -> Result<void> {
        auto list = object.isEmpty() ? Result<ReminderList>(firstVersion(m_settings)) : listFrom(object);
        if (!list)
            return list.error();
        if (const auto changed = change(*list); !changed)
            return changed.error();
        putList(*list, object);
        return {};
    });
    read();
    follow();
    if (written)
        emit changed();
    return written;
}

void ReminderBook::read()
{
    const auto object = m_file.read();
    auto list = !object             ? Result<ReminderList>(object.error())
                : object->isEmpty() ? Result<ReminderList>(firstVersion(m_settings))
                                    : listFrom(*object);
    m_list = list ? *list : ReminderList{{}, {}, {list.error().detail}};
}

void ReminderBook::watch()
{
    m_watcher = std::make_unique<QFileSystemWatcher>();
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, &ReminderBook::reload);
    // Much else is written in that folder, some of it because of what is told here: only the file counts.
    connect(m_watcher.get(), &QFileSystemWatcher::directoryChanged, this, [this] {
        if (m_watcher->files().isEmpty() && QFileInfo::exists(m_file.path()))
            reload();
    });
    follow();
}

/// A file that is replaced is another one to the watcher; until there is one, its folder is watched.
void ReminderBook::follow()
{
    if (!m_watcher)
        return;
    const QString folder = QFileInfo(m_file.path()).path();
    if (QFileInfo::exists(m_file.path())) {
        m_watcher->addPath(m_file.path());
        m_watcher->removePath(folder);
    } else {
        m_watcher->addPath(folder);
    }
}

void ReminderBook::reload()
{
    m_settings.takeChangesFromOutside();
    read();
    follow();
    emit changed();
}

} // namespace supine
