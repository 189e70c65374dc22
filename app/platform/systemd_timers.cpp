#include "app/platform/systemd_timers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QSaveFile>

namespace supine
{
namespace
{

constexpr int systemctlWithin = 5000; ///< milliseconds for systemctl
const QByteArray owner =
    "# Written by Supine, and anew with every change of a reminder; put settings of your own into\n"
    "# a drop-in (systemctl --user edit).\n";
const QByteArray markHead = "# mark: ";

QByteArray markOf(const QByteArray& text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16);
}

QByteArray marked(const QString& text)
{
    const QByteArray body = text.toUtf8();
    return owner + markHead + markOf(body) + '\n' + body;
}

/// Whether the file still is what was written once.
bool untouched(const QByteArray& text)
{
    const auto mark = text.indexOf(markHead);
    const auto end = text.indexOf('\n', mark);
    return text.startsWith(owner) && mark >= 0 && end > mark &&
           text.mid(mark + markHead.size(), end - mark - markHead.size()) == markOf(text.mid(end + 1));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A word of ExecStart, quoted; '%' and '$' mean something to systemd.
QString execWord(QString word)
{
    word.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    word.replace(QLatin1Char('%'), QStringLiteral("%%")).replace(QLatin1Char('$'), QStringLiteral("$$"));
    return QStringLiteral("\"%1\"").arg(word);
}

QString weekdays(Weekdays days)
{
    if (days.all())
        return {};
    const char* const names[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    QStringList chosen;
    for (size_t day = 0; day < days.size(); ++day)
        if (days.test(day))
            chosen << QLatin1String(names[day]);
    return chosen.join(QLatin1Char(',')) + QLatin1Char(' ');
}

/// Empty when it went well, else what to say.
QString systemctl(const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("systemctl"), QStringList{QStringLiteral("--user")} + words);
    if (!process.waitForStarted(systemctlWithin))
        return QStringLiteral("systemctl is not there");
    if (!process.waitForFinished(systemctlWithin))
        return QStringLiteral("systemctl does not answer");
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    return QString::fromLocal8Bit(process.readAll()).simplified().left(200);
}

} // namespace

QString timerUnit(const WakeEntry& entry, const QString& service)
{
    QString text = QStringLiteral("[Unit]\nDescription=Supine: %1\n\n[Timer]\n")
                       .arg(QString(entry.title).replace(QLatin1Char('%'), QStringLiteral("%%")));
    for (const ClockRule& rule : entry.rules)
        text += QStringLiteral("OnCalendar=%1*-*-* %2:00\n")
                    .arg(weekdays(rule.days), rule.at.toString(QStringLiteral("HH:mm")));
    for (const QDateTime& moment : entry.moments)
        text += QStringLiteral("OnCalendar=%1\n").arg(moment.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    return text +
           QStringLiteral("Persistent=true\nAccuracySec=1s\nUnit=%1\n\n[Install]\nWantedBy=timers.target\n")
               .arg(service);
}

QString remindService(const WakeTarget& target)
{
    QString command = execWord(target.program);
    if (!target.dataDir.isEmpty())
        command += QStringLiteral(" --data-dir ") + execWord(target.dataDir);
    return QStringLiteral(
               "[Unit]\nDescription=Supine: show what is due (%i)\nConditionFileIsExecutable=%1\n\n"
               "[Service]\nType=exec\nExecStart=%2 remind --wait\n")
        .arg(QString(target.program).replace(QLatin1Char('%'), QStringLiteral("%%")), command);
}

SystemdTimers::SystemdTimers(WakeTarget target, QString folder)
    : m_target(std::move(target)), m_folder(std::move(folder))
{
}

bool SystemdTimers::reachable() const
{
    return QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/systemd/private"));
}

QMap<QString, QByteArray> SystemdTimers::wanted(const std::vector<WakeEntry>& entries) const
{
    QMap<QString, QByteArray> files;
    const QString prefix = wakePrefix(m_target);
    for (const WakeEntry& entry : entries) {
        const QString service = QStringLiteral("%1-remind@%2.service").arg(prefix, entry.name);
        files.insert(QStringLiteral("%1.%2.timer").arg(prefix, entry.name),
                     marked(timerUnit(entry, service)));
    }
    if (!entries.empty())
        files.insert(prefix + QStringLiteral("-remind@.service"), marked(remindService(m_target)));
    return files;
}

/// Those of this data folder.
QStringList SystemdTimers::present() const
{
    const QString prefix = wakePrefix(m_target);
    return QDir(m_folder).entryList(
        {prefix + QStringLiteral(".*.timer"), prefix + QStringLiteral("-remind@.service")}, QDir::Files);
}

Result<QStringList> SystemdTimers::install(const std::vector<WakeEntry>& entries)
{
    const QMap<QString, QByteArray> files = wanted(entries);
    QStringList notes;
    QStringList gone;
    QStringList changed;
    for (const QString& name : present()) {
        const QByteArray text = contentOf(QDir(m_folder).filePath(name));
        if (!untouched(text))
            notes << QStringLiteral("The unit %1 was edited by hand; it is written anew from the reminders.")
                         .arg(name);
        if (files.contains(name))
            continue;
        if (const auto removed = remove(name); !removed)
            return removed.error();
        if (name.endsWith(QLatin1String(".timer")))
            gone << name;
    }
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (contentOf(QDir(m_folder).filePath(file.key())) == file.value() &&
            (file.key().endsWith(QLatin1String(".service")) ||
             QFileInfo(enabledLink(file.key())).isSymLink()))
            continue;
        if (const auto written = write(file.key(), file.value()); !written)
            return written.error();
        if (file.key().endsWith(QLatin1String(".timer")))
            changed << file.key();
    }
    QString trouble;
    if (!gone.isEmpty() && reachable())
        trouble = systemctl(QStringList{QStringLiteral("stop")} + gone);
    if (!gone.isEmpty() || !changed.isEmpty())
        trouble = reachable() ? systemctl({QStringLiteral("daemon-reload")})
                              : QStringLiteral("no systemd of this user runs");
    if (!changed.isEmpty() && trouble.isEmpty())
        trouble = systemctl(QStringList{QStringLiteral("restart")} + changed);
    if (!trouble.isEmpty() && !changed.isEmpty())
        notes
            << QStringLiteral("The timers are written and take effect with the next login: %1.").arg(trouble);
    return notes;
}

QString SystemdTimers::enabledLink(const QString& timer) const
{
    return QStringLiteral("%1/timers.target.wants/%2").arg(m_folder, timer);
}

Result<void> SystemdTimers::write(const QString& name, const QByteArray& text) const
{
    const QString path = QDir(m_folder).filePath(name);
    const Error refused{Error::Kind::Storage, QStringLiteral("The unit %1 cannot be written.").arg(path)};
    const bool timer = name.endsWith(QLatin1String(".timer"));
    if (!QDir().mkpath(timer ? QFileInfo(enabledLink(name)).path() : m_folder))
        return refused;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return refused;
    if (timer && !QFileInfo(enabledLink(name)).isSymLink() &&
        !QFile::link(QStringLiteral("../") + name, enabledLink(name)))
        return refused;
    return {};
}

Result<void> SystemdTimers::remove(const QString& name) const
{
    const QString path = QDir(m_folder).filePath(name);
    if (name.endsWith(QLatin1String(".timer")))
        QFile::remove(enabledLink(name));
    if (!QFile::remove(path))
        return Error{Error::Kind::Storage, QStringLiteral("The unit %1 cannot be removed.").arg(path)};
    // Left as they were found, where nothing else is in them.
    QDir().rmdir(QStringLiteral("%1/timers.target.wants").arg(m_folder));
    return {};
}

} // namespace supine
