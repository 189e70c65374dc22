#pragma once

#include "app/platform/notifier.h"
#include "app/reminders/reminder_words.h"

#include <optional>
#include <vector>

namespace supine
{

class Clock;
class Settings;

/// Brings a due reminder to the user by the best way there is, and carries the answer back. Where a way has
/// no buttons, or there is no way at all, the window's banner has them.
class ReminderDelivery : public QObject
{
    Q_OBJECT
public:
    /// All outlive the delivery.
    ReminderDelivery(ReminderScheduler& scheduler, const Settings& settings, const Clock& clock,
                     QObject* parent = nullptr);

    /// Tried in the order added; `way` outlives the delivery. Without any, there is the banner.
    void addWay(Notifier& way);
    /// The most that any way offers.
    [[nodiscard]] Notifier::Reach reach() const;

    /// The words of the reminder that stands, as of now.
    [[nodiscard]] ReminderWords words() const;
    /// Shows what a reminder looks like; its buttons do nothing but take it away.
    void test();

    // The user's answers, from wherever they come.
    void begin();
    void snooze();
    void skip();
    void open();
    /// The routine began, or was done in another way: nothing stands any more.
    void settle();

signals:
    void beginAsked();
    void openAsked();
    void reachChanged();
    /// The window is to show a ReminderBanner, coming up if it is hidden and nothing else reached the user.
    void bannerWanted(bool nothingElse);
    void bannerOver();

private:
    void deliver(const Due& due);
    void stand(const Due& due);
    void tryWays();
    void takeAction(const QString& key);
    [[nodiscard]] Notice notice() const;
    void settleOldNight();

    ReminderScheduler& m_scheduler;
    const Settings& m_settings;
    const Clock& m_clock;
    std::vector<Notifier*> m_ways;
    size_t m_way = 0;         ///< the one that was tried last
    std::optional<Due> m_due; ///< what stands
    bool m_testing = false;
};

} // namespace supine
