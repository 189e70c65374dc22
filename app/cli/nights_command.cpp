#include "app/cli/nights_command.h"

#include "app/cli/command.h"
#include "app/cli/options.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace supine
{
namespace
{

struct Column {
    const char* title;
    const char* measure;
};

constexpr Column printed[] = {
    {"stiff eve", "stiffness_evening"}, {"stiff morn", "stiffness_morning"}, {"pain eve", "pain_evening"},
    {"pain morn", "pain_morning"},      {"sleep", "sleep_quality"},
};

/// The routines of a night; a session that did not count as practice says why.
QString sessionsText(const NightRecord& record)
{
    QStringList texts;
    for (const SessionRecord& session : record.sessions) {
        QStringList remarks;
        if (session.state != SessionRecord::State::Completed)
            remarks.append(QString::fromLatin1(stateName(session.state)));
        if (session.speed > 1)
            remarks.append(QStringLiteral("rehearsal"));
        texts.append(remarks.isEmpty()
                         ? session.routine
                         : session.routine + QStringLiteral(" (%1)").arg(remarks.join(QStringLiteral(", "))));
    }
    return texts.join(QStringLiteral(", "));
}

void printTable(const std::vector<NightRecord>& nights, QTextStream& out)
{
    if (nights.empty()) {
        out << "No night is recorded.\n";
        return;
    }
    out << "night     ";
    for (const Column& column : printed)
        out << "  " << column.title;
    out << "  sessions\n";
    for (const NightRecord& record : nights) {
        out << record.night.toString();
        for (const Column& column : printed) {
            const auto value = record.measures.find(MeasureId(QString::fromLatin1(column.measure)));
            const QString text = value == record.measures.end() ? QString() : QString::number(value->second);
            out << "  " << text.rightJustified(qsizetype(qstrlen(column.title)));
        }
        const QString sessions = sessionsText(record);
        out << (sessions.isEmpty() ? QString() : QStringLiteral("  ") + sessions) << '\n';
    }
}

void printJson(const std::vector<NightRecord>& nights, QTextStream& out)
{
    QJsonArray list;
    for (const NightRecord& record : nights)
        list.append(toJson(record));
    out << QJsonDocument(list).toJson(QJsonDocument::Indented);
}

} // namespace

int runNights(Journal& journal, const Clock&, const QStringList& arguments, QTextStream& out,
              QTextStream& err)
{
    const QString from = QStringLiteral("--from");
    const QString to = QStringLiteral("--to");
    const QString json = QStringLiteral("--json");
    const auto options = readOptions(arguments, {from, to}, {json});
    if (!options)
        return complain(err, options.error());
    if (!options->words.isEmpty())
        return complain(
            err, {Error::Kind::Input,
                  QStringLiteral("\"%1\" is one word too many.").arg(options->words.first().left(64))});
    const auto range = nightRange(*options);
    if (!range)
        return complain(err, range.error());
    const auto nights = journal.nights(range->from, range->to);
    if (!nights)
        return complain(err, nights.error());
    if (options->flags.contains(json))
        printJson(*nights, out);
    else
        printTable(*nights, out);
    out.flush();
    return done;
}

} // namespace supine
