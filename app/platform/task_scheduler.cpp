#include "app/platform/task_scheduler.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamWriter>

namespace supine
{
namespace
{

constexpr int schtasksWithin = 10'000; ///< milliseconds

/// What schtasks printed; nothing when it failed.
std::optional<QString> schtasks(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral("schtasks"), words);
    if (!process.waitForFinished(schtasksWithin) || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

void writeRule(QXmlStreamWriter& xml, const ClockRule& rule, QDate today)
{
    const char* const names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                 "Friday", "Saturday", "Sunday"};
    xml.writeStartElement(QStringLiteral("CalendarTrigger"));
    xml.writeTextElement(QStringLiteral("StartBoundary"), QDateTime(today, rule.at).toString(Qt::ISODate));
    xml.writeStartElement(QStringLiteral("ScheduleByWeek"));
    xml.writeTextElement(QStringLiteral("WeeksInterval"), QStringLiteral("1"));
    xml.writeStartElement(QStringLiteral("DaysOfWeek"));
    for (size_t day = 0; day < rule.days.size(); ++day)
        if (rule.days.test(day))
            xml.writeEmptyElement(QLatin1String(names[day]));
    for (int i = 0; i < 3; ++i)
        xml.writeEndElement();
}

QString quoted(const QString& path)
{
    return QStringLiteral("\"%1\"").arg(QDir::toNativeSeparators(path));
}

} // namespace

QString taskXml(const WakeEntry& entry, const WakeTarget& target, QDate today)
{
    QString text;
    QXmlStreamWriter xml(&text);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("Task"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeDefaultNamespace(QStringLiteral("http://schemas.microsoft.com/windows/2004/02/mit/task"));
    xml.writeStartElement(QStringLiteral("RegistrationInfo"));
    xml.writeTextElement(QStringLiteral("Description"), QStringLiteral("Supine: ") + entry.title);
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("Triggers"));
    for (const ClockRule& rule : entry.rules)
        writeRule(xml, rule, today);
    for (const QDateTime& moment : entry.moments) {
        xml.writeStartElement(QStringLiteral("TimeTrigger"));
        xml.writeTextElement(QStringLiteral("StartBoundary"),
                             QDateTime(moment.date(), moment.time()).toString(Qt::ISODate));
        xml.writeEndElement();
    }
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("Settings"));
    xml.writeTextElement(QStringLiteral("MultipleInstancesPolicy"), QStringLiteral("Parallel"));
    xml.writeTextElement(QStringLiteral("DisallowStartIfOnBatteries"), QStringLiteral("false"));
    xml.writeTextElement(QStringLiteral("StopIfGoingOnBatteries"), QStringLiteral("false"));
    xml.writeTextElement(QStringLiteral("StartWhenAvailable"), QStringLiteral("true"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("Actions"));
    xml.writeStartElement(QStringLiteral("Exec"));
    xml.writeTextElement(QStringLiteral("Command"), quoted(target.program));
    const QString folder =
        target.dataDir.isEmpty() ? QString() : QStringLiteral("--data-dir %1 ").arg(quoted(target.dataDir));
    xml.writeTextElement(QStringLiteral("Arguments"), folder + QStringLiteral("remind --wait"));
    xml.writeEndDocument();
    return text;
}

Result<QStringList> TaskScheduler::install(const std::vector<WakeEntry>& entries)
{
    const QString group = QStringLiteral("\\") + wakePrefix(m_target) + QLatin1Char('\\');
    const QString list = schtasks({"/Query", "/FO", "CSV", "/NH"}).value_or(QString());
    for (const QString& line : list.split(QLatin1Char('\n'))) {
        const QString name = line.section(QLatin1Char('"'), 1, 1);
        if (name.startsWith(group) && !schtasks({"/Delete", "/F", "/TN", name}))
            return Error{Error::Kind::Device, QStringLiteral("The task %1 cannot be removed.").arg(name)};
    }
    const QTemporaryDir folder;
    for (const WakeEntry& entry : entries) {
        QFile file(folder.filePath(entry.name + QStringLiteral(".xml")));
        const QString text = taskXml(entry, m_target, QDate::currentDate());
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            return Error{Error::Kind::Storage,
                         QStringLiteral("The file %1 cannot be written.").arg(file.fileName())};
        file.close();
        if (!schtasks({"/Create", "/F", "/TN", group + entry.name, "/XML", file.fileName()}))
            return Error{Error::Kind::Device,
                         QStringLiteral("The Task Scheduler does not take the reminder %1.").arg(entry.name)};
    }
    return QStringList();
}

} // namespace supine
