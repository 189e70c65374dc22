#include "app/platform/wake_schedule.h"

#include "app/platform/launch_agents.h"
#include "app/platform/systemd_timers.h"
#include "app/platform/task_scheduler.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace supine
{
namespace
{

#if !defined(Q_OS_WIN)
Result<void> writeOrRemove(const QString& path, bool write, const QByteArray& text)
{
    const Error refused{Error::Kind::Storage,
                        QStringLiteral("The entry %1 for starting at login cannot be written.").arg(path)};
    if (!write)
        return !QFileInfo::exists(path) || QFile::remove(path) ? Result<void>() : Result<void>(refused);
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return refused;
    return {};
}
#endif

#if !defined(Q_OS_WIN) && !defined(Q_OS_MACOS)
/// An argument of a desktop entry's Exec key, quoted as its specification asks.
QString desktopWord(QString word)
{
    for (const QChar special : QStringLiteral("\\\"`$"))
        word.replace(special, QStringLiteral("\\") + special);
    return QStringLiteral("\"%1\"").arg(word.replace(QLatin1Char('%'), QStringLiteral("%%"))
                                            .replace(QLatin1Char('\\'), QStringLiteral("\\\\")));
}
#endif

} // namespace

std::unique_ptr<WakeSchedule> makeWakeSchedule(const WakeTarget& target)
{
#if defined(Q_OS_WIN)
    return std::make_unique<TaskScheduler>(target);
#elif defined(Q_OS_MACOS)
    return std::make_unique<LaunchAgents>(target, QDir::home().filePath("Library/LaunchAgents"));
#elif defined(Q_OS_LINUX)
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return std::make_unique<SystemdTimers>(target, folder + QStringLiteral("/systemd/user"));
#else
    return nullptr;
#endif
}

Result<void> startAtLogin(bool start, const WakeTarget& target)
{
    const QString name = wakePrefix(target);
#if defined(Q_OS_WIN)
    QSettings run(QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"),
                  QSettings::NativeFormat);
    QString command = QStringLiteral("\"%1\" --minimized").arg(QDir::toNativeSeparators(target.program));
    if (!target.dataDir.isEmpty())
        command += QStringLiteral(" --data-dir \"%1\"").arg(QDir::toNativeSeparators(target.dataDir));
    if (start)
        run.setValue(name, command);
    else
        run.remove(name);
    run.sync();
    if (run.status() != QSettings::NoError)
        return Error{Error::Kind::Storage,
                     QStringLiteral("The entry for starting at login cannot be written.")};
    return {};
#elif defined(Q_OS_MACOS)
    return writeOrRemove(
        QDir::home().filePath(QStringLiteral("Library/LaunchAgents/io.github.%1.login.plist").arg(name)),
        start, loginAgent(target).toUtf8());
#else
    QStringList words{desktopWord(target.program), QStringLiteral("--minimized")};
    if (!target.dataDir.isEmpty())
        words << QStringLiteral("--data-dir") << desktopWord(target.dataDir);
    const QString text = QStringLiteral("[Desktop Entry]\nType=Application\nName=Supine\nIcon=supine\n"
                                        "Exec=%1\nTerminal=false\n")
                             .arg(words.join(QLatin1Char(' ')));
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return writeOrRemove(QStringLiteral("%1/autostart/%2.desktop").arg(folder, name), start, text.toUtf8());
#endif
}

QString ownProgram()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

QString wakePrefix(const WakeTarget& target)
{
    if (target.dataDir.isEmpty())
        return QStringLiteral("supine");
    const QByteArray hash = QCryptographicHash::hash(target.dataDir.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("supine-") + QString::fromLatin1(hash.toHex().left(8));
}

} // namespace supine
