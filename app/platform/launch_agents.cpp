#include "app/platform/launch_agents.h"

#include <QDir>
#include <QMap>
#include <QProcess>
#include <QSaveFile>
#include <QXmlStreamWriter>

namespace supine
{
namespace
{

constexpr int launchctlWithin = 10'000; ///< milliseconds

void writeNumbers(QXmlStreamWriter& xml, const QList<QPair<QString, int>>& numbers)
{
    xml.writeStartElement(QStringLiteral("dict"));
    for (const auto& [key, number] : numbers) {
        xml.writeTextElement(QStringLiteral("key"), key);
        xml.writeTextElement(QStringLiteral("integer"), QString::number(number));
    }
    xml.writeEndElement();
}

void writeHead(QXmlStreamWriter& xml, const QString& label, const QStringList& words)
{
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeDTD(QStringLiteral("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                                "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">"));
    xml.writeStartElement(QStringLiteral("plist"));
    xml.writeAttribute(QStringLiteral("version"), QStringLiteral("1.0"));
    xml.writeStartElement(QStringLiteral("dict"));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("Label"));
    xml.writeTextElement(QStringLiteral("string"), label);
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("ProgramArguments"));
    xml.writeStartElement(QStringLiteral("array"));
    for (const QString& word : words)
        xml.writeTextElement(QStringLiteral("string"), word);
    xml.writeEndElement();
}

QStringList command(const WakeTarget& target, const QStringList& words)
{
    QStringList all{target.program};
    if (!target.dataDir.isEmpty())
        all << QStringLiteral("--data-dir") << target.dataDir;
    return all + words;
}

void launchctl(const QStringList& words)
{
    QProcess process;
    process.start(QStringLiteral("launchctl"), words);
    process.waitForFinished(launchctlWithin);
}

} // namespace

QString launchAgent(const QString& label, const WakeEntry& entry, const WakeTarget& target)
{
    QString text;
    QXmlStreamWriter xml(&text);
    writeHead(xml, label, command(target, {QStringLiteral("remind"), QStringLiteral("--wait")}));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("StartCalendarInterval"));
    xml.writeStartElement(QStringLiteral("array"));
    for (const ClockRule& rule : entry.rules)
        for (size_t day = 0; day < rule.days.size(); ++day)
            if (rule.days.test(day))
                writeNumbers(xml, {{QStringLiteral("Weekday"), int(day + 1) % 7},
                                   {QStringLiteral("Hour"), rule.at.hour()},
                                   {QStringLiteral("Minute"), rule.at.minute()}});
    for (const QDateTime& moment : entry.moments)
        writeNumbers(xml, {{QStringLiteral("Month"), moment.date().month()},
                           {QStringLiteral("Day"), moment.date().day()},
                           {QStringLiteral("Hour"), moment.time().hour()},
                           {QStringLiteral("Minute"), moment.time().minute()}});
    xml.writeEndDocument();
    return text;
}

QString loginAgent(const WakeTarget& target)
{
    QString text;
    QXmlStreamWriter xml(&text);
    writeHead(xml, QStringLiteral("io.github.%1.login").arg(wakePrefix(target)),
              command(target, {QStringLiteral("--minimized")}));
    xml.writeTextElement(QStringLiteral("key"), QStringLiteral("RunAtLoad"));
    xml.writeEmptyElement(QStringLiteral("true"));
    xml.writeEndDocument();
    return text;
}

Result<QStringList> LaunchAgents::install(const std::vector<WakeEntry>& entries)
{
    const QString prefix = QStringLiteral("io.github.%1.remind.").arg(wakePrefix(m_target));
    QMap<QString, QByteArray> wanted;
    for (const WakeEntry& entry : entries)
        wanted.insert(prefix + entry.name + QStringLiteral(".plist"),
                      launchAgent(prefix + entry.name, entry, m_target).toUtf8());
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({prefix + QStringLiteral("*.plist")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly) && file.readAll() == wanted.value(name)) {
            wanted.remove(name);
            continue;
        }
        launchctl({QStringLiteral("unload"), file.fileName()});
        if (!file.remove())
            return Error{Error::Kind::Storage, QStringLiteral("%1 cannot be removed.").arg(file.fileName())};
    }
    for (auto entry = wanted.begin(); entry != wanted.end(); ++entry) {
        QDir().mkpath(m_folder);
        QSaveFile file(folder.filePath(entry.key()));
        if (!file.open(QIODevice::WriteOnly) || file.write(entry.value()) < 0 || !file.commit())
            return Error{Error::Kind::Storage, QStringLiteral("%1 cannot be written.").arg(file.fileName())};
        launchctl({QStringLiteral("load"), file.fileName()});
    }
    return QStringList();
}

} // namespace supine
