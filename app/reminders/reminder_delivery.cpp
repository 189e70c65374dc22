#include "app/reminders/reminder_delivery.h"

#include "core/reminders/usual_reminder.h"
#include "core/time/clock.h"

#include <algorithm>

namespace supine
{

ReminderDelivery::ReminderDelivery(ReminderScheduler& scheduler, const Settings& settings, const Clock& clock,
                                   QObject* parent)
    : QObject(parent), m_scheduler(scheduler), m_settings(settings), m_clock(clock)
{
    connect(&m_scheduler, &ReminderScheduler::fellDue, this, &ReminderDelivery::deliver);
    connect(&m_scheduler, &ReminderScheduler::changed, this, &ReminderDelivery::settleOldNight);
}

void ReminderDelivery::addWay(Notifier& way)
{
    const size_t index = m_ways.size();
    m_ways.push_back(&way);
    connect(&way, &Notifier::actionInvoked, this, &ReminderDelivery::takeAction);
    connect(&way, &Notifier::reachChanged, this, &ReminderDelivery::reachChanged);
    connect(&way, &Notifier::notShown, this, [this, index] {
        if (index != m_way || !m_due)
            return;
        ++m_way;
        tryWays();
    });
    way.probe();
    emit reachChanged();
}

Notifier::Reach ReminderDelivery::reach() const
{
    auto best = m_ways.empty() ? Notifier::Reach::Nothing : Notifier::Reach::Unknown;
    for (const Notifier* way : m_ways)
        best = std::max(best, way->reach());
    return best;
}

ReminderWords ReminderDelivery::words() const
{
    const QDateTime now = m_clock.now();
    const QTime turn = dayTurn(m_settings);
    const Night night = m_due ? m_due->night : Night::of(now, turn);
    return reminderWords(bedtimeOf(night, bedtime(m_settings), turn, now), now);
}

Notice ReminderDelivery::notice() const
{
    const ReminderWords say = words();
    return {say.title,
            m_testing ? tr("This is a test: a reminder looks like this.") : say.text,
            {{Notifier::clicked(), tr("Open")},
             {QStringLiteral("begin"), tr("Begin")},
             {QStringLiteral("snooze"), tr("Snooze 10 min")},
             {QStringLiteral("skip"), tr("Skip tonight")}},
            false};
}

void ReminderDelivery::deliver(const Due& due)
{
    m_testing = false;
    stand(due);
}

void ReminderDelivery::test()
{
    if (m_due && !m_testing)
        return; // a real one stands: it is its own example
    m_testing = true;
    stand({m_clock.now(), Night::of(m_clock.now(), dayTurn(m_settings))});
}

void ReminderDelivery::stand(const Due& due)
{
    m_due = due;
    m_way = 0;
    tryWays();
}

void ReminderDelivery::tryWays()
{
    if (m_way >= m_ways.size()) {
        emit bannerWanted(true);
        return;
    }
    if (m_ways[m_way]->reach() == Notifier::Reach::Text)
        emit bannerWanted(false);
    m_ways[m_way]->show(notice());
}

void ReminderDelivery::takeAction(const QString& key)
{
    if (key == QLatin1String("begin"))
        begin();
    else if (key == QLatin1String("snooze"))
        snooze();
    else if (key == QLatin1String("skip"))
        skip();
    else
        open();
}

void ReminderDelivery::begin()
{
    const bool real = !m_testing;
    settle();
    if (real)
        emit beginAsked();
}

void ReminderDelivery::snooze()
{
    if (m_due && !m_testing)
        m_scheduler.snooze(m_due->night);
    settle();
}

void ReminderDelivery::skip()
{
    if (!m_testing)
        m_scheduler.skipTonight();
    settle();
}

void ReminderDelivery::open()
{
    emit openAsked();
}

void ReminderDelivery::settle()
{
    m_due.reset();
    m_testing = false;
    for (Notifier* way : m_ways)
        way->withdraw();
    emit bannerOver();
}

/// Yesterday's reminder does not stand in the morning.
void ReminderDelivery::settleOldNight()
{
    if (m_due && m_due->night != Night::of(m_clock.now(), dayTurn(m_settings)))
        settle();
}

} // namespace supine
