#include "core/interchange/transfer.h"

#include "core/interchange/journal_json.h"
#include "core/interchange/nights_csv.h"
#include "core/interchange/read_text.h"
#include "core/interchange/table_reader.h"
#include "core/journal/backups.h"
#include "core/journal/integrity.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/durable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

namespace supine
{
namespace
{

Error unwritable(const QString& path, const QString& reason)
{
    return {Error::Kind::Storage, QStringLiteral("%1 cannot be written: %2.").arg(path, reason)};
}

/// Whether a file may be made there. An empty file is nobody's work.
Result<void> clearPlace(const QString& path, bool replace)
{
    const QFileInfo file(path);
    if (!QFileInfo(file.absolutePath()).isDir())
        return Error{Error::Kind::NotFound,
                     QStringLiteral("There is no folder %1.").arg(file.absolutePath())};
    if (file.isDir())
        return wrongTable(QStringLiteral("%1 is a folder; name a file in it.").arg(path));
    if (file.exists() && file.size() > 0 && !replace)
        return wrongTable(QStringLiteral("%1 is there already and was left alone.").arg(path));
    return {};
}

Result<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return unwritable(path, file.errorString());
    return syncFolder(QFileInfo(path).absolutePath());
}

/// A range as a journal of its own, so that nothing outside it is in the file.
Result<void> writeRange(const JournalContents& contents, const QString& path, const QDateTime& now,
                        const Progress& progress)
{
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + QStringLiteral("/.supine-export-XXXXXX"));
    if (!folder.isValid())
        return unwritable(path, folder.errorString());
    auto range = Database::open(folder.filePath(QStringLiteral("journal.sqlite")));
    if (!range)
        return range.error();
    if (const auto merged = mergeContents(*range, contents, now, Merge::Apply, progress); !merged)
        return merged.error();
    return writeCopy(*range, path, &verifyJournal);
}

Result<void> writeSqlite(Database& database, const JournalContents& contents, const ExportRequest& request,
                         const QDateTime& now, const Progress& progress)
{
    if (request.from || request.to)
        return writeRange(contents, request.path, now, progress);
    return writeCopy(database, request.path, &verifyJournal);
}

Result<QByteArray> textOf(const JournalContents& contents, ExportFormat format, const Progress& progress)
{
    return format == ExportFormat::Json ? writeJournalJson(contents, progress)
                                        : writeNightsCsv(contents, progress);
}

Result<QByteArray> firstBytes(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Kind::NotFound, QStringLiteral("There is no file %1.").arg(path)};
    if (!info.isFile())
        return wrongTable(QStringLiteral("%1 is not a file.").arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString())};
    return file.read(64);
}

bool isDatabase(const QByteArray& bytes)
{
    return bytes.startsWith("SQLite format 3");
}

bool isJson(QByteArray bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        bytes.remove(0, 3);
    return bytes.trimmed().startsWith('{') || bytes.trimmed().startsWith('[');
}

/// From a private copy: SQLite may write beside a file it only reads, and a copy has no other names.
Result<JournalContents> readCopy(const QString& path)
{
    const auto named = [&path](Error error, const QString& place) {
        error.detail.replace(place, path);
        if (error.kind == Error::Kind::Format || error.kind == Error::Kind::Newer)
            error.kind = Error::Kind::Input;
        return error;
    };
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("journal.sqlite"));
    if (!folder.isValid())
        return unwritable(folder.path(), folder.errorString());
    if (const auto copied = copyPrivate(path, copy, largestImport * 4); !copied)
        return copied.error();
    if (QFileInfo(logOf(path)).isFile()) {
        if (const auto copied = copyPrivate(logOf(path), logOf(copy), largestImport * 4); !copied)
            return copied.error();
    }
    if (const auto asItIs = Database::open(copy, Database::Access::ReadOnly); !asItIs)
        return named(asItIs.error(), copy);
    auto database = Database::open(copy); // an older schema is brought up to date
    if (!database)
        return named(database.error(), copy);
    Problems problems;
    auto contents = readContents(*database, {}, {}, problems);
    if (contents && !problems.empty())
        return wrongTable(path + QStringLiteral(": ") + problems.front().detail);
    return contents ? std::move(contents) : named(contents.error(), copy);
}

