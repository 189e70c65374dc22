#include "app/cli/routine_files_command.h"

#include "app/application/home.h"
#include "app/cli/command.h"
#include "app/cli/options.h"
#include "app/cli/shipped.h"
#include "app/library/own_shelf.h"
#include "core/storage/data_folder.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace supine
{

namespace
{

const QString routineJson = QStringLiteral("--json");
const QString routineOut = QStringLiteral("--out");
const QString routineReplace = QStringLiteral("--replace");

/// A file that is not as it should be is what was asked wrongly; the journal is as it was.
Error ofFile(const Error& error)
{
    const bool file = error.kind == Error::Kind::Format || error.kind == Error::Kind::Newer;
    return {file ? Error::Kind::Input : error.kind,
            error.detail.endsWith('.') ? error.detail : error.detail + '.'};
}

/// The words after the verb.
Result<Options> wordsAfterVerb(const CommandContext& context, const QStringList& valued,
                               const QStringList& plain, const QString& usage)
{
    auto options = readOptions(context.arguments.mid(1), valued, plain);
    if (options && options->words.size() != 1)
        return wrong(usage);
    return options;
}

} // namespace

int runRoutineImport(const CommandContext& context)
{
    const auto options = wordsAfterVerb(context, {}, {routineJson},
                                        QStringLiteral("routines import takes one .supine-routine file."));
    if (!options)
        return complain(context.err, options.error());
    auto shipped = loadShipped();
    if (!shipped)
        return complain(context.err, shipped.error());
    OwnShelf own(*context.journal, shipped->catalogue, shipped->routines, context.folder);
    if (const auto loaded = own.load(); !loaded)
        return complain(context.err, loaded.error());
    const auto brought = own.bringInFile(options->words.first());
    if (!brought)
        return complain(context.err, ofFile(brought.error()));
    if (options->flags.contains(routineJson)) {
        context.out << QString::fromUtf8(QJsonDocument(QJsonObject{{"id", brought->id.text()},
                                                                   {"name", brought->name},
                                                                   {"was_here", brought->wasHere}})
                                             .toJson());
        return done;
    }
    context.out << brought->id.text() << "  " << brought->name << '\n';
    if (brought->wasHere)
        context.out << "It was here already; nothing changed.\n";
    return done;
}

int runRoutineExport(const CommandContext& context)
{
    const auto options =
        wordsAfterVerb(context, {routineOut}, {routineReplace},
                       QStringLiteral("routines export takes the id of one routine, such as: supine "
                                      "routines export own-evening --out evening.supine-routine"));
    if (!options)
        return complain(context.err, options.error());
    const QString path = options->values.value(routineOut);
    if (path.isEmpty())
        return complain(context.err,
                        wrong(QStringLiteral("routines export needs --out and the file to write.")));
    auto shipped = loadShipped();
    if (!shipped)
        return complain(context.err, shipped.error());
    OwnShelf own(*context.journal, shipped->catalogue, shipped->routines, context.folder);
    if (const auto loaded = own.load(); !loaded)
        return complain(context.err, loaded.error());
    if (QFileInfo::exists(path) && !options->flags.contains(routineReplace))
        return complain(context.err,
                        wrong(QStringLiteral("%1 is there already; --replace writes over it.").arg(path)));
    const auto written = own.exportTo(RoutineId(options->words.first()), path);
    return written ? int(done) : complain(context.err, written.error());
}

QString ownFolder(const QString& dataDir)
{
    return dataDir.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : dataDir;
}

Result<void> addOwnRoutines(const QString& dataDir, Catalogue& catalogue, RoutineShelf& shelf)
{
    const QString folder = ownFolder(dataDir);
    if (!QFileInfo::exists(journalPath(folder)))
        return {};
    const SystemClock clock;
    auto home = Home::open(dataDir, clock, Database::Check::Later);
    if (!home && home.error().kind == Error::Kind::Newer)
        home = Home::openToRead(dataDir, clock);
    if (!home)
        return home.error();
    OwnShelf own((*home)->journal(), catalogue, shelf, (*home)->folder());
    if (const auto loaded = own.load(); !loaded)
        return loaded.error();
    if (!own.leftOut().isEmpty())
        return Error{Error::Kind::Format, own.leftOut().join(' ') + " It was left out."};
    return {};
}

} // namespace supine
