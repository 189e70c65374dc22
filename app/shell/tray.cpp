#include "app/shell/tray.h"

#include <QAction>
#include <QGuiApplication>

namespace supine
{

Tray::Tray(const QIcon& icon, QObject* parent) : QObject(parent), m_icon(icon)
{
    m_status = m_menu.addAction(QString());
    m_status->setEnabled(false);
    m_status->setVisible(false);
    m_menu.addAction(tr("Open"), this, &Tray::openAsked);
    m_menu.addAction(tr("Begin"), this, &Tray::beginAsked);
    m_skip = m_menu.addAction(tr("Skip tonight"), this, &Tray::skipAsked);
    m_menu.addSeparator();
    m_menu.addAction(tr("Quit"), this, &Tray::quitAsked);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(QGuiApplication::applicationDisplayName());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openAsked();
    });
}

void Tray::setStatus(const QString& text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    const QString name = QGuiApplication::applicationDisplayName();
    m_icon.setToolTip(text.isEmpty() ? name : QStringLiteral("%1\n%2").arg(name, text));
}

} // namespace supine
