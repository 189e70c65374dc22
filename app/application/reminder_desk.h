#pragma once

#include "core/journal/journal.h"
#include "core/reminders/reminder_book.h"
#include "core/reminders/reminder_ledger.h"
#include "core/routine/routine.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

namespace supine
{

class Alarm;
class Notifier;
class ReminderDelivery;
class RemindersPage;
class ReminderScheduler;
class Settings;
class Tray;
class Waker;

/// Reminders at work: the scheduler, the ways to the user (notifications, tray, a banner in the window), the
/// page. Made after the first paint.
class ReminderDesk : public QObject
{
    Q_OBJECT
public:
    struct Services {
        Journal& journal;
        Settings& settings;
        const Clock& clock;
        QString folder; ///< the data folder
        bool demo;      ///< nothing outlives the program: the system is told nothing
    };
    explicit ReminderDesk(const Services& services);
    ~ReminderDesk() override;

    [[nodiscard]] bool hasTray() const { return m_tray != nullptr; }
    /// Whether Supine has to go on in the tray when its window is closed, for a reminder to come.
    [[nodiscard]] bool staysInTray() const;
    /// Looks whether something is due.
    void check();
    /// The page of the reminders; the caller owns it.
    [[nodiscard]] RemindersPage* makePage();
    /// The routine began: nothing stands any more.
    void settle();

signals:
    void beginRequested(const supine::RoutineId& id);
    void openRequested();
    void leaveRequested();
    /// staysInTray() may be another now.
    void changed();
    /// A reminder to be shown in the window; whoever takes it owns it.
    void bannerMade(QWidget* banner);
    void bannerOver();

private:
    void makeTray();
    void addWays();
    void connectDelivery();
    void sayStatus();
    void showBanner(bool nothingElse);
    void begin(ReminderKind kind);
    void settleWaker();

    Services m_services;
    ReminderBook m_book;
    ReminderLedger m_ledger;
    std::unique_ptr<Waker> m_waker;
    QTimer m_soon; ///< gathers changes before the system is told
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<ReminderScheduler> m_scheduler;
    std::unique_ptr<Tray> m_tray;
    std::vector<std::unique_ptr<Notifier>> m_ways;
    std::unique_ptr<ReminderDelivery> m_delivery;
    QPointer<RemindersPage> m_page;
};

} // namespace supine
