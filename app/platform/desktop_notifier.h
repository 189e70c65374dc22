#pragma once

#include "app/platform/notifier.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>
#include <QDBusServiceWatcher>

#include <memory>

namespace supine
{

/// The service's signals, by the names of the Desktop Notifications Specification 1.2.
class NotificationService : public QDBusAbstractInterface
{
    Q_OBJECT
public:
    NotificationService(const QDBusConnection& bus, QObject* parent);

signals:
    void ActionInvoked(uint id, const QString& key);
    void NotificationClosed(uint id, uint reason);
};

/// `org.freedesktop.Notifications` on the session bus. Every call is asynchronous; a service that comes or
/// goes later is noticed.
class DesktopNotifier final : public Notifier
{
    Q_OBJECT
public:
    explicit DesktopNotifier(const QDBusConnection& bus = QDBusConnection::sessionBus(),
                             QObject* parent = nullptr);

    void probe() override;
    [[nodiscard]] Reach reach() const override { return m_reach; }
    void show(const Notice& notice) override;
    void withdraw() override;
    void takeOver(uint number) override { m_id = number; }

private:
    void send(const Notice& notice, int turn);
    void takeReach(Reach reach);
    void close(uint id);

    QDBusConnection m_bus;
    NotificationService m_service;
    QDBusServiceWatcher m_watcher;
    Reach m_reach = Reach::Unknown;
    bool m_markup = false;
    uint m_id = 0;    ///< of the notice that stands; 0: none
    int m_latest = 0; ///< counts show() and withdraw(): an answer to an earlier one is out of date
};

} // namespace supine
