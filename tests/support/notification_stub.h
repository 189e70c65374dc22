#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace supine::test
{

/// A notification service that remembers what it is told and presses buttons when told to.
class NotificationStub : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited MEMBER inhibited)
public:
    struct Told {
        uint replaces;
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    explicit NotificationStub(QDBusConnection bus) : m_bus(std::move(bus))
    {
        m_bus.registerObject("/org/freedesktop/Notifications", this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals |
                                 QDBusConnection::ExportAllProperties);
        m_bus.registerService("org.freedesktop.Notifications");
    }
    ~NotificationStub() override { leave(); }
    void leave() { m_bus.unregisterService("org.freedesktop.Notifications"); }

    QList<Told> told;
    QList<uint> closed;
    QStringList capabilities{"actions", "body"};
    uint last = 0;
    bool inhibited = false;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& text,
                const QStringList& actions, const QVariantMap& hints, int)
    {
        told.append({replaces, title, text, actions, hints});
        return last = replaces != 0 ? replaces : last + 1;
    }
    void CloseNotification(uint id) { closed << id; }

signals:
    void ActionInvoked(uint id, const QString& key);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
};

} // namespace supine::test
