#pragma once

#include "core/base/result.h"
#include "core/interchange/table_layout.h"
#include "core/journal/contents.h"

#include <QDateTime>
#include <QStringList>
#include <QTime>

#include <optional>

namespace supine
{

class Database;

enum class ExportFormat { Json, Csv, Sqlite };
/// `json`, `csv` or `sqlite`.
[[nodiscard]] std::optional<ExportFormat> exportFormat(const QString& name);

struct ExportRequest {
    ExportFormat format = ExportFormat::Json;
    std::optional<Night> from{};
    std::optional<Night> to{};
    QString path{};       ///< CSV writes the sessions beside it, if there are any
    bool replace = false; ///< what is there already
};
struct Exported {
    QStringList files{};
    int nights = 0;
    Problems leftOut{}; ///< what did not match its checksum
};

/// Writes files that only their owner may read (0600, whatever the umask), each whole or not at all. Errors:
/// Input (something is there and not to be replaced, stopped), NotFound (no such folder), Storage, Format.
[[nodiscard]] Result<Exported> exportJournal(Database& database, const ExportRequest& request,
                                             const QDateTime& now, const Progress& progress = {});

/// What a file brings, read and checked; nothing is written yet.
struct ImportSource {
    QString name;                        ///< "journal as JSON", "copy of a journal", or as kindName()
    std::optional<TableLayout> layout{}; ///< a table: what becomes of its columns
    JournalContents contents{};
};

/// Reads a file to be imported, whatever it is of: JSON, a copy of a journal, CSV. `targets` as of mapped().
/// A copy of a journal is looked through in a private copy, by a connection that trusts nothing of its
/// schema. Errors: NotFound; Input (what is wrong, with line and column); Storage.
[[nodiscard]] Result<ImportSource> readImport(const QString& path, const QMap<QString, QString>& targets,
                                              const QDateTime& now, QTime turn);

/// Only the layout of a table, to be shown before it is read; nothing if the file is no table.
[[nodiscard]] Result<std::optional<TableLayout>> readLayout(const QString& path);

/// Keeps a backup ("before-import") if anything would be replaced or added, then merges. Errors as
/// mergeContents() and keepBackup().
[[nodiscard]] Result<MergeTally> importContents(Database& database, const QString& folder,
                                                const JournalContents& contents, const QDateTime& now,
                                                const Progress& progress = {});

} // namespace supine
