#include "app/platform/keep_awake_desktop.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QGuiApplication>
#include <QVariantMap>

namespace supine
{
namespace
{

const QString saver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString saverPath = QStringLiteral("/org/freedesktop/ScreenSaver");
const QString portal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
constexpr uint portalIdle = 8; ///< flag of org.freedesktop.portal.Inhibit: the session is not to go idle
constexpr int holdWithin = 5000;

} // namespace

std::unique_ptr<KeepAwake> KeepAwake::make()
{
    return std::make_unique<DesktopKeepAwake>();
}

DesktopKeepAwake::DesktopKeepAwake(const QDBusConnection& bus, QObject* parent)
    : KeepAwake(parent), m_bus(bus)
{
}

DesktopKeepAwake::~DesktopKeepAwake()
{
    release();
}

void DesktopKeepAwake::hold(const QString& reason)
{
    if (std::exchange(m_wanted, true))
        return;
    m_reason = reason;
    if (!m_asking && m_undo.type() == QDBusMessage::InvalidMessage)
        ask(Way::ScreenSaver);
}

void DesktopKeepAwake::release()
{
    m_wanted = false;
    if (m_undo.type() != QDBusMessage::InvalidMessage)
        m_bus.send(std::exchange(m_undo, QDBusMessage()));
}

void DesktopKeepAwake::ask(Way way)
{
    if (!m_bus.isConnected()) {
        emit refused();
        return;
    }
    QDBusMessage question;
    if (way == Way::ScreenSaver) {
        question = QDBusMessage::createMethodCall(saver, saverPath, saver, QStringLiteral("Inhibit"));
        question << QGuiApplication::applicationDisplayName() << m_reason;
    } else {
        question = QDBusMessage::createMethodCall(
            portal, portalPath, QStringLiteral("org.freedesktop.portal.Inhibit"), QStringLiteral("Inhibit"));
        question << QString() << portalIdle << QVariantMap{{QStringLiteral("reason"), m_reason}};
    }
    m_asking = true;
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(question, holdWithin), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, way] {
        answer->deleteLater();
        m_asking = false;
        take(way, answer->reply());
    });
}

void DesktopKeepAwake::take(Way way, const QDBusMessage& answer)
{
    const QVariant held = answer.arguments().value(0);
    if (answer.type() != QDBusMessage::ReplyMessage || !held.isValid()) {
        if (m_wanted && way == Way::ScreenSaver)
            ask(Way::Portal);
        else if (m_wanted)
            emit refused();
        return;
    }
    if (way == Way::ScreenSaver) {
        m_undo = QDBusMessage::createMethodCall(saver, saverPath, saver, QStringLiteral("UnInhibit"));
        m_undo << held.toUInt();
    } else {
        m_undo = QDBusMessage::createMethodCall(portal, held.value<QDBusObjectPath>().path(),
                                                QStringLiteral("org.freedesktop.portal.Request"),
                                                QStringLiteral("Close"));
    }
    if (!m_wanted)
        release(); // let go while the service was still thinking
}

} // namespace supine
