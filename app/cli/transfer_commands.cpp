#include "app/cli/transfer_commands.h"

#include "app/cli/command.h"
#include "app/cli/options.h"
#include "core/interchange/journal_json.h"
#include "core/interchange/nights_csv.h"
#include "core/interchange/transfer.h"
#include "core/settings/settings_keys.h"
#include "core/storage/data_folder.h"
#include "core/storage/database.h"
#include "core/storage/durable.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace supine
{
namespace
{

Result<ExportRequest> exportRequest(const Options& options)
{
    if (!options.words.isEmpty())
        return wrong(QStringLiteral("\"%1\" is one word too many.").arg(options.words.first().left(64)));
    const QString name = options.values.value(QStringLiteral("--format"));
    const auto format = exportFormat(name);
    if (!format)
        return wrong(
            QStringLiteral("export needs --format json, csv or sqlite%1.")
                .arg(name.isEmpty() ? QString() : QStringLiteral(", not \"%1\"").arg(name.left(40))));
    const auto range = nightRange(options);
    if (!range)
        return range.error();
    ExportRequest request{*format, range->from, range->to, options.values.value(QStringLiteral("--out")),
                          options.flags.contains(QStringLiteral("--replace"))};
    if (request.path == QLatin1String("-"))
        request.path.clear();
    if (request.path.isEmpty() && request.format == ExportFormat::Sqlite)
        return wrong(QStringLiteral("A copy of the journal needs a file: --out PATH."));
    return request;
}

/// The journal, open to be read. One of a later version is never touched: a private copy of it is.
struct Source {
    std::unique_ptr<QTemporaryDir> copy{};
    std::optional<Database> database{};
};

Result<Source> openSource(const QString& folder)
{
    const QString path = journalPath(folder);
    if (!QFileInfo::exists(path))
        return Error{Error::Kind::NotFound,
                     QStringLiteral("There is no journal in %1 to export.").arg(folder)};
    auto database = Database::open(path);
    if (database)
        return Source{nullptr, std::move(*database)};
    if (database.error().kind != Error::Kind::Newer)
        return database.error();
    Source source{std::make_unique<QTemporaryDir>(), {}};
    const QString copy = source.copy->filePath(QStringLiteral("journal.sqlite"));
    if (!source.copy->isValid())
        return Error{Error::Kind::Storage, QStringLiteral("No private copy could be made.")};
    if (const auto copied = copyPrivate(path, copy); !copied)
        return copied.error();
    if (QFileInfo(logOf(path)).isFile()) {
        if (const auto copied = copyPrivate(logOf(path), logOf(copy)); !copied)
            return copied.error();
    }
    auto browsed = Database::open(copy, Database::Access::Browse);
    if (!browsed)
        return browsed.error();
    source.database = std::move(*browsed);
    return source;
}

int tellLeftOut(const CommandContext& context, const Problems& problems)
{
    for (const Problem& problem : problems)
        context.err << "supine: " << problem.detail << " It was left out.\n";
    context.err.flush();
    return problems.empty() ? done : noJournal;
}

int printJournal(const CommandContext& context, Database& database, const ExportRequest& request)
{
    Problems leftOut;
    const auto contents = readContents(database, request.from, request.to, leftOut);
    if (!contents)
        return complain(context.err, contents.error());
    const auto text =
        request.format == ExportFormat::Json ? writeJournalJson(*contents) : writeNightsCsv(*contents);
    if (!text)
        return complain(context.err, text.error());
    context.out << QString::fromUtf8(*text);
    context.out.flush();
    return tellLeftOut(context, leftOut);
}

/// `Column=id,Other=`: a comma or an equals sign in a name is written with a backslash before it.
Result<QMap<QString, QString>> mapOption(const QString& text)
{
    QMap<QString, QString> map;
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size())
            parts.last() += text.at(++i);
        else if (c == u',' || c == u'=')
            parts += {QString(c), QString()};
        else
            parts.last() += c;
    }
    for (qsizetype i = 0; i < parts.size(); i += 4) {
        const bool pair = i + 2 < parts.size() && parts.at(i + 1) == QLatin1String("=") &&
                          (i + 3 == parts.size() || parts.at(i + 3) == QLatin1String(","));
        if (!pair)
            return wrong(
                QStringLiteral("--map takes Column=id,Column=id; an id left empty leaves a column out."));
        map.insert(parts.at(i), parts.at(i + 2));
    }
    return map;
}

/// How to say what columns are, with columns of the file itself.
QString mapHint(const QString& path)
{
    QString night;
    QString other;
    const auto layout = readLayout(path);
    for (const TableLayout::Source& source :
         layout&&* layout ? (*layout)->sources : std::vector<TableLayout::Source>()) {
        QString& place = source.target == QLatin1String("night") || night.isEmpty() ? night : other;
        place = place.isEmpty() ? source.name : place;
    }
    const auto written = [](QString name, const char* example) {
        for (const QChar special : QStringLiteral("\\,="))
            name.replace(special, QStringLiteral("\\") + special);
        return name.isEmpty() ? QString::fromLatin1(example) : name;
    };
    return QStringLiteral(" Say which: --map \"%1=night,%2=pain_evening\".")
        .arg(written(night, "Date"), written(other, "Back"));
}

struct Line {
    const char* words;
    const char* key;
    Tally MergeTally::*tally;
};

