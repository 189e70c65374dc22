#include "app/platform/tray_notifier.h"

#include <QSystemTrayIcon>

namespace supine
{

TrayNotifier::TrayNotifier(QSystemTrayIcon& icon, QObject* parent) : Notifier(parent), m_icon(icon)
{
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, [this] { emit actionInvoked(clicked()); });
}

Notifier::Reach TrayNotifier::reach() const
{
    return m_icon.isVisible() && QSystemTrayIcon::isSystemTrayAvailable() &&
                   QSystemTrayIcon::supportsMessages()
               ? Reach::Text
               : Reach::Nothing;
}

void TrayNotifier::show(const Notice& notice)
{
    if (reach() == Reach::Nothing) {
        emit notShown(QStringLiteral("There is no tray."));
    } else {
        m_icon.showMessage(notice.title, notice.text, m_icon.icon());
        emit shown(0);
    }
}

} // namespace supine
