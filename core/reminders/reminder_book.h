#pragma once

#include "core/reminders/json_file.h"
#include "core/reminders/reminder_json.h"

#include <QObject>

#include <memory>

class QFileSystemWatcher;

namespace supine
{

class Settings;

/// The reminders as the user set them, in `reminders.json` of the data folder; the bedtimes they lean on are
/// in the settings. Where there is no file yet, the one reminder of the first version is taken from the
/// settings.
class ReminderBook : public QObject
{
    Q_OBJECT
public:
    /// `settings` outlives the book. Where `folder` is empty nothing is kept.
    ReminderBook(const QString& folder, Settings& settings, QObject* parent = nullptr);
    ~ReminderBook() override;

    [[nodiscard]] EveningPlan plan() const;
    /// Whether any reminder is on.
    [[nodiscard]] bool active() const;
    /// What is wrong with the file, one sentence each; the rest of it holds.
    [[nodiscard]] const QStringList& problems() const { return m_list.problems; }

    /// Gives it an id of its kind: "routine", "routine-2". Errors: Input as validReminder(), or there are 64
    /// already; Storage; Newer.
    Result<ReminderId> add(Reminder reminder);
    /// Takes the place of the one of that id. Errors as add(), and NotFound.
    Result<void> change(const Reminder& reminder);
    Result<void> remove(const ReminderId& id);
    /// Nothing: goes on. Errors: Input (ends before it begins, or over a year later).
    Result<void> setPause(const std::optional<Pause>& pause);
    /// All seven the same sets the usual bedtime.
    Result<void> setBedtimes(const std::array<QTime, 7>& bedtimes);

    /// What the calendar entries were last exported as, for the exporter alone.
    [[nodiscard]] QJsonObject calendar() const;
    Result<void> setCalendar(const QJsonObject& calendar);

    /// Hears from now on what other copies change.
    void watch();
    /// Reads the file again.
    void reload();

signals:
    /// The plan is another now, also by another copy or by the settings.
    void changed();

private:
    using Edit = std::function<Result<void>(ReminderList&)>;
    Result<void> edit(const Edit& change);
    void read();
    void follow();
    void takeFirstWish();

    Settings& m_settings;
    JsonFile m_file;
    ReminderList m_list;
    std::unique_ptr<QFileSystemWatcher> m_watcher;
};

} // namespace supine
