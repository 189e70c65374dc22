#include "app/sound/device/sound_server.h"

#include <QFile>
#include <QStandardPaths>
#include <QString>

#ifdef Q_OS_LINUX
#include <algorithm>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace supine
{

#ifdef Q_OS_LINUX

namespace
{

bool answers(const QString& path)
{
    const QByteArray name = QFile::encodeName(path);
    sockaddr_un address{};
    if (name.isEmpty() || size_t(name.size()) >= sizeof address.sun_path)
        return false;
    address.sun_family = AF_UNIX;
    std::copy(name.begin(), name.end(), address.sun_path);
    const int descriptor = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (descriptor < 0)
        return false;
    const bool answered =
        ::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    ::close(descriptor);
    return answered;
}

/// Root's client starts no server; another user's does, where PulseAudio itself is installed.
bool startsWhenCalled()
{
    return ::geteuid() != 0 && !QStandardPaths::findExecutable(QStringLiteral("pulseaudio")).isEmpty();
}

} // namespace

bool soundServerMayAnswer()
{
    const QString server = qEnvironmentVariable("PULSE_SERVER");
    if (server.startsWith(QLatin1String("unix:")))
        return answers(server.mid(5));
    if (!server.isEmpty() || startsWhenCalled())
        return true;
    const QString runtime = qEnvironmentVariable("PULSE_RUNTIME_PATH");
    if (!runtime.isEmpty())
        return answers(runtime + QStringLiteral("/native"));
    const QString login =
        qEnvironmentVariable("XDG_RUNTIME_DIR", QStringLiteral("/run/user/%1").arg(::geteuid()));
    return answers(login + QStringLiteral("/pulse/native")) ||
           answers(QStringLiteral("/run/pulse/native")); // one for the whole system
}

#else

bool soundServerMayAnswer()
{
    return true;
}

#endif

} // namespace supine
