#pragma once

#include "core/journal/journal.h"

#include <QObject>
#include <QPointer>

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
    };
    explicit ReminderDesk(const Services& services);
    ~ReminderDesk() override;

    [[nodiscard]] bool hasTray() const { return m_tray != nullptr; }
    /// The page of the reminders; the caller owns it.
    [[nodiscard]] RemindersPage* makePage();
    /// The routine began: nothing stands any more.
    void settle();

signals:
    void beginRequested();
    void openRequested();
    void leaveRequested();
    /// A reminder to be shown in the window; whoever takes it owns it.
    void bannerMade(QWidget* banner);
    void bannerOver();

private:
    void makeTray();
    void addWays();
    void connectDelivery();
    void sayStatus();
    void showBanner(bool nothingElse);

    Services m_services;
    std::unique_ptr<Alarm> m_alarm;
    std::unique_ptr<ReminderScheduler> m_scheduler;
    std::unique_ptr<Tray> m_tray;
    std::vector<std::unique_ptr<Notifier>> m_ways;
    std::unique_ptr<ReminderDelivery> m_delivery;
    QPointer<RemindersPage> m_page;
};

} // namespace supine
