#include "app/application/bystander.h"

#include "app/cli/command.h"
#include "app/reminders/reminder_notice.h"
#include "core/reminders/alarm.h"
#include "core/reminders/reminder_scheduler.h"
#include "core/time/clock.h"

#include <QUuid>

namespace supine
{
namespace
{

const QString start = QStringLiteral("start");

} // namespace

Bystander::Bystander(Services services)
    : m_services(std::move(services)), m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    const Notifier* notifier = &m_services.notifier;
    connect(notifier, &Notifier::shown, this, &Bystander::takeShown);
    connect(notifier, &Notifier::notShown, this, &Bystander::takeUnshown);
    connect(notifier, &Notifier::heldBack, this, &Bystander::takeHeldBack);
    connect(notifier, &Notifier::actionInvoked, this, &Bystander::takeAction);
    connect(notifier, &Notifier::closed, this, &Bystander::end);
    m_over.setSingleShot(true);
    m_over.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_over, &QTimer::timeout, this, &Bystander::end);
}

Bystander::~Bystander() = default;

void Bystander::look()
{
    const EveningPlan plan = m_services.book.plan();
    (void)m_services.ledger.update([&](ReminderMemory& memory) {
        m_standing = judge(plan, memory, Moment::of(m_services.clock), m_services.doneOn, Look::Window);
    });
    if (m_standing.empty()) {
        emit told(QStringLiteral("Nothing is due."), done);
        emit finished();
        return;
    }
    show(noticeFor(m_standing, plan, m_services.clock.now()));
}

void Bystander::test()
{
    m_testing = true;
    show(testNotice(m_services.book.plan(), m_services.clock.now()));
}

void Bystander::show(const Notice& notice)
{
    m_title = notice.title;
    if (const auto standing = m_services.ledger.read().standing)
        m_services.notifier.takeOver(standing->number);
    m_services.notifier.show(notice);
}

void Bystander::takeShown(uint number)
{
    (void)m_services.ledger.update([this, number](ReminderMemory& memory) {
        memory.standing = {number, m_token};
    });
    m_over.start(lateness);
    emit told(QStringLiteral("Shown: %1").arg(m_title), done);
}

/// The window takes it over: to it, the moment has not been dealt with.
void Bystander::takeUnshown()
{
    const std::vector<Showing> standing = std::exchange(m_standing, {});
    if (m_testing || standing.empty()) {
        emit told(QStringLiteral("There is no notification service here."), noDisplay);
        emit finished();
        return;
    }
    const ReminderMemory before = m_services.ledger.read();
    (void)m_services.ledger.update([&standing](ReminderMemory& memory) {
        std::erase_if(memory.receipts, [&standing](const Receipt& receipt) {
            return receipt.id == standing.front().id && receipt.due == standing.front().due.at;
        });
        memory.seen = standing.front().due.at.addMSecs(-1);
    });
    const bool opened = m_services.open({});
    if (!opened) {
        (void)m_services.ledger.update([&](ReminderMemory& memory) {
            memory = before;
            reviseShown(memory, standing, Outcome::Unreached, Cause::NoService);
        });
    }
    emit told(opened ? QStringLiteral("There is no notification service here; the window says it.")
                     : QStringLiteral("There is neither a notification service nor a display to show it on."),
              opened ? done : noDisplay);
    emit finished();
}

void Bystander::takeHeldBack()
{
    (void)m_services.ledger.update(
        [this](ReminderMemory& memory) { reviseShown(memory, m_standing, Outcome::HeldBack, Cause::None); });
    emit told(QStringLiteral("The desktop is not to be disturbed now."), done);
    emit finished();
}

/// A notice that another copy has replaced is answered there.
bool Bystander::mine() const
{
    const auto standing = m_services.ledger.read().standing;
    return standing && standing->owner == m_token;
}

void Bystander::takeAction(const QString& key)
{
    if (m_testing || !mine()) {
        end();
        return;
    }
    if (key == action::snooze) {
        snooze();
        return;
    }
    if (key == action::begin)
        begin();
    else if (key == action::skip)
        (void)m_services.ledger.update(
            [this](ReminderMemory& memory) { memory.skip(m_standing.front().due.night); });
    else
        (void)m_services.open({});
    m_services.notifier.withdraw();
    end();
}

void Bystander::begin()
{
    const EveningPlan plan = m_services.book.plan();
    const Reminder* reminder = plan.find(m_standing.front().id);
    switch (reminder ? reminder->kind : ReminderKind::Routine) {
    case ReminderKind::Morning:
    case ReminderKind::LightsOut:
        (void)m_services.open({});
        break;
    case ReminderKind::WindDown:
        (void)m_services.open({start, QStringLiteral("wind-down")});
        break;
    default:
        (void)m_services.open({start, QStringLiteral("tonight")});
    }
}

void Bystander::snooze()
{
    const QDateTime now = m_services.clock.now();
    const QDateTime until = now.addSecs(std::chrono::seconds(ReminderScheduler::usualSnooze).count());
    (void)m_services.ledger.update([&](ReminderMemory& memory) {
        for (const Showing& showing : m_standing)
            memory.putOff(showing.id, showing.due.night, now, until);
    });
    m_services.notifier.withdraw();
    (void)m_services.waker.settle();
    if (m_services.waker.bySystem()) {
        end();
        return;
    }
    m_over.stop();
    m_again = makeAlarm();
    connect(m_again.get(), &Alarm::rang, this, [this, until] {
        if (m_services.clock.now() < until)
            m_again->set(until);
        else
            look();
    });
    m_again->set(until);
}

void Bystander::end()
{
    m_over.stop();
    if (!m_again)
        emit finished();
}

} // namespace supine
