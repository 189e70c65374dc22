#pragma once

#include "app/reminders/reminder_notice.h"
#include "core/reminders/reminder_scheduler.h"

#include <vector>

namespace supine
{

/// Brings due reminders to the user by the best way there is, and carries the answer back. Where a way has
/// no buttons, or there is no way at all, the window's banner has them.
class ReminderDelivery : public QObject
{
    Q_OBJECT
public:
    /// Both outlive the delivery.
    ReminderDelivery(ReminderScheduler& scheduler, ReminderLedger& ledger, QObject* parent = nullptr);

    /// Tried in the order added; `way` outlives the delivery. Without any, there is the banner.
    void addWay(Notifier& way);
    /// The most that any way offers.
    [[nodiscard]] Notifier::Reach reach() const;

    /// The words of the reminder that stands, as of now.
    [[nodiscard]] ReminderWords words() const;
    [[nodiscard]] QDateTime now() const { return m_scheduler.now(); }
    /// Shows what a reminder looks like; its buttons do nothing but take it away.
    void test();

    // The user's answers, from wherever they come.
    void begin();
    void snooze(std::chrono::minutes length = ReminderScheduler::usualSnooze);
    /// Until the next time the clock shows `time`.
    void snoozeUntil(QTime time);
    void skip();
    void open();
    /// The routine began, or was done in another way: nothing stands any more.
    void settle();

signals:
    void beginAsked(supine::ReminderKind kind);
    void openAsked();
    void reachChanged();
    /// The window is to show a ReminderBanner, coming up if it is hidden and nothing else reached the user.
    void bannerWanted(bool nothingElse);
    void bannerOver();

private:
    void deliver(const std::vector<Showing>& showings);
    void tryWays();
    void takeAction(const QString& key);
    void putOff(const QDateTime& until);
    void settleOldNight();

    ReminderScheduler& m_scheduler;
    ReminderLedger& m_ledger;
    std::vector<Notifier*> m_ways;
    size_t m_way = 0;                ///< the one that was tried last
    std::vector<Showing> m_standing; ///< what stands
    bool m_testing = false;
};

} // namespace supine