constexpr Line lines[] = {
    {"nights", "nights", &MergeTally::nights},          {"values", "values", &MergeTally::values},
    {"sessions", "sessions", &MergeTally::sessions},    {"records", "records", &MergeTally::records},
    {"former values", "history", &MergeTally::history},
};

void printTally(const CommandContext& context, const ImportSource& source, const MergeTally& tally, bool dry)
{
    context.out << "kind: " << source.name << '\n';
    if (source.layout && source.layout->kind != TableLayout::Kind::Nights) {
        for (const TableLayout::Source& column : source.layout->sources) {
            if (!column.name.isEmpty() && source.layout->kind != TableLayout::Kind::Sessions)
                context.out << "  " << column.name.left(64).simplified() << " -> "
                            << (column.target.isEmpty() ? QStringLiteral("(left out)") : column.target)
                            << '\n';
        }
    }
    for (const Line& line : lines) {
        const Tally& t = tally.*line.tally;
        if (t.added + t.changed + t.same == 0)
            continue;
        context.out << line.words << ": " << t.added << (dry ? " would be added, " : " added, ") << t.changed
                    << " changed, " << t.same << " there already\n";
    }
    if (tally.changesNothing())
        context.out << "Nothing changes.\n";
    else if (dry)
        context.out << "Nothing was written: this was a dry run.\n";
}

void printTallyJson(const CommandContext& context, const ImportSource& source, const MergeTally& tally,
                    bool dry)
{
    QJsonObject object{{QStringLiteral("kind"), source.name}, {QStringLiteral("dry_run"), dry}};
    for (const Line& line : lines) {
        const Tally& t = tally.*line.tally;
        object.insert(QString::fromLatin1(line.key), QJsonObject{{QStringLiteral("added"), t.added},
                                                                 {QStringLiteral("changed"), t.changed},
                                                                 {QStringLiteral("skipped"), t.same}});
    }
    if (source.layout) {
        QJsonArray columns;
        for (const TableLayout::Source& column : source.layout->sources)
            columns.append(QJsonObject{{QStringLiteral("name"), column.name},
                                       {QStringLiteral("target"),
                                        column.target.isEmpty() ? QJsonValue() : QJsonValue(column.target)}});
        object.insert(QStringLiteral("columns"), columns);
    }
    context.out << QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<MergeTally> bringIn(const CommandContext& context, const JournalContents& contents, bool dry)
{
    const QString path = journalPath(context.folder);
    auto database = Database::open(path);
    if (!database)
        return database.error();
    if (dry)
        return mergeContents(*database, contents, context.clock.now(), Merge::Preview);
    return importContents(*database, context.folder, contents, context.clock.now());
}

} // namespace

int runExport(const CommandContext& context)
{
    const auto options = readOptions(context.arguments,
                                     {QStringLiteral("--format"), QStringLiteral("--from"),
                                      QStringLiteral("--to"), QStringLiteral("--out")},
                                     {QStringLiteral("--replace")});
    if (!options)
        return complain(context.err, options.error());
    const auto request = exportRequest(*options);
    if (!request)
        return complain(context.err, request.error());
    auto source = openSource(context.folder);
    if (!source)
        return complain(context.err, source.error());
    if (request->path.isEmpty())
        return printJournal(context, *source->database, *request);
    const auto exported = exportJournal(*source->database, *request, context.clock.now());
    if (!exported) {
        Error error = exported.error();
        if (error.detail.endsWith(QLatin1String("was left alone.")))
            error.detail += QStringLiteral(" Choose another name, or say --replace.");
        return complain(context.err, error);
    }
    for (const QString& file : exported->files)
        context.out << file << '\n';
    context.out << "nights: " << exported->nights << '\n';
    context.out.flush();
    return tellLeftOut(context, exported->leftOut);
}

int runImport(const CommandContext& context)
{
    const QString dryRun = QStringLiteral("--dry-run");
    const QString json = QStringLiteral("--json");
    const QString map = QStringLiteral("--map");
    const auto options = readOptions(context.arguments, {map}, {dryRun, json});
    if (!options)
        return complain(context.err, options.error());
    if (options->words.size() != 1)
        return complain(context.err, wrong(QStringLiteral("import needs one file: supine import PATH.")));
    QMap<QString, QString> targets;
    if (options->values.contains(map)) {
        const auto read = mapOption(options->values.value(map));
        if (!read)
            return complain(context.err, read.error());
        targets = *read;
    }
    Settings settings(QDir(context.folder).filePath(QStringLiteral("settings.ini")));
    const QTime turn = QTime::fromString(settings.value(keys::dayTurn), QStringLiteral("HH:mm"));
    const auto source = readImport(options->words.first(), targets, context.clock.now(), turn);
    if (!source) {
        Error error = source.error();
        if (error.detail.startsWith(QLatin1String("No column")))
            error.detail += mapHint(options->words.first());
        return complain(context.err, error);
    }
    const bool dry = options->flags.contains(dryRun);
    const auto tally = bringIn(context, source->contents, dry);
    if (!tally)
        return complain(context.err, tally.error());
    if (options->flags.contains(json))
        printTallyJson(context, *source, *tally, dry);
    else
        printTally(context, *source, *tally, dry);
    context.out.flush();
    return done;
}

} // namespace supine
