#pragma once

#include "app/platform/notifier.h"

class QSystemTrayIcon;

namespace supine
{

/// The balloon of a tray icon: words and a click, no buttons. On Windows and macOS it is the system's own
/// notification.
class TrayNotifier final : public Notifier
{
    Q_OBJECT
public:
    /// `icon` outlives the notifier.
    explicit TrayNotifier(QSystemTrayIcon& icon, QObject* parent = nullptr);

    void probe() override { emit reachChanged(); }
    [[nodiscard]] Reach reach() const override;
    void show(const Notice& notice) override;
    void withdraw() override {} ///< the system takes it away by itself

private:
    QSystemTrayIcon& m_icon;
};

} // namespace supine
