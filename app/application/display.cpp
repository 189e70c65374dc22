#include "app/application/display.h"

#include <QByteArray>
#include <QDir>
#include <QLibrary>
#include <QLocalSocket>
#include <QString>
#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace supine
{

namespace
{

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
/// Asks as Qt's own plugin will: only so are another machine, a missing key and a server that hung answered
/// too.
bool xServerAnswers()
{
    if (qgetenv("DISPLAY").isEmpty())
        return false;
    QLibrary xcb(QStringLiteral("xcb"), 1);
    const auto connect = reinterpret_cast<void* (*)(const char*, int*)>(xcb.resolve("xcb_connect"));
    const auto failed = reinterpret_cast<int (*)(void*)>(xcb.resolve("xcb_connection_has_error"));
    const auto disconnect = reinterpret_cast<void (*)(void*)>(xcb.resolve("xcb_disconnect"));
    if (connect == nullptr || failed == nullptr || disconnect == nullptr)
        return true;
    void* const connection = connect(nullptr, nullptr);
    const bool answers = failed(connection) == 0;
    disconnect(connection);
    return answers;
}

/// A compositor's socket stands in the folder of the login; an open one may be handed over instead.
bool compositorAnswers()
{
    if (!qgetenv("WAYLAND_SOCKET").isEmpty())
        return true;
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty())
        return false;
    QLocalSocket socket;
    socket.connectToServer(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).absoluteFilePath(name));
    return socket.waitForConnected(500);
}
#endif

} // namespace

bool displayAvailable()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform.startsWith("xcb"))
        return xServerAnswers();
    if (platform.startsWith("wayland"))
        return compositorAnswers();
    return !platform.isEmpty() || compositorAnswers() || xServerAnswers();
#else
    return true;
#endif
}

bool errorsAreRead()
{
#ifdef Q_OS_UNIX
    struct stat info {
    };
    if (::fstat(STDERR_FILENO, &info) != 0)
        return false;
    return ::isatty(STDERR_FILENO) || S_ISFIFO(info.st_mode) || S_ISREG(info.st_mode);
#else
    return false;
#endif
}

} // namespace supine
