#pragma once

#include "core/base/result.h"

#include <QVariant>

#include <vector>

namespace supine
{

/// One row as it lies on a page: its values in the order they are stored in (of a table WITHOUT ROWID the key
/// first), QVariant() for NULL, qlonglong, double, QString, or QByteArray for a blob and for a text that is
/// not Unicode any more.
struct FoundRow {
    std::vector<QVariant> values;
    qint64 rowId = 0; ///< of a table with one
};

/// Every row that can still be made out on the pages of a database file, with what its write-ahead log has
/// committed, whatever has become of its header, its schema or the pages in between. It reads the bytes
/// itself and trusts none of them: SQLite stops at the first page it does not understand. A row may come more
/// than once. Source of the layout: https://sqlite.org/fileformat2.html
/// Errors: Storage (not readable, larger than a gigabyte).
[[nodiscard]] Result<std::vector<FoundRow>> scanPages(const QString& path);

} // namespace supine
