#pragma once

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace supine
{

/// The icon in the tray and its menu, where the desktop has a tray. Nothing depends on it.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(const QIcon& icon, QObject* parent = nullptr);

    [[nodiscard]] static bool available() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void show() { m_icon.show(); }
    /// The line at the top of the menu and in the icon's hint: how tonight stands.
    void setStatus(const QString& text);
    /// Whether there is a reminder tonight that could be skipped.
    void setSkippable(bool skippable) { m_skip->setEnabled(skippable); }
    [[nodiscard]] QSystemTrayIcon& icon() { return m_icon; }
    [[nodiscard]] const QMenu& menu() const { return m_menu; }

signals:
    void openAsked();
    void beginAsked();
    void skipAsked();
    void quitAsked();

private:
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    QAction* m_status;
    QAction* m_skip;
};

} // namespace supine