/// What came through SQLite is held to the same rules as any other file.
Result<JournalContents> validated(const JournalContents& contents, const QString& path, const QDateTime& now)
{
    const auto text = writeJournalJson(contents);
    if (!text)
        return text.error();
    auto read = readJournalJson(*text, now);
    if (!read)
        return wrongTable(QStringLiteral("%1 holds what no journal can: %2")
                              .arg(path, read.error().detail.section(QStringLiteral(": "), 1)));
    return read;
}

} // namespace

std::optional<ExportFormat> exportFormat(const QString& name)
{
    if (name == QLatin1String("json"))
        return ExportFormat::Json;
    if (name == QLatin1String("csv"))
        return ExportFormat::Csv;
    if (name == QLatin1String("sqlite"))
        return ExportFormat::Sqlite;
    return std::nullopt;
}

Result<Exported> exportJournal(Database& database, const ExportRequest& request, const QDateTime& now,
                               const Progress& progress)
{
    if (const auto clear = clearPlace(request.path, request.replace); !clear)
        return clear.error();
    Exported exported;
    const auto contents = readContents(database, request.from, request.to, exported.leftOut);
    if (!contents)
        return contents.error();
    exported.files.append(request.path);
    exported.nights = int(contents->nights.size());
    if (request.format == ExportFormat::Sqlite) {
        const auto written = writeSqlite(database, *contents, request, now, progress);
        return written ? Result<Exported>(exported) : written.error();
    }
    const auto text = textOf(*contents, request.format, progress);
    if (!text)
        return text.error();
    const bool sessions = request.format == ExportFormat::Csv &&
                          std::any_of(contents->nights.begin(), contents->nights.end(),
                                      [](const NightRecord& night) { return !night.sessions.empty(); });
    const QString beside = sessionsPathBeside(request.path);
    if (sessions) {
        if (const auto clear = clearPlace(beside, request.replace); !clear)
            return clear.error();
        if (const auto written = writeFile(beside, writeSessionsCsv(*contents)); !written)
            return written.error();
        exported.files.append(beside);
    }
    if (const auto written = writeFile(request.path, *text); !written)
        return written.error();
    return exported;
}

Result<std::optional<TableLayout>> readLayout(const QString& path)
{
    const auto first = firstBytes(path);
    if (!first)
        return first.error();
    if (isDatabase(*first) || isJson(*first))
        return std::optional<TableLayout>();
    const auto text = readText(path);
    if (!text)
        return text.error();
    auto layout = layoutOf(*text);
    return layout ? Result<std::optional<TableLayout>>(std::move(*layout)) : layout.error();
}

Result<ImportSource> readImport(const QString& path, const QMap<QString, QString>& targets,
                                const QDateTime& now, QTime turn)
{
    const auto first = firstBytes(path);
    if (!first)
        return first.error();
    if (isDatabase(*first)) {
        const auto copy = readCopy(path);
        if (!copy)
            return copy.error();
        auto contents = validated(*copy, path, now);
        return contents ? Result<ImportSource>(
                              ImportSource{QStringLiteral("copy of a journal"), {}, std::move(*contents)})
                        : contents.error();
    }
    const auto text = readText(path);
    if (!text)
        return text.error();
    if (isJson(*first)) {
        auto contents = readJournalJson(*text, now);
        return contents ? Result<ImportSource>(
                              ImportSource{QStringLiteral("journal as JSON"), {}, std::move(*contents)})
                        : contents.error();
    }
    auto guessed = layoutOf(*text);
    if (!guessed)
        return guessed.error();
    auto layout = mapped(std::move(*guessed), targets);
    if (!layout)
        return layout.error();
    auto contents = readTable(*text, *layout, now, turn);
    if (!contents)
        return contents.error();
    return ImportSource{kindName(layout->kind), *layout, std::move(*contents)};
}

Result<MergeTally> importContents(Database& database, const QString& folder, const JournalContents& contents,
                                  const QDateTime& now, const Progress& progress)
{
    const auto preview = mergeContents(database, contents, now, Merge::Preview);
    if (!preview || preview->changesNothing())
        return preview;
    const auto kept = keepBackup(database, folder, now, QStringLiteral("before-import"), &verifyJournal);
    if (!kept)
        return kept.error();
    auto merged = mergeContents(database, contents, now, Merge::Apply, progress);
    thinBackups(folder);
    return merged;
}

} // namespace supine
