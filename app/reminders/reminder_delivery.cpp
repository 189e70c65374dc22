#include "app/reminders/reminder_delivery.h"

#include <algorithm>
#include <utility>

namespace supine
{

ReminderDelivery::ReminderDelivery(ReminderScheduler& scheduler, ReminderLedger& ledger, QObject* parent)
    : QObject(parent), m_scheduler(scheduler), m_ledger(ledger)
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
    connect(&way, &Notifier::shown, this, [this](uint number) {
        if (number != 0)
            (void)m_ledger.update([number](ReminderMemory& memory) {
                memory.standing = {number, QString()};
            });
    });
    connect(&way, &Notifier::heldBack, this, [this] {
        if (!m_testing)
            m_scheduler.noteUnshown(std::exchange(m_standing, {}), Outcome::HeldBack, Cause::None);
    });
    connect(&way, &Notifier::notShown, this, [this, index] {
        if (index != m_way || (m_standing.empty() && !m_testing))
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
    const EveningPlan plan = m_scheduler.book().plan();
    if (m_standing.empty()) {
        const Notice notice = testNotice(plan, m_scheduler.now());
        return {notice.title, notice.text};
    }
    return wordsFor(m_standing, plan, m_scheduler.now());
}

void ReminderDelivery::deliver(const std::vector<Showing>& showings)
{
    m_testing = false;
    m_standing = showings;
    m_way = 0;
    if (const auto standing = m_ledger.read().standing)
        for (Notifier* way : m_ways)
            way->takeOver(standing->number);
    tryWays();
}

void ReminderDelivery::test()
{
    if (!m_standing.empty())
        return; // a real one stands: it is its own example
    m_testing = true;
    m_way = 0;
    tryWays();
}

void ReminderDelivery::tryWays()
{
    if (m_way >= m_ways.size()) {
        if (!m_testing)
            m_scheduler.noteUnshown(m_standing, Outcome::Shown, Cause::NoService);
        emit bannerWanted(true);
        return;
    }
    if (m_ways[m_way]->reach() == Notifier::Reach::Text)
        emit bannerWanted(false);
    const EveningPlan plan = m_scheduler.book().plan();
    m_ways[m_way]->show(m_testing ? testNotice(plan, m_scheduler.now())
                                  : noticeFor(m_standing, plan, m_scheduler.now()));
}

void ReminderDelivery::takeAction(const QString& key)
{
    if (key == action::begin)
        begin();
    else if (key == action::snooze)
        snooze();
    else if (key == action::skip)
        skip();
    else
        open();
}

void ReminderDelivery::begin()
{
    const std::vector<Showing> standing = m_standing;
    settle();
    if (standing.empty())
        return;
    const EveningPlan plan = m_scheduler.book().plan();
    const Reminder* reminder = plan.find(standing.front().id);
    const ReminderKind kind = reminder ? reminder->kind : ReminderKind::Routine;
    emit beginAsked(kind);
}

void ReminderDelivery::snooze(std::chrono::minutes length)
{
    putOff(m_scheduler.now().addMSecs(std::chrono::milliseconds(length).count()));
}

void ReminderDelivery::snoozeUntil(QTime time)
{
    if (const auto due = nextDue(everyWeek(time, Weekdays(127)), m_scheduler.now(),
                                 m_scheduler.now().timeZone(), QTime(0, 0)))
        putOff(due->at);
}

void ReminderDelivery::putOff(const QDateTime& until)
{
    const std::vector<Showing> standing = m_standing;
    settle();
    for (const Showing& showing : standing)
        m_scheduler.snooze(showing.id, showing.due.night, until);
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
    m_standing.clear();
    m_testing = false;
    for (Notifier* way : m_ways)
        way->withdraw();
    emit bannerOver();
}

/// Yesterday's reminder does not stand in the morning.
void ReminderDelivery::settleOldNight()
{
    if (!m_standing.empty() && m_standing.front().due.night != m_scheduler.tonight())
        settle();
}

} // namespace supine
