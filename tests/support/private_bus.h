#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace supine::test
{

/// A message bus of the test's own, on which nothing is started by itself. Not running where dbus-daemon is
/// missing.
class PrivateBus
{
public:
    PrivateBus()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty())
            return;
        const QString configuration = m_folder.filePath(QStringLiteral("bus.conf"));
        QFile file(configuration);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write(
            "<busconfig><type>session</type><listen>unix:dir=" + m_folder.path().toUtf8() +
            "</listen><policy context='default'><allow send_destination='*'/><allow receive_sender='*'/>"
            "<allow own='*'/></policy></busconfig>");
        file.close();
        m_daemon.start(program, {"--nofork", "--print-address", "--config-file=" + configuration});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
            m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    [[nodiscard]] bool running() const { return !m_address.isEmpty(); }
    /// A connection of its own, as another process would have.
    QDBusConnection connection(const QString& name)
    {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

} // namespace supine::test
