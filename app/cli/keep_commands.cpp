#include "app/cli/keep_commands.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/journal/backups.h"
#include "core/journal/erase.h"
#include "core/journal/integrity.h"
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
const QString out = QStringLiteral("--out");
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

int tellProblems(const CommandContext& context, const Problems& problems, bool asJson)
{
    if (asJson) {
        QJsonArray list;
        for (const Problem& problem : problems)
            list.append(toJson(problem));
        print(context, {{QStringLiteral("ok"), problems.empty()}, {QStringLiteral("problems"), list}});
    } else if (problems.empty()) {
        context.out << "The journal is sound.\n";
    } else {
        for (const Problem& problem : problems)
            context.out << problem.detail << '\n';
    }
    context.out.flush();
    return problems.empty() ? done : noJournal;
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
    const auto given = options.values.find(out);
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
    const auto problems = checkFolder(context.folder);
    return tellProblems(context, problems ? *problems : Problems{asProblem(problems.error())},
                        options->flags.contains(json));
}

int runBackup(const CommandContext& context)
{
    const auto options = optionsOf(context, {out}, {json}, 0);
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
    context.out << "Everything is erased.\n";
    context.out.flush();
    return done;
}

} // namespace supine
