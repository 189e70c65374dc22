#include "app/cli/keep_commands.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/reminders/waker.h"
#include "core/journal/backups.h"
#include "core/journal/erase.h"
#include "core/journal/integrity.h"
#include "core/journal/repair.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

namespace supine
{
namespace
{

const QString json = QStringLiteral("--json");
const QString outOption = QStringLiteral("--out");
const QString repair = QStringLiteral("--repair");
const QString yes = QStringLiteral("--yes");

void print(const CommandContext& context, const QJsonObject& object)
{
    context.out << QJsonDocument(object).toJson(QJsonDocument::Indented);
    context.out.flush();
}

Result<Options> optionsOf(const CommandContext& context, const QStringList& valued, const QStringList& plain,
                          qsizetype words)
{
    auto options = readOptions(context.arguments, valued, plain);
    if (options && options->words.size() > words)
        return Error{Error::Kind::Input,
                     QStringLiteral("\"%1\" is one word too many.").arg(options->words.at(words).left(64))};
    return options;
}

/// A problem that stands for a failure to look at all.
Problem asProblem(const Error& error)
{
    return {QStringLiteral("file"), QString(), error.detail};
}

QJsonObject asJson(const Problems& problems)
{
    QJsonArray list;
    for (const Problem& problem : problems)
        list.append(toJson(problem));
    return {{QStringLiteral("ok"), problems.empty()}, {QStringLiteral("problems"), list}};
}

void tellProblems(const CommandContext& context, const Problems& problems)
{
    for (const Problem& problem : problems)
        context.out << problem.detail << '\n';
    if (problems.empty())
        context.out << "The journal is sound.\n";
}

Problems look(const CommandContext& context)
{
    const auto problems = checkFolder(context.folder);
    return problems ? *problems : Problems{asProblem(problems.error())};
}

void tellRepair(const CommandContext& context, const RepairReport& report)
{
    for (const Fate& fate : report.fates) {
        const QString name = fate.night.isEmpty() ? QString() : u' ' + fate.night;
        context.out << "The " << fate.kind << name << ": " << outcomeName(fate.outcome) << ". " << fate.detail
                    << '\n';
    }
    context.out << "Repaired: " << report.nights << (report.nights == 1 ? " night" : " nights") << ", "
                << report.kept << " as they were found, " << report.count(Fate::Outcome::Mended)
                << " mended, " << report.count(Fate::Outcome::FromBackup) << " from the backup, "
                << report.count(Fate::Outcome::Lost) << " lost.\n"
                << "The damaged files and a report are kept in " << report.aside << '\n';
}

/// What was wrong, then what was done; the exit code is that of the journal as it is now.
int repairAndTell(const CommandContext& context, const Problems& problems, bool inJson)
{
    const auto report = repairJournal(context.folder, context.clock.now());
    if (!report)
        return complain(context.err, report.error());
    const Problems left = look(context);
    if (inJson) {
        QJsonObject object = asJson(left);
        object.insert(QStringLiteral("found"), asJson(problems).value(QStringLiteral("problems")));
        object.insert(QStringLiteral("repair"), toJson(*report));
        print(context, object);
    } else {
        tellProblems(context, problems);
        tellRepair(context, *report);
    }
    context.out.flush();
    return left.empty() ? done : noJournal;
}

/// Where a backup of the user's own goes: into a folder under the name of the day.
QString placeFor(const QString& given, const QDateTime& now)
{
    if (!QFileInfo(given).isDir())
        return given;
    return QDir(given).filePath(QStringLiteral("journal-%1.sqlite").arg(now.date().toString(Qt::ISODate)));
}

Result<QString> writeBackup(const CommandContext& context, const Options& options)
{
    const QString path = journalPath(context.folder);
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::NotFound,
                     QStringLiteral("There is no journal in %1 to back up.").arg(context.folder)};
    auto database = Database::open(path);
    if (!database)
        return database.error();
    const auto given = options.values.find(outOption);
    if (given == options.values.end())
        return backUpJournal(*database, context.folder, context.clock.now());
    const QString place = placeFor(*given, context.clock.now());
    if (const auto copied = copyJournal(*database, place); !copied)
        return copied.error();
    return QFileInfo(place).absoluteFilePath();
}

} // namespace

int runCheck(const CommandContext& context)
{
    const auto options = optionsOf(context, {}, {repair, json}, 0);
    if (!options)
        return complain(context.err, options.error());
    const bool inJson = options->flags.contains(json);
    const Problems problems = look(context);
    if (!problems.empty() && options->flags.contains(repair))
        return repairAndTell(context, problems, inJson);
    if (inJson)
        print(context, asJson(problems));
    else
        tellProblems(context, problems);
    context.out.flush();
    return problems.empty() ? done : noJournal;
}

int runBackup(const CommandContext& context)
{
    const auto options = optionsOf(context, {outOption}, {json}, 0);
    if (!options)
        return complain(context.err, options.error());
    const auto written = writeBackup(context, *options);
    if (!written)
        return complain(context.err, written.error());
    if (options->flags.contains(json))
        print(context, {{QStringLiteral("path"), *written}});
    else
        context.out << *written << '\n';
    context.out.flush();
    return done;
}

int runRestore(const CommandContext& context)
{
    const auto options = optionsOf(context, {}, {json}, 1);
    if (!options)
        return complain(context.err, options.error());
    if (options->words.isEmpty())
        return complain(context.err,
                        {Error::Kind::Input, QStringLiteral("restore needs the path of a backup after it.")});
    const auto restored = restoreJournal(context.folder, options->words.first(), context.clock.now());
    if (!restored)
        return complain(context.err, restored.error());
    if (options->flags.contains(json)) {
        print(context, {{QStringLiteral("nights"), restored->nights},
                        {QStringLiteral("before"),
                         restored->before.isEmpty() ? QJsonValue() : QJsonValue(restored->before)}});
        return done;
    }
    context.out << "Restored " << restored->nights << (restored->nights == 1 ? " night.\n" : " nights.\n");
    if (!restored->before.isEmpty())
        context.out << "What was there before is kept in " << restored->before << '\n';
    context.out.flush();
    return done;
}

int runErase(const CommandContext& context)
{
    const auto options = optionsOf(context, {}, {yes}, 0);
    if (!options)
        return complain(context.err, options.error());
    if (!options->flags.contains(yes))
        return complain(
            context.err,
            {Error::Kind::Input, QStringLiteral("erase removes every night, backup and setting in %1 for "
                                                "good; say erase --yes to do it.")
                                     .arg(context.folder)});
    const auto erased = eraseEverything(context.folder);
    if (!erased)
        return complain(context.err, erased.error());
    for (const QString& note : forgetWaking(context.folder))
        context.err << "supine: " << note << '\n';
    context.out << "Everything is erased, and nothing of this journal starts Supine any more.\n";
    context.out.flush();
    return done;
}

} // namespace supine
