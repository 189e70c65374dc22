#include "app/application/display.h"

#include <QByteArray>
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
/// An X display on this machine answers on a socket in the file system or in the abstract name space; one on
/// another machine is for Qt to try.
bool xServerAnswers(const QByteArray& display)
{
    if (display.isEmpty())
        return false;
    if (!display.startsWith(':'))
        return true;
    const QByteArray number = display.mid(1).split('.').constFirst();
    const QString path = QStringLiteral("/tmp/.X11-unix/X") + QString::fromLatin1(number);
    for (const auto option : {QLocalSocket::NoOptions, QLocalSocket::AbstractNamespaceOption}) {
        QLocalSocket socket;
        socket.setSocketOptions(option);
        socket.connectToServer(path);
        if (socket.waitForConnected(500))
            return true;
    }
    return false;
}
#endif

} // namespace

bool displayAvailable()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (!platform.isEmpty() && !platform.startsWith("xcb") && !platform.startsWith("wayland"))
        return true;
    return !qgetenv("WAYLAND_DISPLAY").isEmpty() || xServerAnswers(qgetenv("DISPLAY"));
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
