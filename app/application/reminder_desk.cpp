#include "app/application/reminder_desk.h"

#include "app/cli/start_command.h"
#include "app/platform/tray_notifier.h"
#include "app/reminders/reminder_banner.h"
#include "app/reminders/reminder_delivery.h"
#include "app/reminders/reminders_page.h"
#include "app/reminders/waker.h"
#include "app/shell/tray.h"
#include "app/theme/app_icon.h"
#include "core/reminders/alarm.h"
#include "core/settings/settings.h"

#include <QGuiApplication>

#ifdef SUPINE_DBUS
#include "app/platform/desktop_notifier.h"
#endif

namespace supine
{

ReminderDesk::ReminderDesk(const Services& services)
    : m_services(services), m_book(services.folder, services.settings), m_ledger(services.folder),
      m_alarm(makeAlarm()), m_scheduler(std::make_unique<ReminderScheduler>(
                                m_book, m_ledger, services.clock, *m_alarm, doneFrom(services.journal))),
      m_delivery(std::make_unique<ReminderDelivery>(*m_scheduler, m_ledger))
{
    if (!services.demo)
        m_waker =
            std::make_unique<Waker>(m_book, m_ledger, services.settings, services.clock, services.folder);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(1));
    connect(&m_soon, &QTimer::timeout, this, &ReminderDesk::settleWaker);
    makeTray();
    addWays();
    connectDelivery();
    connect(m_scheduler.get(), &ReminderScheduler::changed, this, &ReminderDesk::sayStatus);
    connect(&m_book, &ReminderBook::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_book, &ReminderBook::changed, this, &ReminderDesk::changed);
    connect(&services.journal, &Journal::nightChanged, this, &ReminderDesk::sayStatus);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, m_scheduler.get(), &ReminderScheduler::check);
    m_book.watch();
    m_scheduler->start();
    m_soon.start();
    sayStatus();
}

bool ReminderDesk::staysInTray() const
{
    return hasTray() && m_book.active() && !(m_waker && m_waker->bySystem());
}

void ReminderDesk::check()
{
    m_scheduler->check();
}

void ReminderDesk::settleWaker()
{
    if (!m_waker)
        return;
    const QStringList notes = m_waker->settle();
    if (m_page)
        m_page->setWakeNotes(notes);
    emit changed();
}

void ReminderDesk::begin(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Morning:
    case ReminderKind::LightsOut:
        emit openRequested();
        break;
    case ReminderKind::WindDown:
        emit beginRequested(RoutineId(QStringLiteral("wind-down")));
        break;
    default:
        emit beginRequested(tonightsRoutine());
    }
}

ReminderDesk::~ReminderDesk() = default;

void ReminderDesk::makeTray()
{
    if (!Tray::available())
        return;
    m_tray = std::make_unique<Tray>(appIcon());
    connect(m_tray.get(), &Tray::openAsked, this, &ReminderDesk::openRequested);
    connect(m_tray.get(), &Tray::beginAsked, this, [this] { emit beginRequested(tonightsRoutine()); });
    connect(m_tray.get(), &Tray::skipAsked, m_delivery.get(), &ReminderDelivery::skip);
    connect(m_tray.get(), &Tray::quitAsked, this, &ReminderDesk::leaveRequested);
    m_tray->show();
}

void ReminderDesk::addWays()
{
#ifdef SUPINE_DBUS
    m_ways.push_back(std::make_unique<DesktopNotifier>());
#endif
    if (m_tray)
        m_ways.push_back(std::make_unique<TrayNotifier>(m_tray->icon()));
    for (const auto& way : m_ways) {
        m_delivery->addWay(*way);
        way->probe();
    }
}

void ReminderDesk::connectDelivery()
{
    connect(m_delivery.get(), &ReminderDelivery::beginAsked, this, &ReminderDesk::begin);
    connect(m_delivery.get(), &ReminderDelivery::openAsked, this, &ReminderDesk::openRequested);
    connect(m_delivery.get(), &ReminderDelivery::bannerWanted, this, &ReminderDesk::showBanner);
    connect(m_delivery.get(), &ReminderDelivery::bannerOver, this, &ReminderDesk::bannerOver);
    connect(m_delivery.get(), &ReminderDelivery::reachChanged, this, [this] {
        if (m_page)
            m_page->setReach(m_delivery->reach());
    });
}

void ReminderDesk::showBanner(bool nothingElse)
{
    emit bannerMade(new ReminderBanner(*m_delivery));
    if (nothingElse)
        emit openRequested();
}

void ReminderDesk::sayStatus()
{
    if (!m_tray)
        return;
    const Outlook outlook = m_scheduler->outlook();
    m_tray->setStatus(outlookTitle(outlook));
    m_tray->setSkippable(outlook.state == Outlook::State::Coming || outlook.state == Outlook::State::Snoozed);
}

RemindersPage* ReminderDesk::makePage()
{
    m_page = new RemindersPage({m_book, m_ledger, *m_scheduler, m_waker.get()});
    m_page->setReach(m_delivery->reach());
    m_page->setTray(hasTray());
    connect(m_page, &RemindersPage::wakeChosen, this, &ReminderDesk::settleWaker);
    connect(m_page, &RemindersPage::testAsked, m_delivery.get(), &ReminderDelivery::test);
    connect(&m_services.journal, &Journal::nightChanged, m_page.data(), &RemindersPage::refresh);
    return m_page;
}

void ReminderDesk::settle()
{
    m_delivery->settle();
}

} // namespace supine
