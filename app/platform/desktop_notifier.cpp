#include "app/platform/desktop_notifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QVariantMap>

namespace supine
{
namespace
{

const QString serviceName = QStringLiteral("org.freedesktop.Notifications");
constexpr int answerWithin = 5000; ///< milliseconds; a service that hangs counts as none
constexpr int untilAnswered = 0;   ///< the specification's "never expires"
constexpr int asTheServiceLikes = -1;

} // namespace

NotificationService::NotificationService(const QDBusConnection& bus, QObject* parent)
    : QDBusAbstractInterface(serviceName, QStringLiteral("/org/freedesktop/Notifications"),
                             "org.freedesktop.Notifications", bus, parent)
{
    setTimeout(answerWithin);
}

DesktopNotifier::DesktopNotifier(const QDBusConnection& bus, QObject* parent)
    : Notifier(parent), m_bus(bus), m_service(m_bus, nullptr),
      m_watcher(serviceName, m_bus, QDBusServiceWatcher::WatchForOwnerChange)
{
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, &DesktopNotifier::probe);
    connect(&m_service, &NotificationService::ActionInvoked, this, [this](uint id, const QString& key) {
        if (id == m_id && id != 0)
            emit actionInvoked(key);
    });
    connect(&m_service, &NotificationService::NotificationClosed, this, [this](uint id) {
        if (id != m_id || id == 0)
            return;
        m_id = 0;
        emit closed();
    });
}

void DesktopNotifier::probe()
{
    if (!m_bus.isConnected()) {
        takeReach(Reach::Nothing);
        return;
    }
    auto* answer = new QDBusPendingCallWatcher(m_service.asyncCall(QStringLiteral("GetCapabilities")), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QStringList> reply = *answer;
        answer->deleteLater();
        const QStringList can = reply.isError() ? QStringList() : reply.value();
        m_markup = can.contains(QLatin1String("body-markup"));
        takeReach(reply.isError()                          ? Reach::Nothing
                  : can.contains(QLatin1String("actions")) ? Reach::TextActions
                                                           : Reach::Text);
    });
}

void DesktopNotifier::takeReach(Reach reach)
{
    if (reach == m_reach)
        return;
    m_reach = reach;
    if (reach == Reach::Nothing)
        m_id = 0;
    emit reachChanged();
}

void DesktopNotifier::show(const Notice& notice)
{
    const int turn = ++m_latest;
    if (!m_bus.isConnected()) {
        emit notShown(QStringLiteral("There is no session bus."));
        return;
    }
    // Where the service knows times without disturbance it says so here; where it does not, that is an error.
    QDBusMessage ask = QDBusMessage::createMethodCall(serviceName, m_service.path(),
                                                      QStringLiteral("org.freedesktop.DBus.Properties"),
                                                      QStringLiteral("Get"));
    ask << serviceName << QStringLiteral("Inhibited");
    auto* answer = new QDBusPendingCallWatcher(m_bus.asyncCall(ask, answerWithin), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, notice, turn] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        answer->deleteLater();
        if (turn != m_latest)
            return;
        if (!reply.isError() && reply.value().variant().toBool())
            emit heldBack();
        else
            send(notice, turn);
    });
}

void DesktopNotifier::send(const Notice& notice, int turn)
{
    QStringList actions;
    for (const NoticeAction& action : notice.actions)
        actions << action.key << action.label;
    QVariantMap hints{{QStringLiteral("urgency"), QVariant::fromValue(uchar(notice.gentle ? 0 : 1))},
                      {QStringLiteral("desktop-entry"), QStringLiteral("supine")}};
    if (notice.silent)
        hints.insert(QStringLiteral("suppress-sound"), true);
    else
        hints.insert(QStringLiteral("sound-name"), QStringLiteral("message"));
    auto* answer = new QDBusPendingCallWatcher(
        m_service.asyncCall(QStringLiteral("Notify"), QStringLiteral("Supine"), m_id,
                            QStringLiteral("supine"), notice.title,
                            m_markup ? notice.text.toHtmlEscaped() : notice.text, actions, hints,
                            notice.gentle ? asTheServiceLikes : untilAnswered),
        this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, turn] {
        const QDBusPendingReply<uint> reply = *answer;
        answer->deleteLater();
        if (turn != m_latest) {
            if (!reply.isError())
                close(reply.value());
        } else if (reply.isError()) {
            emit notShown(reply.error().message());
        } else {
            m_id = reply.value();
            emit shown(m_id);
        }
    });
}

void DesktopNotifier::withdraw()
{
    ++m_latest;
    if (m_id != 0)
        close(std::exchange(m_id, 0));
}

void DesktopNotifier::close(uint id)
{
    m_service.asyncCall(QStringLiteral("CloseNotification"), id);
}

} // namespace supine
