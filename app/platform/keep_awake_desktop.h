#pragma once

#include "app/platform/keep_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>

class QDBusPendingCallWatcher;

namespace supine
{

/// Linux and the like: `org.freedesktop.ScreenSaver`, or else the portal that sandboxes offer. Both let go
/// when the program leaves the bus.
class DesktopKeepAwake final : public KeepAwake
{
    Q_OBJECT
public:
    explicit DesktopKeepAwake(const QDBusConnection& bus = QDBusConnection::sessionBus(),
                              QObject* parent = nullptr);
    ~DesktopKeepAwake() override;

    void hold(const QString& reason) override;
    void release() override;

private:
    enum class Way { ScreenSaver, Portal };
    void ask(Way way);
    void take(Way way, const QDBusMessage& answer);

    QDBusConnection m_bus;
    QString m_reason;
    QDBusMessage m_undo; ///< what to send to let go; empty while nothing is held
    bool m_wanted = false;
    bool m_asking = false;
};

} // namespace supine
